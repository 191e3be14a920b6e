package org.palpate.quiz;

import java.time.Duration;
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
