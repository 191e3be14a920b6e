package org.palpate.people.guessing;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * The line for tries from networks that many wrong passwords came from: they are looked at one
 * after the other in the order they came, so everybody else always finds a place where passwords
 * are hashed (two at a time), and one browser has one place in the line.
 */
@Component
public class SuspectLine {

    /** A quarter of the threads that answer requests; more would keep pages waiting. */
    private static final int LONGEST = 50;

    private static final Duration WHEN_FULL = Duration.ofSeconds(1);

    private final Semaphore place = new Semaphore(1, true);
    private final Set<String> visits = ConcurrentHashMap.newKeySet();

    /** A place in the line, which must be left. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits in the line.
     *
     * @throws TooManyTries when the browser stands in it already, or it is full
     */
    public Place enter(String visit) {
        if (place.getQueueLength() >= LONGEST || !visits.add(visit)) {
            throw new TooManyTries(WHEN_FULL);
        }
        place.acquireUninterruptibly();
        return () -> {
            visits.remove(visit);
            place.release();
        };
    }
}
