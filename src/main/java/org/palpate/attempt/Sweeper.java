package org.palpate.attempt;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Comes round and finishes attempts whose time is up. Nothing waits for it: a page or a command
 * that comes first does the same.
 */
@Component
class Sweeper {

    private static final long ROUND_MS = 15_000;

    private final Attempts attempts;

    Sweeper(Attempts attempts) {
        this.attempts = attempts;
    }

    @Scheduled(initialDelay = ROUND_MS, fixedDelay = ROUND_MS)
    void round() {
        attempts.finishOverdue();
    }
}
