package org.palpate.quiz;

import java.time.Instant;
import org.palpate.quiz.question.Require;

/**
 * One saved act within an attempt.
 *
 * @param sequence its place in the log, from 1, rising
 * @param at the server's time
 * @param act what happened
 */
public record Step(int sequence, Instant at, Act act) {

    /** Refuses a sequence below 1 with an {@link IllegalArgumentException}. */
    public Step {
        Require.that(sequence >= 1, "The step has the sequence %s: they count from 1", sequence);
    }
}
