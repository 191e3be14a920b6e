package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.PlainText;

class QuantityTest {

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    45             | 45            |
                    45.5           | 45.5          |
                    45,5           | 45.5          |
                    .5             | 0.5           |
                    ',5'           | 0.5           |
                    5.             | 5             |
                    007            | 7             |
                    +3             | 3             |
                    -3             | -3            |
                    −3             | -3            |
                    '  3  '        | 3             |
                    1 500          | 1500          |
                    1'500          | 1500          |
                    1,500          | 1500 or 1.5   |
                    1.500          | 1500 or 1.5   |
                    0,500          | 0.5           |
                    1500,25        | 1500.25       |
                    1,500.25       | 1500.25       |
                    1.500,25       | 1500.25       |
                    1 500,25       | 1500.25       |
                    '1,500,000'    | 1500000       |
                    1.2e3          | 1200          |
                    2E-2           | 0.02          |
                    90min          | 90            | min
                    90 min         | 90            | min
                    1,5 hours      | 1.5           | hours
                    3 erg          | 3             | erg
                    50 %           | 50            | %
                    45°            | 45            | °
                    """)
    void aNumberIsReadAsPeopleWriteIt(String text, String numbers, String unit) {
        Numeral numeral = Numeral.of(PlainText.of(text)).orElseThrow();
        List<BigDecimal> expected = Stream.of(numbers.split(" or ")).map(BigDecimal::new).toList();

        assertThat(numeral.readings())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(expected);
        assertThat(numeral.rest()).isEqualTo(unit == null ? "" : unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                ",",
                "e5",
                "minutes",
                "1.2.3",
                "1,2,3",
                "12 30",
                "1,50,000",
                "--3"
            })
    void whatIsNoNumberIsNone(String text) {
        assertThat(Numeral.of(PlainText.of(text))).isEmpty();
    }

    @Test
    void aHugeTextIsNoNumber() {
        Numeric question = Words.number("45", Words.within("0"));

        assertThat(Quantity.read("9".repeat(1_000_000), question).isUnderstood()).isFalse();
        assertThat(Quantity.read("1e999999999", question).isUnderstood()).isFalse();
    }

    @Test
    void aUnitThatDoesNotCountIsNamedWithThoseThatDo() {
        Numeric question = Words.number("45", Words.within("0"));

        assertThat(Quantity.read("45 kg", question).because())
                .isEqualTo("The unit “kg” does not count here; use minutes or hours.");
        assertThat(Quantity.read("soon", question).because()).startsWith("That is not a number");
    }

    /** What could be right in another form is never marked as it stands. */
    @ParameterizedTest(name = "{2} for {0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    120 | degrees | 120 degres
                    120 | degrees | 120 dgrees
                    20  | minutes | 20 minuts
                    20  | minutes | 20 mintues
                    20  | minutes | twenty minuets
                    5   | cm      | 5 centimetrs
                    5   | cm      | 5 milimeters
                    5   | kg      | 5 kilogramms
                    80  | mmHg    | 80 mmgh
                    30  | %       | 30 procent
                    120 | degrees | 110-130
                    120 | degrees | 110–130
                    120 | degrees | 110 to 130 degrees
                    120 | degrees | between 110 and 130
                    120 | degrees | 110 bis 130
                    120 | degrees | 120 ± 10
                    120 | degrees | 120 +/- 10
                    120 | degrees | 110/130
                    """)
    void aMisspelledUnitAndARangeAroundTheValueAreAskedAgain(
            String value, String unit, String typed) {
        Numeric question =
                new Numeric(
                        Words.about("time"),
                        new BigDecimal(value),
                        Words.within("10"),
                        unit,
                        Map.of());

        assertThat(Quantity.read(typed, question).isUnderstood()).isFalse();
    }

    @Test
    void symbolsOfUnitsAreNoPlurals() {
        Numeric question =
                new Numeric(
                        Words.about("time"),
                        new BigDecimal(3),
                        Words.within("0"),
                        "m",
                        Map.of("km", new BigDecimal(1000)));

        assertThat(Quantity.read("3 ms", question).isRight()).isFalse();
        assertThat(Quantity.read("0.003 km", question).isRight()).isTrue();
    }
}
