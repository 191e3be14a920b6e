package org.palpate.store;

/**
 * A change that was not even begun, because the disk of the data folder has no room for it. Nothing
 * was written, and nothing is broken: the same change succeeds when there is room again.
 */
public final class DiskFull extends NotKept {

    DiskFull(long bytesLeft) {
        super(
                "The disk of the data folder is full (%d MB are left), so nothing is written: make room on it."
                        .formatted(bytesLeft / Disk.MB));
    }
}
