package org.palpate.ui.teaching;

/** A form is not filled in far enough; the message says what is missing. */
final class Unfinished extends RuntimeException {

    private final String sentence;

    Unfinished(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    String sentence() {
        return sentence;
    }
}
