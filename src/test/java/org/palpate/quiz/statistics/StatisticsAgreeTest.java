package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.TrueFalse;

/** Every number, on data sets of chance, against {@link StatisticsByDefinition}. */
class StatisticsAgreeTest {

    private static final MathContext DIGITS = new MathContext(50);

    /** What the data sets look like. */
    private enum Data {
        RIGHT_OR_WRONG,
        PARTLY_RIGHT,
        STRONG_AND_WEAK,
        ALL_RIGHT,
        ALL_WRONG,
        ALL_A_THIRD,
        EQUAL_TOTALS,
        EVERY_QUESTION_THE_SAME,
        UNEQUAL_WEIGHTS,
        WEIGHTS_WORLDS_APART,
        DRAWN,
        DRAWN_OF_UNEQUAL_WEIGHT,
        SOME_DRAWN,
        DIFFERENT_LENGTHS
    }

    private static Stream<Arguments> dataSets() {
        List<Arguments> sets = new ArrayList<>();
        for (Data data : Data.values()) {
            for (int attempts : new int[] {1, 2, 3, 4, 5, 8, 20, 41}) {
                for (int questions : new int[] {1, 2, 3, 7}) {
                    sets.add(Arguments.of(data, attempts, questions));
                }
            }
        }
        sets.add(Arguments.of(Data.STRONG_AND_WEAK, 300, 12));
        sets.add(Arguments.of(Data.SOME_DRAWN, 300, 12));
        return sets.stream();
    }

    @ParameterizedTest(name = "{0}: {1} attempts at {2} questions")
    @MethodSource("dataSets")
    void everyNumberAgreesWithItsDefinition(Data data, int attempts, int questions) {
        for (int seed = 0; seed < (attempts > 50 ? 1 : 5); seed++) {
            agrees(dataSet(data, attempts, questions, new Random(seed)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNumberIsEverNotANumber(Data data) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StatisticsByDefinition set =
                    dataSet(data, 1 + random.nextInt(6), 1 + random.nextInt(4), random);
            String numbers = QuizStatistics.of(quiz(set), set.taken()).toString();

            assertThat(numbers).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    private static void agrees(StatisticsByDefinition set) {
        QuizStatistics quiz = QuizStatistics.of(quiz(set), set.taken());

        same("mean", quiz.mean(), set.mean());
        same("median", quiz.median(), set.median());
        same("deviation", quiz.deviation(), set.deviation());
        same("skewness", quiz.skewness(), set.skewness());
        same("kurtosis", quiz.kurtosis(), set.kurtosis());
        same("consistency", quiz.consistency(), set.consistency());
        Double alpha = set.consistency();
        Double ratio = alpha == null ? null : Math.sqrt(Math.max(0, 1 - alpha));
        same("error ratio", quiz.errorRatio(), ratio);
        Double deviation = set.deviation();
        same(
                "standard error",
                quiz.standardError(),
                ratio == null || deviation == null ? null : ratio * deviation);
        for (QuestionStatistics one : quiz.questions()) {
            QuestionKey key = one.question();
            same("facility", one.ease().facility(), set.facility(key));
            same("deviation", one.ease().deviation(), set.deviation(key));
            same("discrimination", one.discrimination().index(), set.discrimination(key));
            same("efficiency", one.discrimination().efficiency(), set.efficiency(key));
            same("intended weight", one.share().intended(), set.intendedWeight(key));
            same("effective weight", one.share().effective(), set.effectiveWeight(key));
        }
    }

    private static void same(String what, @Nullable Double actual, @Nullable Double expected) {
        if (expected == null) {
            assertThat(actual).as(what).isNull();
        } else {
            double tolerance = 1e-6 * Math.max(1, Math.abs(expected) / 1000);
            assertThat(actual).as(what).isNotNull().isCloseTo(expected, within(tolerance));
        }
    }

    private static Quiz quiz(StatisticsByDefinition set) {
        return Words.quiz(
                Rules.test(),
                set.weights().keySet().stream()
                        .map(key -> new TrueFalse(Words.about(key.value()), true, ""))
                        .toArray(Question[]::new));
    }

    private static StatisticsByDefinition dataSet(
            Data data, int attempts, int questions, Random random) {
        int bank =
                switch (data) {
                    case DRAWN, DRAWN_OF_UNEQUAL_WEIGHT, SOME_DRAWN -> 2 * questions;
                    default -> questions;
                };
        Map<QuestionKey, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 1; i <= bank; i++) {
            weights.put(new QuestionKey("q-" + i), weight(data, random));
        }
        List<Map<QuestionKey, BigDecimal>> all = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            double strength = random.nextDouble();
            int turn = i;
            Map<QuestionKey, BigDecimal> attempt = new LinkedHashMap<>();
            for (QuestionKey key : paper(data, weights.keySet(), questions, random)) {
                boolean itsTurn = key.value().equals("q-" + (1 + turn % questions));
                attempt.put(key, twelfths(fraction(data, strength, itsTurn, random)));
            }
            all.add(attempt);
        }
        return new StatisticsByDefinition(all, weights);
    }

    private static List<QuestionKey> paper(
            Data data, Iterable<QuestionKey> bank, int size, Random random) {
        List<QuestionKey> keys = new ArrayList<>();
        bank.forEach(keys::add);
        switch (data) {
            case DRAWN, DRAWN_OF_UNEQUAL_WEIGHT -> {
                Collections.shuffle(keys, random);
                return keys.subList(0, size);
            }
            case SOME_DRAWN -> {
                int fixed = size / 2;
                Collections.shuffle(keys.subList(fixed, keys.size()), random);
                List<QuestionKey> paper = keys.subList(0, size);
                Collections.shuffle(paper, random);
                return paper;
            }
            case DIFFERENT_LENGTHS -> {
                return keys.subList(0, 1 + random.nextInt(size));
            }
            default -> {
                return keys;
            }
        }
    }

    private static BigDecimal weight(Data data, Random random) {
        return switch (data) {
            case UNEQUAL_WEIGHTS, DRAWN_OF_UNEQUAL_WEIGHT ->
                    new BigDecimal(1 + random.nextInt(50)).divide(BigDecimal.TEN, DIGITS);
            case WEIGHTS_WORLDS_APART -> BigDecimal.TEN.pow(random.nextInt(7)).movePointLeft(3);
            default -> BigDecimal.ONE;
        };
    }

    /** Twelfths, so that most cannot be written exactly as a double. */
    private static int fraction(Data data, double strength, boolean itsTurn, Random random) {
        return switch (data) {
            case PARTLY_RIGHT, DRAWN_OF_UNEQUAL_WEIGHT -> random.nextInt(13);
            case STRONG_AND_WEAK -> random.nextDouble() < strength ? 12 : random.nextInt(7);
            case ALL_RIGHT -> 12;
            case ALL_WRONG -> 0;
            case ALL_A_THIRD -> 4;
            case EQUAL_TOTALS -> itsTurn ? 7 : 1;
            case EVERY_QUESTION_THE_SAME -> (int) (13 * strength);
            default -> random.nextBoolean() ? 12 : 0;
        };
    }

    private static BigDecimal twelfths(int count) {
        return new BigDecimal(count).divide(new BigDecimal(12), DIGITS);
    }
}
