package org.palpate.attempt.admission;

import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;

/**
 * One of a learner's assignments that has a quiz, as it stands for them now.
 *
 * @param allowed how many attempts count, extra ones included; null for any number
 * @param used attempts begun that count
 * @param first what must be done first and is not; null when nothing is in the way
 */
public record AssignedQuiz(
        Assignment assignment,
        State state,
        @Nullable Integer allowed,
        int used,
        @Nullable Assignment first) {

    /** Whether an attempt begun now would count, and if not, why. */
    public enum State {
        /** It would. */
        OPEN,
        /** The time has not come. */
        NOT_YET,
        /** Another assignment must be done first. */
        LOCKED,
        /** All attempts are used. */
        USED_UP,
        /** The time is over. */
        CLOSED
    }

    /** How many attempts are left; null for any number. */
    public @Nullable Integer left() {
        return allowed == null ? null : Integer.valueOf(Math.max(0, allowed - used));
    }
}
