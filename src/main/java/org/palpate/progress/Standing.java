package org.palpate.progress;

import org.jspecify.annotations.Nullable;
import org.palpate.quiz.PassMark;

/**
 * Where one learner stands with one assignment. No answer is in it: practice is private.
 *
 * @param grade what the finished attempts that count come to, 0 to 100; null when there is none
 * @param passMark the grade that passes; null where there is no quiz
 * @param attempts begun that count
 * @param lessonsRead of the module's lessons, when the module is assigned
 * @param overdue whether it is not done although the learner's own due date is over
 * @param dueBeforeJoining whether that date was over when the learner came into the class
 * @param closed whether its closing, the learner's own, is over
 */
public record Standing(
        State state,
        @Nullable Double grade,
        @Nullable PassMark passMark,
        int attempts,
        int lessonsRead,
        boolean overdue,
        boolean dueBeforeJoining,
        boolean closed) {

    /** How somebody stands who is not asked to do it. */
    public static final Standing NOT_ASSIGNED =
            new Standing(State.NOT_ASSIGNED, null, null, 0, 0, false, false, false);

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
        /** The quiz finished only after its closing: nothing of it counts, and no more will. */
        AFTER_CLOSING,
        /** Done in time. */
        DONE,
        /** Done after the due date. */
        DONE_LATE
    }

    /** Whether it is done, late or not. */
    public boolean isDone() {
        return state == State.DONE || state == State.DONE_LATE;
    }

    /** Whether what was earned passes. */
    public boolean passed() {
        return grade != null && passMark != null && passMark.isReachedBy(grade);
    }
}
