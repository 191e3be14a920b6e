package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.Quantity;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Typed;

/** A form fault is understood or asked again, and never marked. */
class AskedAgainTest {

    private static Numeric asking(String stem, String value, Tolerance tolerance, String unit) {
        return new Numeric(
                Words.asking(stem, "A nudge.", "Another."),
                new BigDecimal(value),
                tolerance,
                unit == null ? "" : unit,
                Map.of());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15    | minutes | fifteen
                    15    | minutes | Fifteen minutes
                    15    | minutes | 15 min
                    15    | minutes | 15 min.
                    15    | minutes | 15mins
                    15    | minutes | about 15 minutes
                    15    | minutes | 15 minutes long
                    15    | minutes | 15 or so
                    6     | vertebrae | 6 vertebra
                    15    | minutes | 900 s
                    15    | minutes | a quarter of an hour
                    90    | minutes | one and a half hours
                    90    | minutes | 1 1/2 hours
                    90    | minutes | 1½ h
                    90    | minutes | 1 h 30 min
                    90    | minutes | 1 hour and 30 minutes
                    30    | minutes | half an hour
                    150   | minutes | one hundred and fifty
                    0.5   |         | 1/2
                    0.5   |         | ½
                    0.5   |         | half
                    1.5   |         | 1 1/2
                    1.5   |         | 1½
                    1.5   |         | one point five
                    1.5   |         | one and a half
                    0.75  |         | three quarters
                    0.15  |         | 15/100
                    45    |         | forty-five
                    45    |         | forty five
                    -5    |         | minus five
                    120   | degrees | 120°
                    120   | degrees | 120 º
                    120   | degrees | 120 deg
                    120   | °       | 120 degrees
                    37    | °C      | 37 degrees
                    37    | °C      | 37 ° C
                    2     | cm      | 20 mm
                    2     | cm      | 0.02 m
                    1500  | N       | 1 500
                    1500  | N       | 1'500
                    1500  | N       | 1500.0
                    1500  | N       | 1.5 kN
                    1500000 |       | 1.5 million
                    1.5   |         | 1,5
                    1.5   |         | 1.500
                    1.5   |         | 1·5
                    0.5   |         | 0,500
                    1234.5 |        | 1,234.5
                    1200  |         | 1.2 x 10^3
                    1200  |         | 1,2·10³
                    48.3  | %       | 48.3 percent
                    48.3  | %       | 48.3 per cent
                    12    | weeks   | ١٢
                    12    | weeks   | １２
                    12    |         | 12.
                    0.75  |         | 15/20
                    """)
    void whatCanBeUnderstoodIs(String value, String unit, String typed) {
        Numeric question = asking("How many?", value, Words.within("0"), unit);

        assertThat(Quantity.read(typed, question)).isEqualTo(new Quantity.Reading(true, ""));
        assertThat(AskedAgain.of(question, new Typed(typed))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500  |         | 1,500        | That may be read as 1500 or as 1.5: write 1500 or 1.5.
                    7     |         | 1,234        | That may be read as 1234 or as 1.234: write 1234 or 1.2340.
                    15    | minutes | soon         | That is not a number; write it in digits, for example 1.5.
                    15    | minutes | 15-20        | Write one number, not a range.
                    15    | minutes | 15 to 20 min | Write one number, not a range.
                    15    | minutes | between 15 and 20 | Write one number, not a range.
                    15    | minutes | 15 or 20     | Write one number, not several.
                    15    | minutes | at least 15  | Write one number by itself, without a bound like “at least”.
                    15    | minutes | >15          | Write one number by itself, without a bound like “at least”.
                    15    | minutes | longer than 15 | Write one number by itself, without a bound like “at least”.
                    15    |         | 15+          | Write one number by itself, without a bound like “at least”.
                    15    | minutes | 15+          | Write one number by itself, without a bound like “at least”.
                    15    | minutes | 15 ± 2       | Write one number by itself, without a bound like “at least”.
                    15    | minutes | 15 minutes or more | Write one number by itself, without a bound like “at least”.
                    15    | minutes | 15 kg        | The unit “kg” does not count here; use minutes.
                    15    | °C      | 59 kg        | The unit “kg” does not count here; use °C.
                    15    |         | 15 kg        | Write only the number, without “kg”.
                    15    | minutes | 1:30         | The unit “:30” does not count here; use minutes.
                    """)
    void whatCannotIsAskedAgain(String value, String unit, String typed, String sentence) {
        Numeric question = asking("How many?", value, Words.within("0"), unit);

        List<AskedAgain> again = AskedAgain.of(question, new Typed(typed));

        assertThat(again).hasSize(1);
        if (!typed.matches("15/20|1:30")) {
            assertThat(again).containsExactly(new AskedAgain("", sentence));
        }
    }

    /** Nothing can be asked when all is over: no order nobody can follow is given then. */
    @Test
    void whatCouldNotBeReadIsSaidToHaveEarnedNothing() {
        Numeric question = asking("How many?", "15", Words.within("0"), "minutes");
        for (String typed : List.of("soon", "at least 15", "15-20", "15 minutes a day")) {
            assertThat(Feedback.on(question, new Typed(typed)).remarks())
                    .as(typed)
                    .extracting(Remark::right, Remark::reason)
                    .containsExactly(
                            tuple(
                                    false,
                                    "It could not be read as one number for sure, so it earned"
                                            + " nothing."));
        }
        Gaps word = Words.fill("the {n} side", Map.of("n", Words.typedGap(1, "dorsal")));
        assertThat(AskedAgain.of(word, new Filled(Map.of("n", "doral"))))
                .containsExactly(
                        new AskedAgain(
                                "n",
                                "“doral” may be meant as more than one word; check its spelling."));
        assertThat(Feedback.on(word, new Filled(Map.of("n", "doral"))).remarks())
                .extracting(Remark::reason)
                .containsExactly("It could not be read for sure, so it earned nothing.");
    }

    @Test
    void aRangeIsUnderstoodWhereARangeIsRight() {
        Numeric question = asking("For how long?", "20", Words.between("15", "20"), "minutes");

        for (String right : List.of("15-20", "15 – 20 minutes", "15 to 20", "from 16 to 20 min")) {
            assertThat(Quantity.read(right, question).isRight()).as(right).isTrue();
        }
        assertThat(Quantity.read("10-20", question)).isEqualTo(new Quantity.Reading(false, ""));
        assertThat(Quantity.read("-5", question).isUnderstood()).isTrue();
    }

    @Test
    void whatIsCountedMayFollowTheNumber() {
        Numeric nerves =
                asking(
                        "How many spinal nerves form the sciatic nerve?",
                        "5",
                        Words.within("0"),
                        null);

        assertThat(Quantity.read("5 nerves", nerves).isRight()).isTrue();
        assertThat(Quantity.read("five spinal nerves", nerves).isRight()).isTrue();
        assertThat(Quantity.read("5 bones", nerves).isUnderstood()).isFalse();

        Numeric degrees =
                asking("How far does a hip flex, in degrees?", "120", Words.within("10"), null);
        assertThat(Quantity.read("120°", degrees).isRight()).isTrue();
        assertThat(Quantity.read("120 kg", degrees).isUnderstood()).isFalse();

        Numeric miles = asking("How many kilometers are 5 miles?", "8", Words.within("0.1"), null);
        assertThat(Quantity.read("8 miles", miles).isUnderstood()).isFalse();
    }

    @Test
    void aNumberThatIsWrongIsWrong() {
        Numeric question = asking("How many?", "1.5", Words.within("0"), "kg");

        for (String wrong : List.of("15", "-1.5", "fifteen", "1.5 g", "1500", "15 kg", "150%")) {
            assertThat(Quantity.read(wrong, question).isRight()).as(wrong).isFalse();
        }
    }

    @Test
    void numbersInTextsAreReadAsNumbers() {
        Gaps days = Words.fill("in the first {n} days", Map.of("n", Words.typedGap(1, "two", "2")));

        assertThat(AskedAgain.of(days, new Filled(Map.of("n", "2-3"))))
                .containsExactly(new AskedAgain("n", "Write one number, not a range."));
        assertThat(AskedAgain.of(days, new Filled(Map.of("n", "2 kg")))).hasSize(1);
        assertThat(AskedAgain.of(days, new Filled(Map.of("n", "2 days")))).isEmpty();
        assertThat(AskedAgain.of(days, new Filled(Map.of("n", "three")))).isEmpty();
        assertThat(Marking.mark(days, new Filled(Map.of("n", "48 h"))).isRight()).isTrue();
        assertThat(Marking.mark(days, new Filled(Map.of("n", "2 weeks"))).isRight()).isFalse();
        assertThat(AskedAgain.of(days, new Filled(Map.of()))).isEmpty();

        ShortAnswer angle = Words.write("45 degrees");
        assertThat(Marking.mark(angle, new Typed("45°")).isRight()).isTrue();
        assertThat(Marking.mark(angle, new Typed("forty-five degrees")).isRight()).isTrue();
        assertThat(AskedAgain.of(angle, new Typed("45")))
                .containsExactly(new AskedAgain("", "Write the number with its unit."));
    }

    @Test
    void aFormFaultUsesNoTryAndIsNoMark() {
        Numeric question = asking("How many?", "15", Words.within("0"), "minutes");
        Log log = new Log(Words.quiz(Rules.practice(), question));

        assertThatThrownBy(() -> log.check(question, new Typed("15-20")))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Refused.Reason.ANOTHER_FORM);
                    assertThat(refused.again())
                            .containsExactly(new AskedAgain("", "Write one number, not a range."));
                });
        assertThat(log.sitting().state(question.key()).triesUsed()).isZero();

        log.check(question, new Typed("fifteen"));
        assertThat(log.earned(question)).isEqualTo(1);
    }

    @Test
    void aFormFaultLeftStandingTakesNothingBack() {
        Gaps text =
                Words.fill(
                        "The {a} for {n} days",
                        Map.of(
                                "a", Words.typedGap(1, "psoas"),
                                "n", Words.typedGap(1, "2")));
        List<Try> tries =
                List.of(
                        new Try(new Filled(Map.of("a", "psoas", "n", "2")), 0, null),
                        new Try(new Filled(Map.of("a", "psoas", "n", "2-3")), 0, null));

        assertThat(Credit.earned(text, tries, 0.5)).isEqualTo(1);

        Numeric question = asking("How many?", "15", Words.within("0"), "minutes");
        assertThat(
                        Credit.earned(
                                question,
                                List.of(
                                        new Try(new Typed("15-20"), 0, null),
                                        new Try(new Typed("15"), 0, null)),
                                0.5))
                .isEqualTo(1);
    }

    /** Ranges, ratios and counted things are read as numbers are, in short answers too. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15-20 minutes | 15 to 20 minutes             | right
                    15-20 minutes | fifteen to twenty minutes    | right
                    15-20 minutes | between 15 and 20 minutes    | right
                    15-20 minutes | 15 min to 20 min             | right
                    15-20 minutes | 1/4 h to 1/3 h               | right
                    15-20 minutes | 15-20                        | Write the range with its unit.
                    15-20 minutes | 15 or 20 minutes             | Write one range in digits, with a hyphen between its two numbers.
                    15-20 minutes | 10-20 minutes                | wrong
                    15-20 minutes | 20 minutes                   | Write a range: two numbers with a hyphen between them.
                    15-20         | fifteen to twenty            | right
                    15-20         | 10 to 20                     | wrong
                    1-2 weeks     | one to two weeks             | right
                    1-2 weeks     | 7 to 14 days                 | right
                    5-10 mg       | 5-10 Mg                      | Write one range in digits, with a hyphen between its two numbers.
                    2:1           | two to one                   | right
                    2:1           | 2 to 1                       | right
                    2:1           | 2/1                          | right
                    2:1           | a ratio of 2:1               | right
                    2:1           | 2 : 1 ratio                  | right
                    2:1 ratio     | two to one                   | right
                    7:30          | half past seven              | right
                    7:30          | half past eight              | Write the time of day with am or pm.
                    2:1           | 1:2                          | wrong
                    2:1           | 2                            | Write a ratio: two numbers with a colon between them.
                    12 pairs      | a dozen pairs                | right
                    12 pairs      | 12                           | right
                    12 pairs      | twelve                       | right
                    12 pairs      | 11 pairs                     | wrong
                    12 pairs      | 12 bones                     | Write only the number, without “bones”.
                    """)
    void rangesRatiosAndCountedThings(String accepted, String typed, String comesTo) {
        ShortAnswer question = new ShortAnswer(Words.about("q"), List.of(accepted), Map.of());
        List<AskedAgain> again = AskedAgain.of(question, new Typed(typed));
        boolean right = Marking.mark(question, new Typed(typed)).isRight();

        assertThat(again.isEmpty() ? right ? "right" : "wrong" : again.getFirst().sentence())
                .isEqualTo(comesTo);
        assertThat(right).isEqualTo(comesTo.equals("right"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "-", "...", "→", "( )", "👍"})
    void signsAloneAreNoAnswer(String typed) {
        ShortAnswer question = Words.write("psoas major");

        assertThat(AskedAgain.of(question, new Typed(typed)))
                .extracting(AskedAgain::sentence)
                .containsExactly("There is no word and no number in it: write the answer.");
        assertThat(AskedAgain.of(question, new Typed("½ psoas"))).isEmpty();
    }

    @Test
    void aNumberOfNervesIsNoNerve() {
        ShortAnswer question =
                new ShortAnswer(
                        Words.asking("How many cranial nerves are there?"),
                        List.of("12"),
                        Map.of());

        assertThat(Marking.mark(question, new Typed("hypoglossal")).isRight()).isFalse();
        assertThat(Marking.mark(question, new Typed("twelve")).isRight()).isTrue();
    }
}
