package org.palpate.quiz.question;

/**
 * A statement that is true or false.
 *
 * @param about what every question has; the stem is the statement
 * @param answer whether the statement is true
 * @param reason why the wrong side is wrong
 */
public record TrueFalse(About about, boolean answer, String reason) implements Question {}
