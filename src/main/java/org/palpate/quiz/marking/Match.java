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

    /** How the sentence about a word with an "a" before it ends. */
    private static final String ONE_OR_TWO =
            "” may be meant as one word or as two: write it as one word, or without the article.";

    /**
     * What is said of a word that may be a slip and may be another word: it names what was typed
     * and nothing that may be right.
     */
    static Match doubt(String typed) {
        return new Match(false, "“" + typed + MORE_THAN_ONE);
    }

    /** What is said of an "a" that may be an article or the beginning of the word behind it. */
    static Match article(String typed) {
        return new Match(false, "“" + typed + ONE_OR_TWO);
    }

    /** Whether it may be one of two words, so that it is asked again. */
    boolean isDoubtful() {
        return !fits && saysDoubt(because);
    }

    /** Whether a sentence says that a word may be two. */
    static boolean saysDoubt(String sentence) {
        return sentence.endsWith(MORE_THAN_ONE) || sentence.endsWith(ONE_OR_TWO);
    }
}
