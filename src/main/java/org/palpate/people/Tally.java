package org.palpate.people;

import java.time.Duration;
import java.time.Instant;

/** The wrong tries of somebody at something, and until when the next one waits. */
final class Tally {

    private final Guesses.At at;
    private int wrong;
    private Instant last = Instant.MIN;
    private Instant until = Instant.MIN;

    Tally(Guesses.At at) {
        this.at = at;
    }

    synchronized Duration left(Instant now) {
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    synchronized Duration take(Instant now) {
        Duration left = left(now);
        if (left.isZero()) {
            add(now);
        }
        return left;
    }

    synchronized void add(Instant now) {
        if (wrong > 0 && last.plus(Guesses.REMEMBERED).isBefore(now)) {
            wrong = 0;
        }
        wrong++;
        last = now;
        until = now.plus(at.waitAfter(wrong));
    }

    synchronized void giveBack() {
        wrong = Math.max(0, wrong - 1);
        until = Instant.MIN;
    }
}
