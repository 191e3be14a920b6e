package org.palpate.quiz.statistics;

import java.util.List;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Require;

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
     * An attempt by all that came of it. Questions that were voided measure nothing and are left
     * out.
     *
     * @param quiz the quiz of the revision the attempt began with, by the keys that count now
     * @param all one for every question of the paper, in its order
     */
    public static Taken of(Quiz quiz, List<Answered> all) {
        return new Taken(
                all.stream()
                        .filter(one -> !quiz.question(one.question()).about().isVoided())
                        .toList());
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
