package org.palpate.school;

/** A change of the school's settings that the asking person may not make, in words for them. */
public final class NotAllowed extends RuntimeException {

    NotAllowed(String sentence) {
        super(sentence);
    }

    /** What to tell the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
