package org.palpate.recall;

import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Rating;

/**
 * What is kept of one learner and one question.
 *
 * @param answers how often it was answered, at least once
 * @param last how the last answer rated
 */
public record LearnersCard(CardKey key, Card card, int answers, Rating last) {}
