package org.palpate.attempt;

import java.time.Clock;
import java.time.Instant;
import org.palpate.store.Jobs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Comes round and finishes attempts whose time is up, on one node for all. Nothing waits for it: a
 * page or a command that comes first does the same.
 */
@Component
class Sweeper {

    private static final String NAME = "deadlines";
    private static final long ROUND_MS = 15_000;

    private final Attempts attempts;
    private final LearnersActs acts;
    private final Jobs jobs;
    private final Clock clock;

    Sweeper(Attempts attempts, LearnersActs acts, Jobs jobs, Clock clock) {
        this.attempts = attempts;
        this.acts = acts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A round in which nothing is due writes nothing. */
    @Scheduled(initialDelay = ROUND_MS, fixedDelay = ROUND_MS)
    void round() {
        if (acts.isAnyOverdue()) {
            jobs.once(
                    NAME,
                    Instant.ofEpochMilli(Math.floorDiv(clock.millis(), ROUND_MS) * ROUND_MS),
                    () -> {
                        attempts.finishOverdue();
                        return "";
                    });
        }
    }
}
