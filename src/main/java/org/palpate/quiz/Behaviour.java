package org.palpate.quiz;

/** When feedback comes. */
public enum Behaviour {
    /** At once, with hints and several tries. */
    PRACTICE,
    /** At the end. */
    TEST,
    /** At the end, usually timed, with no way back if the rules say so. */
    EXAM
}
