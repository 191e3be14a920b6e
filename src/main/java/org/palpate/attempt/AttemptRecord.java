package org.palpate.attempt;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.QuestionState;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.TimeSpent;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;

/**
 * An attempt as its instructors see it: every answer with its key, and every step.
 *
 * @param revision where its drawings are
 * @param answers one for each question of the paper, in order
 * @param steps everything that happened, in order
 */
public record AttemptRecord(
        AttemptSummary summary, RevisionId revision, List<Answer> answers, List<Step> steps) {

    /** A record with its lists copied. */
    public AttemptRecord {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /**
     * One question of an attempt.
     *
     * @param number from 1
     * @param response what stands there now, blank for none
     * @param fraction what it has earned, 0 to 1; null while it is not marked
     * @param feedback what the key says to the response
     * @param key a response that earns everything
     * @param certainty how sure the learner was at the first try; null if not said or not asked
     * @param note the learner's note to the instructor, empty if none
     * @param spent how long the question stood in front of the learner
     */
    public record Answer(
            int number,
            Asked asked,
            Response response,
            @Nullable Double fraction,
            Feedback feedback,
            Response key,
            @Nullable Certainty certainty,
            String note,
            Duration spent) {}

    /** The attempt as its instructors see it. */
    static AttemptRecord of(StoredAttempt attempt, Sitting sitting, List<Step> steps) {
        Map<QuestionKey, Duration> spent = TimeSpent.of(sitting.paper(), steps);
        return new AttemptRecord(
                attempt.toSummary(),
                attempt.revision(),
                IntStream.range(0, sitting.size())
                        .mapToObj(place -> answer(sitting, place, spent))
                        .toList(),
                steps);
    }

    private static Answer answer(Sitting sitting, int place, Map<QuestionKey, Duration> spent) {
        QuestionKey key = sitting.questionAt(place);
        Question question = sitting.quiz().question(key);
        QuestionState state = sitting.state(key);
        return new Answer(
                place + 1,
                Asked.of(question, sitting.paper().seed()),
                state.response(),
                state.fraction(),
                Feedback.on(question, state.response()),
                ModelAnswer.nearest(question, state.response()),
                state.firstCertainty(),
                state.note(),
                spent.getOrDefault(key, Duration.ZERO));
    }
}
