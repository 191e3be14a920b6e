package org.palpate.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Goal;
import org.palpate.refusal.Refusal;

/**
 * What a class, or some of its learners, are to remember, as its instructor sets it.
 *
 * @param share the share of the module's questions to be recalled on the day, in percent; ignored
 *     where only the days count
 * @param by until when
 * @param learners the learners of the class it is for; none when it is for all of them, now and
 *     later
 */
public record TargetPlan(
        ModuleKey module, Kind kind, int share, Instant by, Set<PersonId> learners) {

    /** The least share that can be set, in percent. */
    public static final int LEAST_SHARE = 50;

    /** The most: nobody recalls everything. */
    public static final int MOST_SHARE = 95;

    /** On how many different days each question is to be right. */
    public static final int DAYS = 3;

    /** How far ahead a target may lie. */
    private static final Duration FARTHEST = Duration.ofDays(731);

    private static final double PERCENT = 100;

    /** A copy. */
    public TargetPlan {
        learners = Set.copyOf(learners);
    }

    /** For the whole class. */
    public TargetPlan(ModuleKey module, Kind kind, int share, Instant by) {
        this(module, kind, share, by, Set.of());
    }

    /** Whether it is for everybody in the class. */
    public boolean isForWholeClass() {
        return learners.isEmpty();
    }

    /** What is to be reached. */
    public enum Kind {
        /** A share of the questions is recalled on the day. */
        RECALL,
        /** Each question was right on {@value TargetPlan#DAYS} different days. */
        DAYS
    }

    /** Refuses what cannot be reached or planned with a {@link Refusal}. */
    void check(Instant now) {
        Refusal.when(
                kind == Kind.RECALL && (share < LEAST_SHARE || share > MOST_SHARE),
                "A target is %d to %d %%: write a share between these."
                        .formatted(LEAST_SHARE, MOST_SHARE));
        Refusal.when(!by.isAfter(now), "This date is over already. Choose one still to come.");
        Refusal.when(
                by.isAfter(now.plus(FARTHEST)),
                "This date is more than two years away. Choose an earlier one.");
        Refusal.when(
                kind == Kind.DAYS && by.isBefore(now.plus(Duration.ofDays(DAYS - 1))),
                "There are no %d different days left until this date. Choose a later one."
                        .formatted(DAYS));
    }

    /** As the engine plans it. */
    Goal goal() {
        return kind == Kind.RECALL ? new Goal(by, share / PERCENT) : new Goal(by, 0, DAYS);
    }
}
