package org.palpate.quiz.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Answered;
import org.palpate.quiz.marking.Guessing;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/**
 * How one question of a quiz works, told by the attempts that were asked it. Names and formulas are
 * Moodle's: <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">docs.moodle.org</a>;
 * where Moodle shows a percentage, here stands a share. A number the data do not define (a division
 * by zero, too few attempts) is {@code null}, and never not-a-number.
 *
 * <p>A question drawn from the bank is judged by the attempts that drew it, and like every other
 * against the <em>rest</em> of their papers. (Moodle compares a drawn question with the whole
 * paper, the question itself included, which flatters it.) The rest counts as the share earned of
 * it, so that papers of different weight compare; where all weigh the same, the correlation is that
 * of Moodle's marks.
 *
 * @param question which question
 * @param attempts how many attempts were asked it, answered or not
 * @param unanswered how many of them left it blank
 * @param ease how many get it right
 * @param discrimination how it goes with the rest of the paper
 * @param share how much of the paper it makes up
 * @param guess what blind guessing earns on average, 0 to 1; {@code null} if the type of question
 *     has no such number
 * @param answers what was answered, how fast and how surely
 * @param verdicts what the numbers say plainly, gravest first
 */
public record QuestionStatistics(
        QuestionKey question,
        int attempts,
        int unanswered,
        Ease ease,
        Discrimination discrimination,
        PaperShare share,
        @Nullable Double guess,
        Answers answers,
        List<Verdict> verdicts) {

    /**
     * How many get a question right.
     *
     * @param facility the mean fraction, 0 to 1; {@code null} if nobody was asked
     * @param interval where the facility may truly lie (Wilson's interval; cautious where answers
     *     may be partly right); {@code null} if nobody was asked
     * @param deviation the standard deviation of the fractions, with n − 1; {@code null} below 2
     *     attempts
     */
    public record Ease(
            @Nullable Double facility, @Nullable Interval interval, @Nullable Double deviation) {

        private static Ease of(List<Answered> answers) {
            if (answers.isEmpty()) {
                return new Ease(null, null, null);
            }
            Sample fractions = sample(answers);
            return new Ease(
                    fractions.mean(),
                    Interval.ofShare(fractions.mean(), answers.size()),
                    answers.size() < 2 ? null : fractions.deviation());
        }
    }

    /**
     * How a question goes with the rest of the paper.
     *
     * @param index the correlation of the fraction with the share earned of the rest of the paper,
     *     −1 to 1; {@code null} if either is the same for all
     * @param interval where the index may truly lie (Fisher's z); {@code null} below 4 attempts
     * @param efficiency the covariance of fraction and rest as a share of the most it could be,
     *     were the same fractions given to the learners in order of their rest, −1 to 1 as a rule
     *     and never above 1; {@code null} where the index is
     */
    public record Discrimination(
            @Nullable Double index, @Nullable Interval interval, @Nullable Double efficiency) {

        private static Discrimination of(List<Encounter> encounters) {
            Correlation correlation = Correlation.of(encounters);
            return correlation == null
                    ? new Discrimination(null, null, null)
                    : new Discrimination(
                            correlation.index(), correlation.interval(), correlation.efficiency());
        }
    }

    /**
     * How much of the paper a question makes up.
     *
     * @param intended its share of the weights of the paper, 0 to 1, the mean of the attempts;
     *     {@code null} if nobody was asked
     * @param effective how much of the spread of totals comes from the question: the root of its
     *     marks' covariance with the total, as a share of the sum of these roots over all
     *     positions, 0 to 1. {@code null} if the covariance is below 0, if all totals are the same,
     *     and, as in Moodle, for a question not every attempt was asked, since weight belongs to a
     *     position
     */
    public record PaperShare(@Nullable Double intended, @Nullable Double effective) {}

    /**
     * What was answered, how fast and how surely.
     *
     * @param choices what was answered, how often and by whom: options offered in the author's
     *     order, then what else was given; empty for an order of items
     * @param medianTime the time in the middle of those known; {@code null} if none is
     * @param certainty how often those are right who were so sure, least sure first
     */
    public record Answers(
            List<ChoiceCount> choices, @Nullable Duration medianTime, List<SureCount> certainty) {

        /** Keeps copies of its own. */
        public Answers {
            choices = List.copyOf(choices);
            certainty = List.copyOf(certainty);
        }
    }

    /** Below this number of attempts a question is not judged. */
    public static final int ENOUGH = 20;

    /** From this facility on almost everybody gets a question right. */
    public static final double NEARLY_ALL = 0.95;

    /** Up to this facility almost nobody does. */
    public static final double NEARLY_NONE = 0.05;

    /** Keeps copies of its own. */
    public QuestionStatistics {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether too few attempts were asked for more than a first impression. */
    public boolean tooFew() {
        return attempts < ENOUGH;
    }

    static QuestionStatistics of(
            Question question, List<Encounter> encounters, @Nullable Double effectiveWeight) {
        List<Answered> answers = encounters.stream().map(Encounter::answer).toList();
        QuestionStatistics numbers =
                new QuestionStatistics(
                        question.key(),
                        answers.size(),
                        (int) answers.stream().filter(a -> a.response().isBlank()).count(),
                        Ease.of(answers),
                        Discrimination.of(encounters),
                        new PaperShare(
                                answers.isEmpty() ? null : intendedWeight(encounters),
                                effectiveWeight),
                        Guessing.fraction(question),
                        new Answers(
                                ChoiceCount.of(question, encounters),
                                medianTime(answers),
                                SureCount.of(answers)),
                        List.of());
        return numbers.with(Verdicts.of(question, numbers));
    }

    private QuestionStatistics with(List<Verdict> judged) {
        return new QuestionStatistics(
                question,
                attempts,
                unanswered,
                ease,
                discrimination,
                share,
                guess,
                answers,
                judged);
    }

    private static Sample sample(List<Answered> answers) {
        return Sample.of(answers.stream().map(Answered::fraction).toList());
    }

    private static double intendedWeight(List<Encounter> encounters) {
        return Sample.of(encounters.stream().map(Encounter::paperShare).toList()).mean();
    }

    private static @Nullable Duration medianTime(List<Answered> answers) {
        List<Duration> times = new ArrayList<>();
        answers.stream().map(Answered::spent).filter(Objects::nonNull).sorted().forEach(times::add);
        if (times.isEmpty()) {
            return null;
        }
        Duration upper = times.get(times.size() / 2);
        Duration lower = times.get((times.size() - 1) / 2);
        return lower.plus(upper.minus(lower).dividedBy(2));
    }
}
