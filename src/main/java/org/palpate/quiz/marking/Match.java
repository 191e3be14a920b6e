package org.palpate.quiz.marking;

/**
 * What comparing a typed answer with the accepted ones came to.
 *
 * @param fits whether it counts as right
 * @param because for the learner: what was overlooked in a right answer (a typo), or why a near or
 *     expected wrong answer does not count; empty if there is nothing to say
 */
public record Match(boolean fits, String because) {

    /** How the sentence about a word that may be two ends. */
    private static final String MORE_THAN_ONE =
            "” may be meant as more than one word; check its spelling.";

    /**
     * What is said of a word that may be a slip and may be another word: it names what was typed
     * and nothing that may be right.
     */
    static Match doubt(String typed) {
        return new Match(false, "“" + typed + MORE_THAN_ONE);
    }

    /** Whether it may be one of two words, so that it is asked again. */
    boolean isDoubtful() {
        return !fits && saysDoubt(because);
    }

    /** Whether a sentence says that a word may be two. */
    static boolean saysDoubt(String sentence) {
        return sentence.endsWith(MORE_THAN_ONE);
    }
}
