package org.palpate.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.statistics.QuizStatistics;

/**
 * What came of one question in one finished attempt, as {@link QuizStatistics} count it.
 *
 * @param question which question it was
 * @param weight what it was worth, more than 0 and at most 1000
 * @param fraction the share of it earned, 0 to 1, tries and hints counted; 0 if not answered
 * @param response what was answered before any feedback; blank if nothing was
 * @param certainty how sure the learner was of it; {@code null} if not said or not asked
 * @param spent how long the question took, 0 or more; {@code null} if not known
 */
public record Answered(
        QuestionKey question,
        double weight,
        double fraction,
        Response response,
        @Nullable Certainty certainty,
        @Nullable Duration spent) {

    /** Refuses a weight, fraction or time out of range with an {@link IllegalArgumentException}. */
    public Answered {
        Require.weight("question '%s'".formatted(question), weight);
        Require.share("The fraction of question '%s'".formatted(question), fraction);
        Require.that(
                spent == null || !spent.isNegative(),
                "Question '%s' took %s: time is 0 or more",
                question,
                spent);
    }

    /**
     * What came of every question of a finished attempt, in the order of its paper, with the time
     * each one took ({@link TimeSpent}). Where several tries were made, the first response and its
     * certainty count, and the fraction is what was earned in the end.
     *
     * @param sitting what the log adds up to
     * @param steps the log
     */
    public static List<Answered> of(Sitting sitting, List<Step> steps) {
        Map<QuestionKey, Duration> spent = TimeSpent.of(sitting.paper(), steps);
        List<Answered> answers = new ArrayList<>(sitting.size());
        for (QuestionKey key : sitting.paper().questions()) {
            QuestionState state = sitting.state(key);
            List<Try> tries = state.triesWithStanding();
            Double fraction = state.fraction();
            answers.add(
                    new Answered(
                            key,
                            sitting.quiz().question(key).weight(),
                            fraction == null ? 0 : fraction,
                            tries.isEmpty() ? Response.BLANK : tries.getFirst().response(),
                            tries.isEmpty() ? null : tries.getFirst().certainty(),
                            positive(spent.get(key))));
        }
        return answers;
    }

    /** No time at all means that the question was never in front of the learner. */
    private static @Nullable Duration positive(@Nullable Duration spent) {
        return spent == null || spent.isZero() ? null : spent;
    }

    /** An answer of which neither certainty nor time is known. */
    public static Answered of(
            QuestionKey question, double weight, double fraction, Response response) {
        return new Answered(question, weight, fraction, response, null, null);
    }

    /** Whether everything was earned: in practice, at the first try, unless tries cost nothing. */
    public boolean isRight() {
        return fraction == 1;
    }

    /** What it earned, in weights of questions: fraction × weight. */
    public double mark() {
        return fraction * weight;
    }
}
