package org.palpate.progress;

import org.jspecify.annotations.Nullable;

/**
 * Where one learner stands with one assignment. No answer is in it: practice is private.
 *
 * @param bestGrade of the attempts finished since it was assigned, 0 to 100; null when there is
 *     none
 * @param attempts begun since it was assigned
 * @param lessonsRead of the module's lessons, when the module is assigned
 */
public record Standing(State state, @Nullable Double bestGrade, int attempts, int lessonsRead) {

    /** How far somebody is. */
    public enum State {
        /** Nothing done. */
        NOT_BEGUN,
        /** Reading, the quiz not begun. */
        READING,
        /** The quiz begun. */
        IN_PROGRESS,
        /** Done in time. */
        DONE,
        /** Done after the due date. */
        DONE_LATE
    }

    /** Whether it is done, late or not. */
    public boolean isDone() {
        return state == State.DONE || state == State.DONE_LATE;
    }
}
