package org.palpate.store;

/** A commit that the disk has not confirmed: it must not be shown as saved. */
public sealed class NotKept extends RuntimeException permits DiskFull {

    NotKept() {
        this(
                "The disk did not confirm the last change. Check the space and the health of the data folder's disk, then try again.");
    }

    NotKept(String sentence) {
        super(sentence);
    }

    NotKept(Throwable cause) {
        this();
        initCause(cause);
    }
}
