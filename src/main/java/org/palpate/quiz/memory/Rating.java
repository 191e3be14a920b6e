package org.palpate.quiz.memory;

/**
 * How well a question was recalled, as a {@link MemoryModel} takes it; {@link Ratings} says which
 * answer is which. The four names are those of FSRS and of Anki.
 */
public enum Rating {
    /** Not recalled. */
    AGAIN,
    /** Recalled with serious difficulty; here: right, and said to be a guess. */
    HARD,
    /** Recalled. */
    GOOD,
    /** Recalled at once; here: right, sure, and quicker than the learner usually is. */
    EASY;

    /** Whether the question was recalled. */
    public boolean isRecalled() {
        return this != AGAIN;
    }

    /** 1 to 4, as the formulas of FSRS count. */
    int grade() {
        return ordinal() + 1;
    }
}
