package org.palpate.quiz.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Progress;
import org.palpate.quiz.QuestionState;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Step;
import org.palpate.quiz.TimeSpent;
import org.palpate.quiz.Try;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Response;

/**
 * One finished attempt, as {@link QuizStatistics} count it.
 *
 * <p>Its total is the sum of its marks. A grade set by hand and the marks of certainty are left
 * out: statistics ask what the questions measure, and a total that is not the sum of its parts
 * would spoil the answer.
 *
 * @param answers one for every question of the paper that counts, in its order, none twice
 */
public record Taken(List<Answered> answers) {

    /** Refuses an attempt that asks a question twice with an {@link IllegalArgumentException}. */
    public Taken {
        answers = List.copyOf(answers);
        Require.distinct("A finished attempt", "question", answers, Answered::question);
    }

    /**
     * The attempt a log tells of, with the time each question took ({@link TimeSpent}). Where
     * several tries were made, the first response and its certainty count, and the fraction is what
     * was earned in the end. Questions that were voided measure nothing and are left out.
     *
     * @param quiz the quiz of the revision the attempt began with
     * @param steps the log, by rising sequence
     * @throws IllegalArgumentException if the log does not belong to the paper or is out of order
     */
    public static Taken of(Quiz quiz, Paper paper, List<Step> steps) {
        Progress progress = Progress.of(paper);
        Map<QuestionKey, Duration> spent = TimeSpent.of(paper, steps);
        for (Step step : steps) {
            progress = progress.after(step, quiz);
        }
        List<Answered> answers = new ArrayList<>();
        for (var entry : progress.questions().entrySet()) {
            QuestionKey key = entry.getKey();
            Question question = quiz.question(key);
            if (question.about().isVoided()) {
                continue;
            }
            QuestionState state = entry.getValue();
            List<Try> tries = state.triesWithStanding();
            Double fraction = state.fraction();
            answers.add(
                    new Answered(
                            key,
                            question.weight(),
                            fraction == null ? 0 : fraction,
                            tries.isEmpty() ? Response.BLANK : tries.getFirst().response(),
                            tries.isEmpty() ? null : tries.getFirst().certainty(),
                            positive(spent.get(key))));
        }
        return new Taken(answers);
    }

    /** No time at all means that the question was never in front of the learner. */
    private static @Nullable Duration positive(@Nullable Duration spent) {
        return spent == null || spent.isZero() ? null : spent;
    }

    /** The sum of the weights of all questions. */
    double possible() {
        return answers.stream().mapToDouble(Answered::weight).sum();
    }

    /** The share of the whole paper that was earned, 0 to 1; 0 for a paper without questions. */
    double share() {
        double possible = possible();
        double earned = answers.stream().mapToDouble(Answered::mark).sum();
        return possible == 0 ? 0 : Math.min(1, earned / possible);
    }
}
