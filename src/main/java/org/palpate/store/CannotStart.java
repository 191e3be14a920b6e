package org.palpate.store;

/**
 * The server cannot start for a reason its owner can fix; the message is the one sentence that is
 * printed.
 */
public final class CannotStart extends RuntimeException {

    /** A reason, in a sentence that names the thing, the cause and the way out. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** A reason with the exception it was read from. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
