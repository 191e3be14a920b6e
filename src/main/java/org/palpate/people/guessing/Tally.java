package org.palpate.people.guessing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wrong tries at something, until when the next one waits, and whose turn it then is. Whoever
 * asks most often would otherwise have every turn, and the owner none: the next turn is kept for a
 * while for the one among those who came back in vain who had the fewest, and of those for the one
 * who waits longest.
 */
public final class Tally {

    /** How long a turn is kept: long enough to read the page that says "wait" and to type. */
    static final Duration KEPT = Duration.ofSeconds(30);

    private final Guesses.At at;
    private int wrong;
    private Instant last = Instant.MIN;
    private Instant until = Instant.MIN;
    private @Nullable Waiting next;

    Tally(Guesses.At at) {
        this.at = at;
    }

    /** How many wrong tries are remembered. */
    synchronized int wrong(Instant now) {
        forgetOld(now);
        return wrong;
    }

    synchronized Duration left(Instant now) {
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /**
     * Asks whether it is somebody's turn.
     *
     * @return zero when it is, else how long to wait; then they stand in the line
     */
    synchronized Duration ask(Instant now, Waiting who) {
        Duration left = left(now);
        if (left.isZero() && next != null && next != who && until.plus(KEPT).isAfter(now)) {
            left = Duration.between(now, until.plus(KEPT));
        }
        if (!left.isZero()) {
            who.triedTooEarly(now);
            if (who.cameBack() && (next == null || who.isBefore(next))) {
                next = who;
            }
        }
        return left;
    }

    synchronized Duration take(Instant now, Waiting who) {
        Duration left = ask(now, who);
        if (left.isZero()) {
            add(now);
            who.hadTurn();
        }
        return left;
    }

    synchronized void add(Instant now) {
        note(now);
        until = now.plus(at.waitAfter(wrong));
        next = null;
    }

    /** Counts a wrong try for which nobody has to wait now. */
    synchronized void note(Instant now) {
        forgetOld(now);
        wrong++;
        last = now;
    }

    private void forgetOld(Instant now) {
        if (wrong > 0 && last.plus(Guesses.REMEMBERED).isBefore(now)) {
            wrong = 0;
        }
    }

    synchronized void giveBack() {
        wrong = Math.max(0, wrong - 1);
        until = Instant.MIN;
    }
}
