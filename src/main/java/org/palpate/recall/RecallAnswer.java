package org.palpate.recall;

import java.util.List;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;

/** What came of an answer to a daily question. */
public sealed interface RecallAnswer {

    /**
     * It is kept.
     *
     * @param given what was answered
     * @param right an answer that earns everything, as near to the given one as there is
     * @param comesBack whether the question is asked again in this session
     * @param left how many questions are still to come in this session
     */
    record Kept(
            ModuleKey module,
            Response given,
            Feedback feedback,
            Response right,
            boolean comesBack,
            int left)
            implements RecallAnswer {}

    /**
     * It is not in a form that can be marked; the learner is asked for another, and it costs
     * nothing.
     */
    record AnotherForm(List<AskedAgain> again) implements RecallAnswer {}

    /** The session has gone on in another tab; nothing was kept. */
    record GoneOn() implements RecallAnswer {}
}
