package org.palpate.people.guessing;

import java.time.Instant;

/** One of those who wait for the next try at something, see {@link Tally}. */
final class Waiting {

    private int turns;
    private int tooEarly;
    private Instant since = Instant.MAX;

    /** It was not their turn. */
    synchronized void triedTooEarly(Instant now) {
        if (tooEarly++ == 0) {
            since = now;
        }
    }

    /** It was their turn: next time they wait behind those who had fewer. */
    synchronized void hadTurn() {
        turns++;
        tooEarly = 0;
        since = Instant.MAX;
    }

    /** Whether they came more than once: who never comes back needs no turn kept. */
    synchronized boolean cameBack() {
        return tooEarly > 1;
    }

    /** Whether their turn is before another's. */
    boolean isBefore(Waiting other) {
        int fewer = Integer.compare(turns(), other.turns());
        return fewer < 0 || fewer == 0 && since().isBefore(other.since());
    }

    private synchronized int turns() {
        return turns;
    }

    private synchronized Instant since() {
        return since;
    }
}
