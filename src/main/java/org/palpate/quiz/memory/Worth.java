package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * What asking a question now is worth: how much likelier it is recalled a month from now than if it
 * were not asked, for each second it takes. A question that is nearly forgotten gains much and is
 * likely missed; one that is known gains little; so what is fading, and still there, comes first.
 */
final class Worth {

    /** How far ahead it is looked. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private static final Duration COMES_BACK = Duration.ofMinutes(10);

    private final MemoryModel memory;

    Worth(MemoryModel memory) {
        this.memory = memory;
    }

    /** In recall gained for each second. */
    double of(Candidate<?> candidate, Instant now) {
        Card card = candidate.card();
        double recall = candidate.recall();
        Instant then = now.plus(AHEAD);
        Card right = memory.answered(card, Rating.GOOD, now);
        Card missed = memory.answered(card, Rating.AGAIN, now);
        Card learned = memory.answered(missed, Rating.GOOD, now.plus(COMES_BACK));
        double asked =
                recall * memory.recall(right, then) + (1 - recall) * memory.recall(learned, then);
        double notAsked = card.isNew() ? recall : memory.recall(card, then);
        return (asked - notAsked) / (candidate.withComingBack().toMillis() / 1_000.0);
    }
}
