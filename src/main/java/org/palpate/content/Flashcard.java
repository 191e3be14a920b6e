package org.palpate.content;

/**
 * A question people ask and its answer: one card of a lesson with {@code cards: true}.
 *
 * @param answer clean HTML
 */
public record Flashcard(String question, String answer) {}
