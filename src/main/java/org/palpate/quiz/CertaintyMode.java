package org.palpate.quiz;

/** Whether a quiz asks how sure the learner is. */
public enum CertaintyMode {
    /** Not asked. */
    OFF,
    /** Asked and kept for the progress pages; the grade does not know it. */
    ASKED,
    /** Asked and marked by {@link Certainty#marks}. */
    MARKED
}
