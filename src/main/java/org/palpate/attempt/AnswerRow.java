package org.palpate.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.Origin;
import org.palpate.attempt.json.ResponseJson;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.question.Blank;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;

/**
 * What came of one question in one finished attempt, as its row has it.
 *
 * @param place on the paper, from 0
 * @param module the question's own
 * @param revision the question's own
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
        UUID revision,
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
        List<AnswerRow> rows = new ArrayList<>(sitting.size());
        for (Answered answered : Answered.of(sitting, steps)) {
            Certainty certainty = answered.certainty();
            Origin origin = attempt.origin(answered.question());
            rows.add(
                    new AnswerRow(
                            attempt.id(),
                            answered.question().value(),
                            rows.size(),
                            origin.module().value(),
                            origin.revision().value(),
                            answered.response() instanceof Blank
                                    ? null
                                    : ResponseJson.write(answered.response()),
                            answered.fraction(),
                            certainty == null ? null : certainty.name(),
                            seconds(answered.spent()),
                            sitting.counts(answered.question())));
        }
        return rows;
    }

    private static @Nullable Double seconds(@Nullable Duration spent) {
        return spent == null ? null : Double.valueOf(spent.getSeconds() + spent.getNano() / NANOS);
    }

    /** As statistics count it, by the weights of the quiz it was asked in. */
    Answered toAnswered(Quiz quiz) {
        var key = new QuestionKey(question);
        return new Answered(
                key,
                quiz.question(key).weight(),
                fraction,
                given(response),
                sureness(certainty),
                spent());
    }

    /** What a row's response is. */
    static Response given(@Nullable String response) {
        return response == null ? Response.BLANK : ResponseJson.read(response);
    }

    /** What a row's certainty is. */
    static @Nullable Certainty sureness(@Nullable String certainty) {
        return certainty == null ? null : Certainty.valueOf(certainty);
    }

    private @Nullable Duration spent() {
        return seconds == null ? null : Duration.ofNanos(Math.round(seconds * NANOS));
    }
}
