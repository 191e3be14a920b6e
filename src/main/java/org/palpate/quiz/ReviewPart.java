package org.palpate.quiz;

/** What of an attempt a learner may look back at. */
public enum ReviewPart {
    /** The learner's own answers. */
    OWN_ANSWERS,
    /** Whether they were right. */
    RIGHT_OR_WRONG,
    /** What they earned. */
    MARKS,
    /** What the right answer is. */
    RIGHT_ANSWER,
    /** Reasons and explanations. */
    EXPLANATIONS
}
