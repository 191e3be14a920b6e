package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;

/**
 * What a number means where it could mean two things: read where only one can be meant, and asked
 * again where not, whatever the right answer is.
 */
class NumberSensesTest {

    private static About about(String stem) {
        return Words.asking(stem);
    }

    private static Numeric asking(String stem, String value, String unit) {
        return new Numeric(
                about(stem),
                new BigDecimal(value),
                Words.within("0"),
                unit == null ? "" : unit,
                Map.of());
    }

    private static ShortAnswer asking(String stem, String[] accepted) {
        return new ShortAnswer(about(stem), List.of(accepted), Map.of());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How long is it?          | 12.125    | cm | 12.125
                    How long is it?          | 12.125    | cm | 12.125 cm
                    How long is it?          | 1.234     | m  | 1.234
                    How long is it?          | 1.234     | m  | 123.4 cm
                    What is the ratio?       | 1.234     |    | 1.234
                    How many liters are it?  | 1.500     |    | 1.500
                    How many liters are it?  | 1.500     | l  | 1.500 l
                    How many bones are there? | 1500     |    | 1,500
                    How many bones are there? | 1500     |    | 1500
                    How many bones are there? | 1500     |    | 1 500
                    How many bones are there? | 1234567  |    | 1,234,567
                    How long is it?          | -1.234    | m  | -1.234
                    How long is it?          | 1234.5    | m  | 1,234.5
                    """)
    void theOnlySenseIsTaken(String stem, String value, String unit, String typed) {
        assertThat(Quantity.read(typed, asking(stem, value, unit)))
                .isEqualTo(new Quantity.Reading(true, ""));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How long is it?           | 1.5    | m | 1,500 | That may be read as 1500 or as 1.5: write 1500 or 1.5.
                    How long is it?           | 1500   | m | 1,500 | That may be read as 1500 or as 1.5: write 1500 or 1.5.
                    How many bones are there? | 1500   |   | 1.500 | That may be read as 1500 or as 1.5: write 1500 or 1.5.
                    How many bones are there? | 206    |   | 1.500 | That may be read as 1500 or as 1.5: write 1500 or 1.5.
                    """)
    void aTrueDoubtIsAskedAgain(
            String stem, String value, String unit, String typed, String sentence) {
        Numeric question = asking(stem, value, unit);

        assertThat(AskedAgain.of(question, new Typed(typed)))
                .containsExactly(new AskedAgain("", sentence));
    }

    /** Whether one is asked tells nothing of the key. */
    @ParameterizedTest
    @ValueSource(strings = {"0.5", ".5", "0.9", "0.01", "0.001", "1", "50", "0.5 %", "half", "1.5"})
    void aShareIsAskedAgainWhateverIsRight(String typed) {
        for (String stem : List.of("How much of it?", "What percent of it?")) {
            String unit = stem.contains("percent") ? "" : "%";
            List<Boolean> understood =
                    List.of("0.5", "0.9", "1", "50", "0.001", "99.5").stream()
                            .map(key ->
                                    Quantity.read(typed, asking(stem, key, unit)).isUnderstood())
                            .distinct()
                            .toList();

            assertThat(understood).hasSize(1);
        }
        for (List<String> keys :
                List.of(List.of("0.5", "0.9", "50"), List.of("0.5 %", "50 percent", "0.9 %"))) {
            List<Boolean> asked =
                    keys.stream()
                            .map(key -> asking("What percent of it is water?", new String[] {key}))
                            .map(question -> AskedAgain.of(question, new Typed(typed)).isEmpty())
                            .distinct()
                            .toList();

            assertThat(asked).as(keys.toString()).hasSize(1);
        }
    }

    /** What was asked again and is left as it is stands for what it says. */
    @Test
    void aShareLeftWithoutItsSignIsMarkedAsItStands() {
        Numeric half = asking("How much of it?", "0.5", "%");

        assertThat(Marking.mark(half, new Typed("0.5")).isRight()).isTrue();
        assertThat(Marking.mark(half, new Typed("0.6")).isRight()).isFalse();
        assertThat(Marking.mark(asking("How much?", "50", "%"), new Typed("0.5")).isRight())
                .isFalse();
    }

    @Test
    void aShareBelowOneCanBeMet() {
        for (String key : List.of("0.5", "0.125")) {
            assertThat(KeyFaults.of(asking("What percent of it?", key, ""))).isEmpty();
            assertThat(KeyFaults.of(asking("How much of it?", key, "%"))).isEmpty();
            assertThat(KeyFaults.of(asking("What percent of it?", new String[] {key}))).isEmpty();
            assertThat(RightAnswer.of(asking("What percent of it?", key, "")))
                    .isEqualTo(key + " %");
        }
    }

    @Test
    void whatIsRightIsShownWithItsOwnDigits() {
        assertThat(RightAnswer.of(asking("How long is it?", "12.125", "cm")))
                .isEqualTo("12.125 cm");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15-20 minutes | 17           | Write a range with its unit: two numbers with a hyphen between them.
                    15-20 minutes | 17 minutes   | Write a range: two numbers with a hyphen between them.
                    15-20 minutes | about 20 min | Write a range: two numbers with a hyphen between them.
                    15-20 minutes | fifteen      | Write a range with its unit: two numbers with a hyphen between them.
                    15-20 minutes | 15 and 20 minutes | Write one range in digits, with a hyphen between its two numbers.
                    15 minutes    | 15-20 minutes | Write one number, not a range.
                    15 minutes    | between 15 and 20 minutes | Write one number, not a range.
                    15 minutes    | 15 and 20 minutes | Write one number, not several.
                    12            | 12 and 11    | Write one number, not several.
                    12            | 11 or 12     | Write one number, not several.
                    12            | 11-12        | Write one number, not a range.
                    """)
    void anotherFormThanTheOneWantedIsAskedAgain(String accepted, String typed, String sentence) {
        List<AskedAgain> again =
                AskedAgain.of(asking("What is it?", new String[] {accepted}), new Typed(typed));

        assertThat(again).hasSize(1);
        if (!sentence.equals("-")) {
            assertThat(again).containsExactly(new AskedAgain("", sentence));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-20 minutes",
                "20-15 minutes",
                "20 to 15 min",
                "from 15 to 20 minutes",
                "between 15 and 20 minutes",
                "between 20 and 15 minutes",
                "15–20 min.",
                "fifteen to twenty minutes"
            })
    void aRangeIsReadInEitherOrder(String typed) {
        ShortAnswer question = asking("How long?", new String[] {"15-20 minutes"});

        assertThat(Marking.mark(question, new Typed(typed)).isRight()).isTrue();
    }

    /** Where a number and a range are right, both forms are taken. */
    @Test
    void nothingIsAskedWhereBothFormsCount() {
        ShortAnswer question = asking("How long?", new String[] {"15-20 minutes", "20 minutes"});

        assertThat(AskedAgain.of(question, new Typed("17 minutes"))).isEmpty();
        assertThat(Marking.mark(question, new Typed("20 min")).isRight()).isTrue();
        assertThat(Marking.mark(question, new Typed("17 min")).isRight()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        "Which ribs float?, 12 and 11, 11 and 12, true",
        "Which ribs float?, 11 and 10, 11 and 12, false",
        "How many bones have fingers and thumb?, 2 and 3, 3 and 2, false",
        "How many bones have fingers and thumb?, 3 and 2, 3 and 2, true",
        "Say them in order., 12 and 11, 11 and 12, false",
    })
    void theOrderOfSeveralNumbersCountsOnlyWhereItSaysSomething(
            String stem, String typed, String accepted, boolean right) {
        ShortAnswer question = asking(stem, new String[] {accepted});

        assertThat(Marking.mark(question, new Typed(typed)).isRight()).isEqualTo(right);
    }
}
