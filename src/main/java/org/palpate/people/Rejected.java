package org.palpate.people;

/**
 * Something a person asked for was not done; the message says why and what to do, in words for that
 * person.
 */
public class Rejected extends RuntimeException {

    private final String sentence;

    /**
     * Something was not done.
     *
     * @param sentence what to tell the person: what, why and the way out
     */
    public Rejected(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    public final String sentence() {
        return sentence;
    }
}
