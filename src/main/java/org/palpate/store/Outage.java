package org.palpate.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time in which the store is away. It is said once when it begins and once when it is over:
 * everything that fails meanwhile fails for that one reason, and a chain of causes for each request
 * would tell nothing more. How many lines were left out is said at the end.
 */
final class Outage {

    /** The one of this process, which has one store and one log. */
    static final Outage OF_THIS_SERVER = new Outage(System::nanoTime);

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final LongSupplier nanos;
    private boolean watched;
    private boolean goesOn;
    private long began;
    private long leftOut;

    Outage(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** From now on somebody looks at the store again and again, and will see it come back. */
    synchronized void isWatched() {
        watched = true;
    }

    /** Nobody looks any more: the server stops, and whatever fails now says so itself. */
    synchronized void isNotWatched() {
        watched = false;
        goesOn = false;
    }

    /**
     * Takes a failure in place of its line in the log, if it is one of a store that is away.
     *
     * @return whether the line is to be left out
     */
    boolean takes(Throwable failure) {
        if (!isOfTheStore(failure) || StoreFailures.isDamage(failure)) {
            return false;
        }
        synchronized (this) {
            if (!watched) {
                return false;
            }
            begins(failure);
            leftOut++;
            return true;
        }
    }

    /** Tomcat logs the innermost cause alone, which may be a refused connection of the driver's. */
    private static boolean isOfTheStore(Throwable failure) {
        return StoreFailures.isAway(failure)
                || failure instanceof IOException
                        && Arrays.stream(failure.getStackTrace())
                                .anyMatch(at -> at.getClassName().startsWith("org.postgresql."));
    }

    /** The watch found the store away. */
    synchronized void seen(SQLException failure) {
        begins(failure);
    }

    private void begins(Throwable failure) {
        if (!goesOn) {
            goesOn = true;
            began = nanos.getAsLong();
            leftOut = 0;
            LOG.error(
                    "The database does not answer ({}); it is tried again every few seconds, and what fails meanwhile is only counted",
                    reason(failure));
        }
    }

    /** The watch found the store there. */
    synchronized void isOver() {
        if (goesOn) {
            goesOn = false;
            LOG.info(
                    "The database answers again. Seconds it was away: {}; lines of the log about what failed meanwhile: {}, left out",
                    Duration.ofNanos(nanos.getAsLong() - began).toSeconds(),
                    leftOut);
        }
    }

    /** What the database itself said, below what was made of it on the way. */
    private static String reason(Throwable failure) {
        return StoreFailures.firstLine(
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(50)
                        .filter(SQLException.class::isInstance)
                        .reduce((outer, inner) -> inner)
                        .orElse(failure));
    }
}
