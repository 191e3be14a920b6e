package org.palpate.quiz.marking;

/**
 * Something in a question's key that no answer can meet, or that could not be told apart.
 *
 * @param part the gap it stands in; empty for the question itself
 * @param field the field of the question it stands in, as module files name it
 * @param entry which entry of the field; empty for the field itself
 * @param what what is wrong, as a sentence
 * @param remedy the way out, as a sentence
 */
public record KeyFault(String part, String field, String entry, String what, String remedy) {}
