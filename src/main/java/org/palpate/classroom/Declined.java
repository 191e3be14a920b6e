package org.palpate.classroom;

/**
 * Something asked of a class was not done; the message says why and what to do, in words for who
 * asked.
 */
public final class Declined extends RuntimeException {

    private final String sentence;

    Declined(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    public String sentence() {
        return sentence;
    }
}
