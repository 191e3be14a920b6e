package org.palpate.quiz;

/** When a learner looks back at an attempt. */
public enum ReviewTime {
    /** While the attempt runs. */
    DURING,
    /** Once it is finished, while the quiz is still open to the class. */
    RIGHT_AFTER,
    /** Once the quiz is closed to the class. */
    AFTER_CLOSING
}
