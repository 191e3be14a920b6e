package org.palpate.exchange;

/** A list of learners of which nothing can be taken; the message says why and what to do. */
public final class RosterRefused extends RuntimeException {

    private final String sentence;

    RosterRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    public String sentence() {
        return sentence;
    }
}
