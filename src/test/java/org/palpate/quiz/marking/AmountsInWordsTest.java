package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Typed;

/** Levels and amounts as people write them; what may be two amounts is asked again. */
class AmountsInWordsTest {

    private static boolean fits(String accepted, String typed) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of()).fits();
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L4-L5            | L4--L5
                    L2-L4            | L2 -> L4
                    L2-L4            | L2--L4
                    T12-L5           | T12 => L5
                    C5-T1            | C5 -- T1
                    L2-L4            | L2,3,4
                    S2-S4            | S2,3,4
                    L2-L4            | L2/3/4
                    S2-S4            | S2, 3, 4
                    C5-C7            | C5/6/7
                    after 48 hours   | after 48 h
                    after 48 hours   | after 2 days
                    after 48 hours   | after two days
                    3 times a week   | 3 times per week
                    3 times a week   | 3x a week
                    3 times a week   | three times weekly
                    3 times a week   | 3x/week
                    twice a day      | 2 times per day
                    within 30 minutes | within 1800 seconds
                    every 6 weeks    | every 42 days
                    for 90 seconds   | for 1.5 min
                    """)
    void itIsOneAmount(String accepted, String typed) {
        assertThat(fits(accepted, typed)).isTrue();
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L4-L5            | L5--S1
                    L2-L4            | L2,3,5
                    S2-S4            | L2,3,4
                    L2-L4            | L2 -> L5
                    after 48 hours   | after 48 days
                    after 48 hours   | before 48 hours
                    after 48 hours   | after 24 h
                    3 times a week   | 3 times a day
                    3 times a week   | 2x a week
                    within 30 minutes | within 30 seconds
                    every 6 weeks    | every 6 months
                    """)
    void anotherAmountIsWrong(String accepted, String typed) {
        assertThat(fits(accepted, typed)).isFalse();
    }

    @ParameterizedTest(name = "{2} of {0} {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5    | liters | 5.000 ml   | That may be read as
                    500  | mg     | 500.000 µg | That may be read as
                    2    | km     | 2.000 m    | That may be read as
                    5    | liters | 5 xyz3     | The unit
                    4    | kg     | 4-         | Write only the number and its unit, without “-”.
                    4    |        | 4*         | Write only the number, without “*”.
                    0.25 |        | 8/2        | Write one number, without a slash.
                    """)
    void theSentenceSaysWhatIsWanted(BigDecimal value, String unit, String typed, String sentence) {
        assertThat(asked(value, unit, typed)).startsWith(sentence);
    }

    @ParameterizedTest(name = "{2} is {0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5    | liters | 5 dm³
                    40   | %      | 40 ٪
                    15   | ml     | 15 cm³
                    1.5  | kg     | 1.500 kg
                    """)
    void aUnitEverybodyKnowsCounts(BigDecimal value, String unit, String typed) {
        assertThat(asked(value, unit, typed)).isEmpty();
    }

    private static String asked(BigDecimal value, String unit, String typed) {
        Numeric question =
                new Numeric(
                        WordQuestions.about("How much?"),
                        value,
                        new Tolerance.Nominal(BigDecimal.ZERO),
                        unit == null ? "" : unit,
                        Map.of());
        List<AskedAgain> again = AskedAgain.of(question, new Typed(typed));
        return again.isEmpty() ? "" : again.getFirst().sentence();
    }
}
