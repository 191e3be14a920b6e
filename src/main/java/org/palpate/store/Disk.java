package org.palpate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The room left on the disk of the data folder. H2 breaks when a write finds none and would lose
 * nothing, but serve nothing either; so writes are refused while there is still room to stay whole,
 * and reading goes on. Of a PostgreSQL server's disk nothing is known here.
 */
public final class Disk {

    static final long MB = 1024L * 1024;

    /** Below this, whoever runs the server is warned. */
    static final long LOW = 500 * MB;

    /** Below this, the warning is an alarm. */
    static final long VERY_LOW = 100 * MB;

    /** Below this, nothing is written any more: H2's own tidying up needs the rest. */
    static final long FULL = 50 * MB;

    /** Tells how many bytes are left. */
    @FunctionalInterface
    interface FreeSpace {

        /**
         * Bytes this program may still write.
         *
         * @throws IOException when the disk cannot be asked
         */
        long bytes() throws IOException;
    }

    /** How much room there is. */
    public enum Level {
        /** Enough, or nobody knows. */
        ENOUGH,
        /** Less than 500 MB. */
        LOW,
        /** Less than 100 MB. */
        VERY_LOW,
        /** Less than 50 MB: writes are refused. */
        FULL
    }

    private final FreeSpace space;

    Disk(FreeSpace space) {
        this.space = space;
    }

    /** The disk that a folder lies on. */
    static Disk of(Path folder) {
        return new Disk(() -> Files.getFileStore(folder).getUsableSpace());
    }

    /** A disk that is not ours to see. */
    static Disk unknown() {
        return new Disk(() -> Long.MAX_VALUE);
    }

    /** How much room there is at this moment. */
    public Level level() {
        long left = left();
        if (left < FULL) {
            return Level.FULL;
        }
        if (left < VERY_LOW) {
            return Level.VERY_LOW;
        }
        return left < LOW ? Level.LOW : Level.ENOUGH;
    }

    /** What the administrator is told; nothing while there is enough room. */
    public Optional<String> warning() {
        long megabytes = left() / MB;
        return switch (level()) {
            case ENOUGH -> Optional.empty();
            case LOW ->
                    Optional.of(
                            "The server's disk has %d MB left. Make room soon: below %d MB nothing can be saved any more."
                                    .formatted(megabytes, FULL / MB));
            case VERY_LOW ->
                    Optional.of(
                            "The server's disk has only %d MB left. Make room now: below %d MB nothing can be saved any more."
                                    .formatted(megabytes, FULL / MB));
            case FULL ->
                    Optional.of(
                            "The server's disk is full (%d MB left). Nothing is saved until there is room again: delete or move files on it. The server then goes on by itself."
                                    .formatted(megabytes));
        };
    }

    /**
     * Returns when something may be written.
     *
     * @throws DiskFull when there is no room for it
     */
    void requireRoom() {
        long left = left();
        if (left < FULL) {
            throw new DiskFull(left);
        }
    }

    /** A disk that cannot be asked is not called full. */
    private long left() {
        try {
            return space.bytes();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
