package org.palpate.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.QuestionState;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.TimeSpent;
import org.palpate.quiz.Try;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;

/**
 * What came of one question in one finished attempt, as its row has it.
 *
 * @param place on the paper, from 0
 * @param response what was answered before any feedback, as {@link ResponseJson}; null for nothing
 * @param fraction what was earned in the end, 0 to 1
 * @param certainty how sure the learner was of that response; null if not said or not asked
 * @param seconds how long it was in front of the learner; null if it never was
 * @param counts whether it counts towards the grade
 */
record AnswerRow(
        UUID attempt,
        String question,
        int place,
        String module,
        @Nullable String response,
        double fraction,
        @Nullable String certainty,
        @Nullable Double seconds,
        boolean counts) {

    private static final double NANOS = 1e9;

    /**
     * The rows of a finished attempt, by their places.
     *
     * @param sitting what the log adds up to
     * @param steps the log
     */
    static List<AnswerRow> of(StoredAttempt attempt, Sitting sitting, List<Step> steps) {
        Map<QuestionKey, Duration> spent = TimeSpent.of(sitting.paper(), steps);
        List<AnswerRow> rows = new ArrayList<>(sitting.size());
        for (QuestionKey key : sitting.paper().questions()) {
            QuestionState state = sitting.state(key);
            List<Try> tries = state.triesWithStanding();
            Try first = tries.isEmpty() ? null : tries.getFirst();
            Double fraction = state.fraction();
            rows.add(
                    new AnswerRow(
                            attempt.id(),
                            key.value(),
                            rows.size(),
                            attempt.module().value(),
                            first == null ? null : ResponseJson.write(first.response()),
                            fraction == null ? 0 : fraction,
                            first == null || first.certainty() == null
                                    ? null
                                    : first.certainty().name(),
                            seconds(spent.get(key)),
                            sitting.counts(key)));
        }
        return rows;
    }

    private static @Nullable Double seconds(@Nullable Duration spent) {
        return spent == null || spent.isZero()
                ? null
                : Double.valueOf(spent.getSeconds() + spent.getNano() / NANOS);
    }

    /** As statistics count it, by the weights of the quiz it was asked in. */
    Answered toAnswered(Quiz quiz) {
        var key = new QuestionKey(question);
        return new Answered(
                key, quiz.question(key).weight(), fraction, given(), sureness(), spent());
    }

    private Response given() {
        return response == null ? Response.BLANK : ResponseJson.read(response);
    }

    private @Nullable Certainty sureness() {
        return certainty == null ? null : Certainty.valueOf(certainty);
    }

    private @Nullable Duration spent() {
        return seconds == null ? null : Duration.ofNanos(Math.round(seconds * NANOS));
    }
}
