package org.palpate.store.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many entries strangers may bring about, so that nobody fills the log from outside. */
final class Strangers {

    /** More than a school mistypes, fewer than a disk minds. */
    static final int A_MINUTE = 20;

    private Instant minute = Instant.MIN;
    private long seen;

    /**
     * Counts one in.
     *
     * @return -1 when it is not to be listed; otherwise how many of an earlier minute were not
     */
    synchronized long enter(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        long left = 0;
        if (!current.equals(minute)) {
            left = Math.max(0, seen - A_MINUTE);
            minute = current;
            seen = 0;
        }
        seen++;
        return seen > A_MINUTE ? -1 : left;
    }
}
