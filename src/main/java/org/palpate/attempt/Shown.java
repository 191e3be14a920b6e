package org.palpate.attempt;

/** When a part of a finished attempt is shown to its own learner. */
public enum Shown {
    /** At any time from now on. */
    NOW,
    /** Once the quiz is closed to the learner, by the quiz's own rules. */
    ONCE_CLOSED,
    /**
     * Once the quiz is over for everybody: the learner looked in, and others are still to take it.
     */
    ONCE_OVER,
    /** The quiz's own rules do not show it, and no time is set at which they will. */
    NOT_FOR_NOW
}
