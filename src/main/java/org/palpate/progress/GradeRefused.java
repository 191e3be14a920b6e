package org.palpate.progress;

/** A grade was not changed; the message says why and what to do, in words for who asked. */
public final class GradeRefused extends RuntimeException {

    private final String sentence;

    private GradeRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new GradeRefused(sentence);
        }
    }

    /** What to tell the person. */
    public String sentence() {
        return sentence;
    }
}
