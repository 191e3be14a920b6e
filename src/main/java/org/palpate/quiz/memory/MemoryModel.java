package org.palpate.quiz.memory;

import java.time.Instant;

/**
 * How memory is thought to hold and fade. A model has no clock and no chance but a seed: the same
 * answers at the same times always give the same card.
 */
public interface MemoryModel {

    /** The name of its parameter vector, which is kept with each card: a key. */
    String name();

    /** The card of a question never asked, due at once. */
    Card fresh(Instant now);

    /** The card after an answer. */
    Card answered(Card card, Rating rating, Instant at);

    /**
     * The chance that the question is answered right then, 0 to 1; 0 for a card never asked, of
     * which a model of memory knows nothing.
     */
    double recall(Card card, Instant then);
}
