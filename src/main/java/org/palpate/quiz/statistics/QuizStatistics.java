package org.palpate.quiz.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.question.QuestionKey;

/**
 * How a quiz works, told by its finished attempts. Names and formulas are Moodle's: <a
 * href="https://docs.moodle.org/dev/Quiz_statistics_calculations">docs.moodle.org</a>. Grades are
 * shares of the whole paper × 100; where Moodle shows another percentage, here stands a share. A
 * number the data do not define (a division by zero, too few attempts) is {@code null}, and never
 * not-a-number.
 *
 * @param attempts how many finished attempts were counted
 * @param mean the mean grade, 0 to 100; {@code null} without attempts
 * @param median the grade in the middle, or the mean of the two there, 0 to 100; {@code null}
 *     without attempts
 * @param deviation the standard deviation of the grades, with n − 1, in grade points; {@code null}
 *     below 2 attempts
 * @param skewness how lopsided the grades lie, k₃ / k₂^1.5 of their k-statistics: above 0 with a
 *     tail of high grades; {@code null} below 3 attempts or if all grades are the same
 * @param kurtosis how much the grades crowd in the middle and at the ends, k₄ / k₂²: 0 for a normal
 *     distribution; {@code null} below 4 attempts or if all grades are the same
 * @param consistency how much the questions measure one thing: Moodle's coefficient of internal
 *     consistency, which is Cronbach's alpha, p / (p − 1) × (1 − Σ variances of the p positions /
 *     variance of the totals); at most 1, and below 0 if the questions contradict each other. It is
 *     taken over <em>positions</em>, not questions: a question every attempt had is a position, and
 *     drawn ones share the positions left, in the order of the paper ({@code Positions}). {@code
 *     null} below 3 attempts or 2 positions, if all grades are the same, and if attempts differ in
 *     length
 * @param errorRatio how much of the spread is chance: √(1 − consistency), 0 or more; {@code null}
 *     where the consistency is
 * @param standardError by how many grade points a grade may be off by chance: error ratio ×
 *     deviation; {@code null} where the consistency is
 * @param questions every question of the bank, in its order
 */
public record QuizStatistics(
        int attempts,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double consistency,
        @Nullable Double errorRatio,
        @Nullable Double standardError,
        List<QuestionStatistics> questions) {

    /** A grade is a share of the paper × this. */
    private static final double GRADE = 100;

    /** Keeps a copy of its own. */
    public QuizStatistics {
        questions = List.copyOf(questions);
    }

    /**
     * The statistics of a quiz. Attempts of another revision do not belong here, and of each
     * learner one, as a rule the first: later ones build on it, which the formulas do not expect.
     * An attempt without questions is left out; a question the bank does not have counts in the
     * totals only.
     *
     * @param quiz the quiz of one revision
     * @param taken its finished attempts, in any order
     */
    public static QuizStatistics of(Quiz quiz, List<Taken> taken) {
        List<Taken> attempts = taken.stream().filter(one -> !one.answers().isEmpty()).toList();
        if (attempts.isEmpty()) {
            return new QuizStatistics(
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    questions(quiz, Map.of(), Map.of()));
        }
        Positions positions = Positions.of(attempts);
        Sample totals = positions.totals();
        Double deviation = attempts.size() < 2 ? null : GRADE * totals.deviation();
        Double consistency = positions.consistency();
        Double errorRatio = consistency == null ? null : errorRatio(consistency);
        return new QuizStatistics(
                attempts.size(),
                GRADE * totals.mean(),
                GRADE * totals.median(),
                deviation,
                skewness(totals),
                kurtosis(totals),
                consistency,
                errorRatio,
                errorRatio == null || deviation == null ? null : errorRatio * deviation,
                questions(quiz, Encounter.of(attempts), positions.effectiveWeights()));
    }

    /** Whether too few attempts were counted for more than a first impression. */
    public boolean tooFew() {
        return attempts < QuestionStatistics.ENOUGH;
    }

    /**
     * The statistics of one question.
     *
     * @throws IllegalArgumentException if the bank has none of this key
     */
    public QuestionStatistics question(QuestionKey key) {
        for (QuestionStatistics one : questions) {
            if (one.question().equals(key)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "There are no statistics of question '%s': it is not in the bank".formatted(key));
    }

    private static List<QuestionStatistics> questions(
            Quiz quiz, Map<QuestionKey, List<Encounter>> met, Map<QuestionKey, Double> weights) {
        return quiz.bank().stream()
                .map(question ->
                        QuestionStatistics.of(
                                question,
                                met.getOrDefault(question.key(), List.of()),
                                weights.get(question.key())))
                .toList();
    }

    private static double errorRatio(double consistency) {
        double chance = 1 - consistency;
        return chance < Mark.NEARLY ? 0 : Math.sqrt(chance);
    }

    private static @Nullable Double skewness(Sample grades) {
        double n = grades.size();
        if (n < 3 || grades.isConstant()) {
            return null;
        }
        double k3 = n * n * grades.moment(3) / ((n - 1) * (n - 2));
        return k3 / Math.pow(grades.variance(), 1.5);
    }

    private static @Nullable Double kurtosis(Sample grades) {
        double n = grades.size();
        if (n < 4 || grades.isConstant()) {
            return null;
        }
        double second = grades.moment(2);
        double inner = (n + 1) * grades.moment(4) - 3 * (n - 1) * second * second;
        double k4 = n * n * inner / ((n - 1) * (n - 2) * (n - 3));
        return k4 / (grades.variance() * grades.variance());
    }
}
