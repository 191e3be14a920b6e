package org.palpate.recall;

/** Where an answer outside of attempts was given. */
enum Origin {
    /** A daily question. */
    RECALL,
    /** A practice question within a lesson. */
    CHECK,
    /** A flashcard, which the learner judged. */
    FLASHCARD
}
