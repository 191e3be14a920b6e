package org.palpate.attempt.regrading;

import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.content.ModuleKey;

/**
 * What a learner is told of an attempt that was marked again.
 *
 * @param module whose quiz it was at; null where its questions are of several
 * @param quizTitle what the quiz is called
 * @param before the grade until then, 0 to 100
 * @param after the grade since, 0 to 100
 * @param why what was decided about which question
 */
public record GradeNews(
        AttemptId attempt,
        @Nullable ModuleKey module,
        String quizTitle,
        double before,
        double after,
        String why) {}
