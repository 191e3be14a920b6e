package org.palpate.attempt;

/**
 * Says which attempt, in its address: 128 random bits in 22 characters, so that nobody guesses
 * another's.
 */
public record AttemptId(String value) {}
