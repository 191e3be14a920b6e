package org.palpate.content;

/**
 * A flashcard of a module, by the place it comes from.
 *
 * @param key names it within its module for as long as its place and what it asks stay the same:
 *     {@code LESSON/WORDS} for one of a lesson's text or tables, {@code =terms/WORDS} for an entry
 *     of the glossary; at most 190 characters
 * @param from what people read of its place: a lesson's title, or "Key terms"
 * @param section {@code lesson#anchor} of the paragraph it is taken from; the lesson alone where
 *     its table or heading has no anchor; empty for the glossary
 */
public record StudyCard(String key, String from, String section, Flashcard card) {}
