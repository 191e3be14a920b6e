package org.palpate.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Whose turn it is to write to an H2 file; see {@link OneWriter}. A turn that is taken within a
 * turn of one's own is part of it.
 */
final class WriteTurn {

    /** As long as H2 itself waits for a row that somebody else has locked. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReentrantLock turn = new ReentrantLock();

    /**
     * Waits for the turn.
     *
     * @throws CannotAcquireLockException when somebody else writes for longer than ten seconds
     */
    void take() {
        try {
            if (turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new CannotAcquireLockException("Somebody else is writing for a long time");
    }

    void end() {
        turn.unlock();
    }
}
