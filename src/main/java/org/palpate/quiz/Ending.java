package org.palpate.quiz;

/** How an attempt ended. */
public enum Ending {
    /** The learner handed it in. */
    SUBMITTED,
    /** Its time ran out. */
    TIME_OUT,
    /** It was left lying and closed for the learner. */
    ABANDONED
}
