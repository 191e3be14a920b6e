package org.palpate.quiz;

import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Response;

/**
 * One response that was checked.
 *
 * @param response what was checked
 * @param hints how many hints had been taken before it
 * @param certainty how sure the learner was of it; {@code null} if not said or not asked
 */
public record Try(Response response, int hints, @Nullable Certainty certainty) {}
