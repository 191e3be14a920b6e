package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.AttemptsTaken.q;
import static org.palpate.quiz.AttemptsTaken.statements;
import static org.palpate.quiz.AttemptsTaken.statistics;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.AttemptsTaken;

class QuizStatisticsTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    /** Totals 3, 2, 1, 0 of 3; all numbers worked out by hand. */
    private final QuizStatistics ladder = statistics("111", "110", "100", "000");

    @Test
    void theGradesOfFourLearnersOnALadder() {
        assertThat(ladder.attempts()).isEqualTo(4);
        assertThat(ladder.mean()).isCloseTo(50, CLOSE);
        assertThat(ladder.median()).isCloseTo(50, CLOSE);
        assertThat(ladder.deviation()).isCloseTo(43.0331483, CLOSE); // √(5/3) marks of 3
        assertThat(ladder.skewness()).isCloseTo(0, CLOSE);
        assertThat(ladder.kurtosis()).isCloseTo(-1.2, CLOSE); // −10/3 / (5/3)²
    }

    @Test
    void theReliabilityOfFourLearnersOnALadder() {
        // variances 1/4, 1/3, 1/4 of 5/3: 3/2 × (1 − 1/2)
        assertThat(ladder.consistency()).isCloseTo(0.75, CLOSE);
        assertThat(ladder.errorRatio()).isCloseTo(0.5, CLOSE);
        assertThat(ladder.standardError()).isCloseTo(21.5165741, CLOSE);
    }

    @Test
    void theQuestionsOfFourLearnersOnALadder() {
        QuestionStatistics first = ladder.question(q(1));
        QuestionStatistics second = ladder.question(q(2));

        assertThat(first.attempts()).isEqualTo(4);
        assertThat(first.ease().facility()).isCloseTo(0.75, CLOSE);
        assertThat(first.ease().deviation()).isCloseTo(0.5, CLOSE);
        assertThat(first.discrimination().index())
                .isCloseTo(0.5222330, CLOSE); // 1/4 / √(1/4 × 11/12)
        assertThat(second.discrimination().index())
                .isCloseTo(0.7071068, CLOSE); // 1/3 / √(1/3 × 2/3)
        assertThat(first.discrimination().efficiency())
                .isCloseTo(1, CLOSE); // the ladder is in order
        assertThat(first.share().intended()).isCloseTo(1.0 / 3, CLOSE);
        assertThat(first.share().effective()).isCloseTo(0.3169873, CLOSE); // √½ / (2√½ + √⅔)
        assertThat(second.share().effective()).isCloseTo(0.3660254, CLOSE);
    }

    @Test
    void withoutAttemptsNothingIsDefined() {
        QuizStatistics none = QuizStatistics.of(statements(2), List.of());

        assertThat(none.attempts()).isZero();
        assertThat(none.mean()).isNull();
        assertThat(none.median()).isNull();
        assertThat(none.consistency()).isNull();
        assertThat(none.questions()).hasSize(2);
        assertThat(none.question(q(2)).ease().facility()).isNull();
        assertThat(none.question(q(2)).share().intended()).isNull();
    }

    @Test
    void oneAttemptHasAMeanAndNoSpread() {
        QuizStatistics one = statistics("10");

        assertThat(one.mean()).isEqualTo(50);
        assertThat(one.median()).isEqualTo(50);
        assertThat(one.deviation()).isNull();
        assertThat(one.skewness()).isNull();
        assertThat(one.question(q(1)).ease().facility()).isEqualTo(1);
        assertThat(one.question(q(1)).ease().deviation()).isNull();
        assertThat(one.question(q(1)).discrimination().index()).isNull();
    }

    @Test
    void reliabilityNeedsThreeAttemptsAsInMoodle() {
        assertThat(statistics("11", "00").deviation()).isNotNull();
        assertThat(statistics("11", "00").consistency()).isNull();
        assertThat(statistics("11", "00", "11").consistency()).isCloseTo(1, CLOSE);
        assertThat(statistics("11", "00", "11").errorRatio()).isZero();
        assertThat(statistics("11", "00", "11").kurtosis()).isNull();
    }

    @Test
    void whereAllGradesAreTheSameTheirShapeIsUndefined() {
        QuizStatistics same = statistics("100", "010", "001", "100");

        assertThat(same.deviation()).isCloseTo(0, CLOSE);
        assertThat(same.skewness()).isNull();
        assertThat(same.kurtosis()).isNull();
        assertThat(same.consistency()).isNull();
        assertThat(same.errorRatio()).isNull();
        assertThat(same.standardError()).isNull();
        assertThat(same.questions()).allMatch(one -> one.share().effective() == null);
    }

    @Test
    void aQuizOfOneQuestionHasNoReliabilityAndNoRest() {
        QuizStatistics single = statistics("1", "0", "1", "0");

        assertThat(single.consistency()).isNull();
        assertThat(single.question(q(1)).discrimination().index()).isNull();
        assertThat(single.question(q(1)).share().effective()).isEqualTo(1);
        assertThat(single.question(q(1)).answers().choices())
                .allMatch(choice -> choice.rest() == null);
    }

    @Test
    void aQuestionThatContradictsTheTotalHasNoEffectiveWeight() {
        QuizStatistics quiz = statistics("0111", "0110", "1100", "1000");

        assertThat(quiz.question(q(1)).discrimination().index()).isNegative();
        assertThat(quiz.question(q(1)).share().effective()).isNull();
        double sum = 0;
        for (int number = 2; number <= 4; number++) {
            sum += quiz.question(q(number)).share().effective();
        }
        assertThat(sum).isCloseTo(1, CLOSE);
    }

    @Test
    void drawnQuestionsShareThePositionsThatAreLeft() {
        // q-1 for everybody, q-2 or q-3 drawn: as positions, the ladder 11, 10, 00, 00
        QuizStatistics drawn = statistics("11 ", "1 0", "00 ", "0 0");
        QuizStatistics fixed = statistics("11", "10", "00", "00");

        assertThat(drawn.consistency()).isCloseTo(fixed.consistency(), CLOSE);
        assertThat(drawn.question(q(1)).share().effective())
                .isCloseTo(fixed.question(q(1)).share().effective(), CLOSE);
        assertThat(drawn.question(q(2)).share().effective()).isNull();
        assertThat(drawn.question(q(2)).attempts()).isEqualTo(2);
        assertThat(drawn.question(q(2)).ease().facility()).isEqualTo(0.5);
        assertThat(drawn.question(q(2)).discrimination().index()).isCloseTo(1, CLOSE);
    }

    @Test
    void shufflingChangesNothing() {
        List<Taken> inOrder = AttemptsTaken.taken("111", "110", "100", "000");
        List<Taken> turned =
                inOrder.stream().map(taken -> new Taken(taken.answers().reversed())).toList();

        QuizStatistics shuffled = QuizStatistics.of(statements(3), turned);

        assertThat(shuffled.consistency()).isCloseTo(ladder.consistency(), CLOSE);
        assertThat(shuffled.question(q(2)).discrimination().index())
                .isCloseTo(ladder.question(q(2)).discrimination().index(), CLOSE);
    }

    @Test
    void attemptsOfDifferentLengthHaveNoReliability() {
        QuizStatistics uneven = statistics("111", "11 ", "100", "000");

        assertThat(uneven.deviation()).isPositive();
        assertThat(uneven.consistency()).isNull();
        assertThat(uneven.question(q(1)).discrimination().index()).isPositive();
        assertThat(uneven.question(q(1)).share().effective()).isNull();
    }

    @Test
    void attemptsWithoutQuestionsAreLeftOut() {
        assertThat(statistics("111", "   ", "110").attempts()).isEqualTo(2);
    }

    @Test
    void aQuestionTheBankDoesNotHaveCountsInTheTotalsOnly() {
        QuizStatistics quiz =
                QuizStatistics.of(statements(1), AttemptsTaken.taken("11", "10", "00"));

        assertThat(quiz.questions()).hasSize(1);
        assertThat(quiz.mean()).isCloseTo(50, CLOSE);
        assertThat(quiz.question(q(1)).discrimination().index()).isCloseTo(0.5, CLOSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quiz.question(q(2)))
                .withMessageContaining("q-2");
    }

    @Test
    void belowTwentyAttemptsItIsAFirstImpression() {
        String[] twenty = "1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0".split(" ");

        assertThat(statistics(twenty).tooFew()).isFalse();
        assertThat(ladder.tooFew()).isTrue();
    }
}
