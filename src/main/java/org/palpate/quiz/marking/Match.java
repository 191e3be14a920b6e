package org.palpate.quiz.marking;

/**
 * What comparing a typed answer with the accepted ones came to.
 *
 * @param fits whether it counts as right
 * @param because for the learner: what was overlooked in a right answer (a typo), or why a near or
 *     expected wrong answer does not count; empty if there is nothing to say
 */
public record Match(boolean fits, String because) {

    /** What is said of a slip that may be two words: it names neither. */
    static final Match DOUBT =
            new Match(false, "That may be read as two different words; check the spelling.");

    /** Whether it may be one of two words, so that it is asked again. */
    boolean isDoubtful() {
        return equals(DOUBT);
    }
}
