package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * What asking a question now is worth: how much likelier it is recalled later than if it were not
 * asked, for what it costs. A question that is nearly forgotten gains much and is likely missed;
 * one that is known gains little; so what is fading, and still there, comes first.
 *
 * <p>To practice where the gain for each unit of time is greatest, instead of at a fixed chance of
 * recall, is the rule of P. I. Pavlik and J. R. Anderson, "Using a Model to Compute the Optimal
 * Schedule of Practice", Journal of Experimental Psychology: Applied 14 (2008) 101–117. A question
 * that is hard for a learner gains little from each answer, so that at a fixed chance of recall it
 * takes most of the minutes; by its worth it waits a little longer, and what is firmly known is
 * asked a little sooner. {@link #AHEAD_SOON} and {@link #ENOUGH} were found with simulated classes:
 * with them nine in ten cards are recalled with a chance of 90 % or more on any day, and fixed gaps
 * that keep as much take a sixth more answers at least.
 */
final class Worth {

    /** How far ahead it is looked to say which of several comes first. */
    private static final Duration AHEAD = Duration.ofDays(30);

    /** How far ahead it is looked to say whether a question is asked at all. */
    static final Duration AHEAD_SOON = Duration.ofDays(2);

    /** What an answer must gain at least by then, in recall, for a question to be asked. */
    static final double ENOUGH = 0.06;

    /** In days: no question is left alone for longer than a hundred years. */
    private static final long LONGEST = 36_500;

    private static final Duration COMES_BACK = Duration.ofMinutes(10);

    private final MemoryModel memory;

    Worth(MemoryModel memory) {
        this.memory = memory;
    }

    /** In recall gained in a month for each second. */
    double of(Candidate<?> candidate, Instant now) {
        return gain(candidate.card(), candidate.recall(), now, AHEAD)
                / (candidate.withComingBack().toMillis() / 1_000.0);
    }

    /** Whether a question that was asked before gains enough from each answer it takes. */
    boolean isEnough(Card card, Instant at) {
        double recall = memory.recall(card, at);
        return gain(card, recall, at, AHEAD_SOON) / (1 + (1 - recall)) >= ENOUGH;
    }

    private double gain(Card card, double recall, Instant now, Duration ahead) {
        Instant then = now.plus(ahead);
        Card right = memory.answered(card, Rating.GOOD, now);
        Card missed = memory.answered(card, Rating.AGAIN, now);
        Card learned = memory.answered(missed, Rating.GOOD, now.plus(COMES_BACK));
        double asked =
                recall * memory.recall(right, then) + (1 - recall) * memory.recall(learned, then);
        return asked - (card.isNew() ? recall : memory.recall(card, then));
    }

    /** The days after its last answer on which asking a question gains enough, 1 or more. */
    long daysUntilEnough(Card card, Instant answered) {
        long few = 0;
        long enough = 1;
        while (enough < LONGEST && !isEnough(card, answered.plus(Duration.ofDays(enough)))) {
            few = enough;
            enough *= 2;
        }
        while (enough - few > 1) {
            long between = (few + enough) / 2;
            if (isEnough(card, answered.plus(Duration.ofDays(between)))) {
                enough = between;
            } else {
                few = between;
            }
        }
        return Math.min(enough, LONGEST);
    }
}
