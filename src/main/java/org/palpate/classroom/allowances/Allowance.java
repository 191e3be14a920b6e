package org.palpate.classroom.allowances;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;

/**
 * What one learner is given in one assignment: dates of their own, attempts on top, and a comment
 * for them. Their own terms for the whole school are beside it.
 *
 * @param dueAt their own due date, as it stands; null for the class's
 * @param closesAt their own closing, as it stands; null for the class's, or for the own due date
 *     where that is later
 * @param extraAttempts on top of what they would have, 0 to {@link #MOST_ATTEMPTS}
 * @param comment what the learner is told, at most {@link #LONGEST_COMMENT} characters; may be
 *     empty
 */
public record Allowance(
        @Nullable Instant dueAt, @Nullable Instant closesAt, int extraAttempts, String comment) {

    /** The most attempts on top. */
    public static final int MOST_ATTEMPTS = 20;

    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 500;

    /** Nothing that the class does not have. */
    public static final Allowance NONE = new Allowance(null, null, 0, "");

    /** Refuses what is out of range with {@link Refusal}. */
    public Allowance {
        comment = comment.strip();
        Refusal.when(
                extraAttempts < 0 || extraAttempts > MOST_ATTEMPTS,
                "Extra attempts are 0 to %d.".formatted(MOST_ATTEMPTS));
        Refusal.when(
                comment.length() > LONGEST_COMMENT,
                "The comment has at most %d characters: shorten it.".formatted(LONGEST_COMMENT));
    }

    /** Whether it gives nothing. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether the learner has another date than the class. */
    public boolean hasDates() {
        return dueAt != null || closesAt != null;
    }
}
