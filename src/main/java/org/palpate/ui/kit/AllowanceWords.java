package org.palpate.ui.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.words.Counted;

/** What one learner is given in one assignment, in words. */
public final class AllowanceWords {

    private AllowanceWords() {}

    /** "due 12/05/2026 6:00 PM, +1 attempt, a comment"; empty when it is nothing. */
    public static String summary(Allowance own, Dates dates) {
        List<String> parts = new ArrayList<>();
        Instant due = own.dueAt();
        if (due != null) {
            parts.add("due " + dates.until(due));
        }
        Instant closes = own.closesAt();
        if (closes != null) {
            parts.add("closes " + dates.until(closes));
        }
        if (own.extraAttempts() > 0) {
            parts.add("+" + Counted.of(own.extraAttempts(), "attempt"));
        }
        if (!own.comment().isEmpty()) {
            parts.add("a comment");
        }
        return String.join(", ", parts);
    }

    /** For the learner: what of the dates and attempts said with it is theirs alone. */
    public static List<String> forLearner(Allowance own) {
        List<String> sentences = new ArrayList<>();
        if (own.hasDates()) {
            sentences.add("Your instructor has set these dates for you.");
        }
        if (own.extraAttempts() > 0) {
            sentences.add(
                    Counted.sentence(
                            own.extraAttempts(),
                            "One attempt is yours on top of the others'.",
                            "%d attempts are yours on top of the others'."));
        }
        return sentences;
    }
}
