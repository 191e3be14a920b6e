package org.palpate.recall;

import java.time.Instant;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.memory.Goal;

/**
 * What a class is to remember, as its instructor sets it.
 *
 * @param share the share of the module's questions to be recalled on the day, in percent; ignored
 *     where only the days count
 * @param by until when
 */
public record TargetPlan(ModuleKey module, Kind kind, int share, Instant by) {

    /** The least share that can be set, in percent. */
    public static final int LEAST_SHARE = 50;

    /** The most: nobody recalls everything. */
    public static final int MOST_SHARE = 95;

    /** On how many different days each question is to be right. */
    public static final int DAYS = 3;

    private static final double PERCENT = 100;

    /** What is to be reached. */
    public enum Kind {
        /** A share of the questions is recalled on the day. */
        RECALL,
        /** Each question was right on {@value TargetPlan#DAYS} different days. */
        DAYS
    }

    /** As the engine plans it. */
    Goal goal() {
        return kind == Kind.RECALL ? new Goal(by, share / PERCENT) : new Goal(by, 0, DAYS);
    }
}
