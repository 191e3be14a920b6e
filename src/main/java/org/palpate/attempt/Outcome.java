package org.palpate.attempt;

/**
 * What became of one question of a finished attempt, as its learner may be told. Every question has
 * just one, so the counts of all of them add up to the number of questions.
 */
public enum Outcome {
    /** It earned everything. */
    RIGHT,
    /** The answer is right, and a miss or a hint before it took some of what it earned. */
    RIGHT_LATER,
    /** A part of the answer is right. */
    PARTLY,
    /** Nothing of the answer is right. */
    WRONG,
    /** There is no answer. */
    BLANK,
    /** There is an answer, and what it earned may not be seen. */
    UNTOLD,
    /** The question does not count any more. */
    VOIDED
}
