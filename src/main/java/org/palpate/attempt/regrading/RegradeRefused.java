package org.palpate.attempt.regrading;

/** A key was not fixed; the message says why and what to do, in words for who asked. */
public final class RegradeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegradeRefused(String sentence) {
        super(sentence);
    }

    static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new RegradeRefused(sentence);
        }
    }

    /** What to tell the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
