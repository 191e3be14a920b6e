package org.palpate.progress;

import org.jspecify.annotations.Nullable;

/**
 * Where one learner stands with one assignment. No answer is in it: practice is private.
 *
 * @param grade what the finished attempts that count come to, 0 to 100; null when there is none
 * @param passed whether the grade reaches the pass mark
 * @param attempts begun that count
 * @param lessonsRead of the module's lessons, when the module is assigned
 * @param overdue whether it is not done although the learner's own due date is over
 */
public record Standing(
        State state,
        @Nullable Double grade,
        boolean passed,
        int attempts,
        int lessonsRead,
        boolean overdue) {

    /** How somebody stands who is not asked to do it. */
    public static final Standing NOT_ASSIGNED =
            new Standing(State.NOT_ASSIGNED, null, false, 0, 0, false);

    /** How far somebody is. */
    public enum State {
        /** It is not for them. */
        NOT_ASSIGNED,
        /** Nothing done. */
        NOT_BEGUN,
        /** Reading, the quiz not begun. */
        READING,
        /** The quiz begun, or not mastered yet. */
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

    /** Whether there is a grade and it does not reach the pass mark. */
    public boolean failed() {
        return grade != null && !passed;
    }
}
