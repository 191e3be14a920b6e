package org.palpate.recall;

/**
 * How far finished attempts have been taken into what learners are likely to recall.
 *
 * @param taken attempts that are
 * @param waiting those that are next
 * @param hidden those whose learners may not be told of them yet
 * @param unread those that could not be read; they are tried again every day
 */
public record IntakeProgress(long taken, long waiting, long hidden, long unread) {}
