package org.palpate.store;

/** A commit that the disk has not confirmed: it must not be shown as saved. */
public final class NotKept extends RuntimeException {

    NotKept() {
        super(
                "The disk did not confirm the last change. Check the space and the health of the data folder's disk, then try again.");
    }

    NotKept(Throwable cause) {
        this();
        initCause(cause);
    }
}
