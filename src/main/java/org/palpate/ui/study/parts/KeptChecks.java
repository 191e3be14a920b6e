package org.palpate.ui.study.parts;

import java.time.Duration;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;

/** Where the answers to a lesson's practice questions are kept. */
@FunctionalInterface
public interface KeptChecks {

    /** Keeps none of them. */
    KeptChecks NONE = (question, response, taken) -> {};

    /**
     * Keeps the first answer to a question.
     *
     * @param taken how long ago the question was shown
     */
    void keep(QuestionKey question, Response response, Duration taken);
}
