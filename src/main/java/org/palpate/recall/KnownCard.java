package org.palpate.recall;

import org.palpate.quiz.memory.Known;

/**
 * A question a learner was asked: how likely it is recalled now, and what its answers say of the
 * learner.
 */
public record KnownCard(CardKey key, Known known) {}
