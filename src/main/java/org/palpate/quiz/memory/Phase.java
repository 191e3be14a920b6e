package org.palpate.quiz.memory;

/** Where a {@link Card} is on its way into memory. */
public enum Phase {
    /** Never asked. */
    NEW,
    /** Asked, and asked again within minutes until it stays. */
    LEARNING,
    /** Asked again after days. */
    REVIEW,
    /** Forgotten once, and asked again within minutes until it stays. */
    RELEARNING
}
