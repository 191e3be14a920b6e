package org.palpate.school;

import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.palpate.refusal.Refusal;
import org.palpate.store.Product;
import org.palpate.store.backup.Backup;

/** One backup: how far it is, from any thread. */
public final class SchoolBackup {

    /** What becomes of it. */
    public enum State {
        /** Nobody has asked for its bytes yet. */
        WAITING,
        /** It is being written. */
        WRITING,
        /** It was written to its end. */
        WHOLE,
        /** It was broken off; what has arrived is no backup. */
        BROKEN
    }

    private final Backup backup;
    private final Semaphore turn;
    private final Instant at;
    private final String fileName;
    private final Consumer<String> audit;
    private volatile State state = State.WAITING;
    private volatile long done;
    private volatile long all;

    SchoolBackup(
            Backup backup, Semaphore turn, Instant at, String fileName, Consumer<String> audit) {
        this.backup = backup;
        this.turn = turn;
        this.at = at;
        this.fileName = fileName;
        this.audit = audit;
    }

    /** What its file is called: by the school and the day. */
    public String fileName() {
        return fileName;
    }

    /** What becomes of it. */
    public State state() {
        return state;
    }

    /** How many rows and files are written. */
    public long done() {
        return done;
    }

    /** How many rows and files there are; 0 until they are counted. */
    public long all() {
        return all;
    }

    /**
     * Writes it, from the state of now.
     *
     * @param out gets the file; stays open
     * @throws Refusal when another one is being written
     */
    public void writeTo(OutputStream out) {
        Refusal.when(
                !turn.tryAcquire(),
                "Another backup is being written. Wait until it is done, then ask again.");
        state = State.WRITING;
        try {
            // Before a byte leaves: who breaks it off has taken something away all the same.
            audit.accept("Backup begun: " + fileName);
            backup.write(Product.version(), at, out, this::isAt);
            state = State.WHOLE;
            audit.accept("Backup downloaded whole: " + fileName);
        } finally {
            if (state != State.WHOLE) {
                state = State.BROKEN;
            }
            turn.release();
        }
    }

    private void isAt(long rowsDone, long ofAll) {
        done = rowsDone;
        all = ofAll;
    }
}
