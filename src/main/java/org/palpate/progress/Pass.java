package org.palpate.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.quiz.PassMark;

/**
 * That a learner has passed a module.
 *
 * @param attempt which earned the grade; null where an instructor set it by hand
 * @param grade 0 to 100; it reaches the mark
 * @param at when the attempt was finished, or the grade set
 */
public record Pass(@Nullable AttemptId attempt, double grade, PassMark mark, Instant at) {}
