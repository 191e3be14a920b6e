package org.palpate.school;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The server's clock, which rules. Its zone is the school's, in which people type and read dates:
 * the one that was settled in the office, or else the one the server was started with.
 */
public final class SchoolClock extends Clock {

    private final ZoneId atStart;
    private volatile @Nullable ZoneId settled;

    /** A clock in the zone the server was started with, until another is settled. */
    public SchoolClock(ZoneId atStart) {
        this.atStart = atStart;
    }

    /** From now on, in this zone; {@code null} for the one at the start. */
    void settle(@Nullable ZoneId zone) {
        settled = zone;
    }

    @Override
    public ZoneId getZone() {
        ZoneId zone = settled;
        return zone == null ? atStart : zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant();
    }
}
