package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.AttemptsTaken.asked;
import static org.palpate.quiz.AttemptsTaken.learners;
import static org.palpate.quiz.AttemptsTaken.q;
import static org.palpate.quiz.AttemptsTaken.statements;
import static org.palpate.quiz.AttemptsTaken.statistics;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Anything;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Rules;
import org.palpate.quiz.Words;
import org.palpate.quiz.marking.GuessingTest;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;

class QuestionStatisticsTest {

    private static Taken answered(
            boolean right, @Nullable Certainty certainty, @Nullable Duration spent) {
        return new Taken(
                List.of(new Answered(q(1), 1, right ? 1 : 0, new Said(right), certainty, spent)));
    }

    private static QuestionStatistics told(Taken... taken) {
        return QuizStatistics.of(statements(1), List.of(taken)).question(q(1));
    }

    @Test
    void anUnansweredQuestionEarnsNothingAndIsCounted() {
        QuestionStatistics question = statistics("1", "-", "0", "-").question(q(1));

        assertThat(question.attempts()).isEqualTo(4);
        assertThat(question.unanswered()).isEqualTo(2);
        assertThat(question.ease().facility()).isEqualTo(0.25);
    }

    @Test
    void theFacilityOfRightAndWrongAnswersLiesInWilsonsInterval() {
        QuestionStatistics question = statistics("1", "1", "0", "1", "0").question(q(1));

        assertThat(question.ease().interval()).isEqualTo(Interval.ofShare(0.6, 5));
        assertThat(0.6)
                .isBetween(question.ease().interval().low(), question.ease().interval().high());
    }

    @Test
    void everybodyRightIsNoProofThatNobodyWillBeWrong() {
        QuestionStatistics question = statistics("1", "1", "1").question(q(1));

        assertThat(question.ease().facility()).isEqualTo(1);
        assertThat(question.ease().interval().low()).isLessThan(0.5);
        assertThat(question.discrimination().index()).isNull();
        assertThat(question.discrimination().interval()).isNull();
        assertThat(question.discrimination().efficiency()).isNull();
    }

    @Test
    void noOtherOrderOfTheSameFractionsGoesBetterWithTheRest() {
        List<Double> fractions = List.of(0.0, 0.25, 0.5, 1.0, 1.0, 0.75);
        List<Double> rests = List.of(0.4, 0.1, 0.9, 0.5, 0.5, 0.0);
        Correlation taken = correlation(fractions, rests);

        double best =
                GuessingTest.permutations(List.of(0, 1, 2, 3, 4, 5)).stream()
                        .map(order -> order.stream().map(fractions::get).toList())
                        .mapToDouble(turned -> correlation(turned, rests).index())
                        .max()
                        .orElseThrow();

        assertThat(taken.efficiency()).isCloseTo(taken.index() / best, within(1e-9));
    }

    private static Correlation correlation(List<Double> fractions, List<Double> rests) {
        return Correlation.of(
                IntStream.range(0, rests.size())
                        .mapToObj(i ->
                                new Encounter(
                                        Answered.of(q(1), 1, fractions.get(i), Response.BLANK),
                                        0.5,
                                        rests.get(i)))
                        .toList());
    }

    @Test
    void theMedianTimeIsThatOfTheTimesKnown() {
        Duration minute = Duration.ofMinutes(1);

        assertThat(told(answered(true, null, null)).answers().medianTime()).isNull();
        assertThat(
                        told(
                                        answered(true, null, minute.multipliedBy(9)),
                                        answered(true, null, null),
                                        answered(false, null, minute))
                                .answers()
                                .medianTime())
                .isEqualTo(minute.multipliedBy(5));
        assertThat(
                        told(
                                        answered(true, null, Duration.ofDays(1)),
                                        answered(true, null, minute),
                                        answered(false, null, Duration.ZERO))
                                .answers()
                                .medianTime())
                .isEqualTo(minute);
    }

    @Test
    void theLongestTimeThereIsBreaksNothing() {
        Duration ever = Duration.ofSeconds(Long.MAX_VALUE);

        assertThat(
                        told(answered(true, null, ever), answered(true, null, ever))
                                .answers()
                                .medianTime())
                .isEqualTo(ever);
    }

    @Test
    void howOftenThoseAreRightWhoAreSure() {
        QuestionStatistics question =
                told(
                        answered(true, Certainty.SURE, null),
                        answered(true, Certainty.SURE, null),
                        answered(false, Certainty.SURE, null),
                        answered(false, Certainty.GUESS, null),
                        answered(true, null, null));

        assertThat(question.answers().certainty())
                .containsExactly(
                        new SureCount(Certainty.GUESS, 1, 0, Interval.ofShare(0, 1)),
                        new SureCount(Certainty.SURE, 3, 2.0 / 3, Interval.ofShare(2.0 / 3, 3)));
    }

    @Test
    void weightsAreSharesOfThePaper() {
        Question heavy = choose("a").outOf(Words.about("heavy", 3), "a", "b");
        QuestionStatistics question =
                asked(heavy, learners(1, heavy, chose("a"), 0), learners(1, heavy, chose("b"), 1));

        assertThat(question.share().intended()).isEqualTo(0.75);
    }

    @Test
    void anAnswerIsNeverWorthLessThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answered.of(q(1), 1, -0.5, Response.BLANK))
                .withMessageContaining("q-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answered.of(q(1), 0, 1, Response.BLANK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answered.of(q(1), 1, Double.NaN, Response.BLANK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answered(true, null, Duration.ofSeconds(-1)));
    }

    @Test
    void questionsAndResponsesOfEveryKindAreCounted() {
        for (int seed = 0; seed < 300; seed++) {
            Anything anything = new Anything(seed);
            List<Question> bank = anything.bank(1 + anything.upTo(4));
            List<Taken> taken = new ArrayList<>();
            for (int i = anything.upTo(30); i > 0; i--) {
                List<Answered> answers = new ArrayList<>();
                for (Question question : bank) {
                    Response response = anything.response(question);
                    double fraction = Marking.mark(question, response).fraction();
                    answers.add(Answered.of(question.key(), question.weight(), fraction, response));
                }
                taken.add(new Taken(answers));
            }
            QuizStatistics quiz =
                    QuizStatistics.of(
                            Words.quiz(Rules.test(), bank.toArray(Question[]::new)), taken);

            assertThat(quiz.toString()).doesNotContain("NaN").doesNotContain("Infinity");
            assertThat(quiz.questions().stream().flatMap(one -> one.answers().choices().stream()))
                    .allMatch(choice -> choice.learners() <= taken.size());
        }
    }

    @Test
    void thousandsOfAttemptsAreCountedAtOnce() {
        Random random = new Random(1);
        String[] attempts =
                Stream.generate(() -> Integer.toBinaryString((1 << 20) + random.nextInt(1 << 20)))
                        .limit(5000)
                        .map(signs -> signs.substring(1))
                        .toArray(String[]::new);

        QuizStatistics quiz = statistics(attempts);

        assertThat(quiz.attempts()).isEqualTo(5000);
        assertThat(quiz.consistency()).isCloseTo(0, within(0.1));
    }
}
