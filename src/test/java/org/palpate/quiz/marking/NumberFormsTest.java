package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Typed;

/**
 * Numbers as people write them: each is understood or asked again, and none is marked as another.
 */
class NumberFormsTest {

    private static Numeric asking(String stem, String value, Tolerance tolerance, String unit) {
        return new Numeric(
                Words.asking(stem),
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
                    50     | %       | half
                    50     | %       | about half
                    50     | %       | a half
                    50     | %       | one half
                    50     | %       | 1/2
                    50     | %       | ½
                    50     | %       | 50
                    50     | %       | 50 percent
                    50     | %       | fifty per cent
                    75     | %       | three quarters
                    75     | %       | 3/4
                    25     | %       | a quarter
                    20     | %       | one fifth
                    65     | %       | 65/100
                    65     | %       | 65 out of 100
                    25     | %       | 1 in 4
                    0.5    | %       | 0.5 %
                    0.9    | %       | 0.9 percent
                    0.5    | %       | half a percent
                    0.5    | %       | 1/2 %
                    1.5    |         | 1-1/2
                    1.5    |         | 1 1/2
                    1.5    |         | 1 and 1/2
                    1.5    |         | 1 & 1/2
                    1.5    |         | 1½
                    2.75   | h       | 2-3/4 hours
                    -2     |         | negative 2
                    -2     |         | minus 2
                    -2     |         | minus two
                    -2     |         | negative two
                    -2     |         | −2
                    -2     |         | -two
                    -2     |         | – two
                    -2     |         | –2
                    12     |         | a dozen
                    12     |         | dozen
                    24     |         | two dozen
                    24     |         | 2 dozen
                    6      |         | half a dozen
                    25     |         | twenty-five
                    120    |         | one hundred and twenty
                    120    |         | a hundred and twenty
                    100    |         | a hundred
                    100    |         | one hundred
                    1000   |         | a thousand
                    3      |         | ≈3
                    3      |         | ~3
                    3      |         | ~ 3
                    3      |         | 3.
                    3      |         | 3.0
                    3      |         | three (3)
                    3      |         | 3 (three)
                    3      |         | no. 3
                    0.5    |         | .5
                    0.5    |         | point five
                    3.5    |         | 3,5
                    1000   |         | 1e3
                    1000   |         | 10^3
                    1000   |         | 10³
                    1000   |         | 1 x 10^3
                    4      |         | IV
                    4      |         | Ⅳ
                    4      |         | iv
                    12     |         | XII
                    33     |         | XXXIII
                    4      |         | fourth
                    4      |         | 4th
                    4      |         | the 4th
                    3      |         | third
                    5      |         | fifth
                    0      |         | none
                    0      |         | zero
                    2      |         | a pair
                    3      | cm      | 3 cm
                    3      | cm      | 30 mm
                    30     | mm      | 3 cm
                    30     | mm      | 3 centimeters
                    37     | °C      | 98.6 °F
                    37     | °C      | 98.6 F
                    37     | °C      | 98.6 degrees Fahrenheit
                    37     | °C      | 310.15 K
                    37     | °C      | 37 °C
                    37     | °C      | 37 degrees Celsius
                    37     | °C      | 37
                    98.6   | °F      | 37 °C
                    98.6   | °F      | 37 degrees C
                    310.15 | K       | 37 °C
                    -40    | °C      | -40 °F
                    30     | degrees | 30°
                    30     | degrees | 30 deg
                    30     | degrees | 30 degrees
                    30     | °       | thirty degrees
                    60     | minutes | an hour
                    20     | minutes | 1/3 h
                    20     | minutes | ⅓ h
                    20     | minutes | a third of an hour
                    20     | minutes | one third of an hour
                    20     | minutes | third of an hour
                    40     | minutes | two thirds of an hour
                    10     | minutes | 1/6 h
                    10     | minutes | a sixth of an hour
                    2      | h       | 1/12 day
                    2      | h       | a twelfth of a day
                    75     | minutes | one hour and fifteen minutes
                    75     | minutes | an hour and fifteen minutes
                    75     | minutes | an hour and a quarter
                    75     | minutes | 1h15min
                    75     | minutes | 1 h, 15 min
                    1.1    | m       | one meter and ten centimeters
                    5      | mW      | 5 mW
                    5      | mW      | 5 mw
                    5      | mW      | 0.005 W
                    5      | MPa     | 5 MPa
                    5      | MPa     | 5 MPA
                    5      | MPa     | 5000 kPa
                    5      | mg      | 5 MG
                    6      | mm      | 6 MM
                    9      | kcal    | 9 kilocalories
                    9      | kcal    | 9 KCAL
                    9      | cal     | 9 calories
                    0.2    |         | fifth
                    0.2    |         | a fifth
                    0.375  |         | three eighths
                    0.375  |         | three-eighths
                    0.5    |         | three sixths
                    206    |         | "206"
                    206    |         | “206”
                    206    |         | There are 206
                    206    |         | the answer is 206
                    60     | %       | three out of five
                    60     | %       | 3 in 5
                    7      | days    | a week
                    5      | lb      | 5 pounds
                    5      | lb      | 5 lbs.
                    5      | kg      | 5000 g
                    120    | mmHg    | 120 mmHg
                    120    | mmHg    | 120 mm Hg
                    0.75   |         | 3/4
                    0.333333333333 |  | 1/3
                    3.5    |         | 7/2
                    """)
    void itIsUnderstood(String value, String unit, String typed) {
        Numeric question = asking("How many?", value, Words.within("0"), unit);

        assertThat(Quantity.read(typed, question)).isEqualTo(new Quantity.Reading(true, ""));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    50     | %       | 0.5             | That may be read as 50 % or as 0.5 %: write it with the sign %.
                    50     | %       | .5              | That may be read as 50 % or as 0.5 %: write it with the sign %.
                    50     | %       | third           | -
                    120    | mmHg    | 120/80 mmHg     | Write one number, not several.
                    120    | mmHg    | 120/80          | Write one number, not several.
                    120    | mmHg    | 120 / 80        | Write one number, not several.
                    80     | mmHg    | 120 over 80     | Write one number, not several.
                    121    | mmHg    | 121/79          | Write one number, not several.
                    79     | mmHg    | 79/121          | Write one number, not several.
                    7      |         | 7/10            | Write one number, without a slash.
                    7      |         | 7 out of 10     | -
                    1500   |         | 1,500           | -
                    45     |         | half            | Write the number in digits, for example 1.5.
                    3      |         | 3 to 5          | Write one number, not a range.
                    3      |         | 3-5             | Write one number, not a range.
                    3      |         | 3–5             | Write one number, not a range.
                    3      |         | between 3 and 5 | Write one number, not a range.
                    3      |         | three to five   | Write one number, not a range.
                    3      |         | 3 or 4          | Write one number, not several.
                    3      |         | 3, 4            | -
                    3      |         | 3+              | Write one number by itself, without a bound like “at least”.
                    3      |         | > 3             | Write one number by itself, without a bound like “at least”.
                    3      |         | ≥3              | Write one number by itself, without a bound like “at least”.
                    3      |         | at least 3      | Write one number by itself, without a bound like “at least”.
                    3      |         | at most three   | Write one number by itself, without a bound like “at least”.
                    2      |         | a couple        | That is not a number; write it in digits, for example 1.5.
                    3      |         | a few           | That is not a number; write it in digits, for example 1.5.
                    3      | cm      | 3 kg            | The unit “kg” does not count here; use cm.
                    37     | °C      | 37 kg           | The unit “kg” does not count here; use °C.
                    5      |         | 5 lb            | Write only the number, without “lb”.
                    1      |         | 1/2/2020        | -
                    0.5    | %       | 0.5             | That may be read as 50 % or as 0.5 %: write it with the sign %.
                    0.9    | %       | .9              | -
                    0.5    | %       | 0.005           | That may be read as 0.5 % or as 0.005 %: write it with the sign %.
                    75     | minutes | 15 and 20 minutes | Write one number, not several.
                    90     | minutes | one hour and thirty | Write one number, not several.
                    5      | mW      | 5 MW            | “MW” may be read as mega- or as milli-: use mW.
                    5      | MPa     | 5 mPa           | “mPa” may be read as mega- or as milli-: use MPa.
                    5      | mPa     | 5 MPA           | -
                    5      | mg      | 5 Mg            | “Mg” may be read as mega- or as milli-: use mg.
                    5      | g       | 5 Mg            | “Mg” may be read as mega- or as milli-: use g.
                    6      | mm      | 6 Mm            | -
                    9      | kcal    | 9 Cal           | “Cal” may be read as calories or as kilocalories: use kcal.
                    9      | kcal    | 9 cal           | -
                    9      | kcal    | 9 calories      | -
                    9      | cal     | 9 Cal           | -
                    3      |         | third of the ribs | -
                    5      | minutes | 5 minutes 70    | -
                    """)
    void itIsAskedAgain(String value, String unit, String typed, String sentence) {
        Numeric question = asking("How many?", value, Words.within("0"), unit);

        List<AskedAgain> again = AskedAgain.of(question, new Typed(typed));

        assertThat(again).hasSize(1);
        assertThat(again.getFirst().sentence()).isNotBlank();
        if (!sentence.equals("-")) {
            assertThat(again).containsExactly(new AskedAgain("", sentence));
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.5    | kg      | 1.5 g
                    1.5    | kg      | 1500
                    1500   | g       | 1.5
                    37     | °C      | 37 °F
                    98.6   | °F      | 98.6 °C
                    50     | %       | a quarter
                    50     | %       | 0.5 %
                    3      | cm      | 3 mm
                    3      | m       | 3 km
                    4      |         | VI
                    4      |         | sixth
                    -2     |         | 2
                    2      |         | minus two
                    12     |         | half a dozen
                    1000   |         | 10^2
                    5      | kg      | 5 lb
                    3      |         | fifth
                    20     | minutes | 1/6 h
                    5      | mW      | 5 megawatts
                    """)
    void anotherNumberIsAnother(String value, String unit, String typed) {
        Numeric question = asking("How many?", value, Words.within("0"), unit);

        assertThat(Quantity.read(typed, question)).isEqualTo(new Quantity.Reading(false, ""));
    }

    /** What is shown as right is taken when it is typed as it is shown. */
    @ParameterizedTest
    @CsvSource({"12.125, kg", "1.500, h", "0.125, m", "2.5, h"})
    void theRightAnswerIsShownAsItIsTaken(String value, String unit) {
        Numeric question = asking("How many?", value, Words.within("0"), unit);

        assertThat(Quantity.read(RightAnswer.of(question), question).isRight()).isTrue();
    }

    @Test
    void inShortAnswersAndGapsItIsTheSame() {
        List<String> third = List.of("20 minutes");
        List<String> watts = List.of("5 mW");

        assertThat(AnatomyMatcher.match("1/3 h", third, Map.of()).fits()).isTrue();
        assertThat(AnatomyMatcher.match("a third of an hour", third, Map.of()).fits()).isTrue();
        assertThat(AnatomyMatcher.match("5 MW", watts, Map.of()).fits()).isFalse();
        assertThat(AnatomyMatcher.match("5 mW", watts, Map.of()).fits()).isTrue();
    }

    @Test
    void aChangeOfTemperatureIsNotTurnedOverAsATemperature() {
        Numeric rise = asking("By how much does it rise?", "2", Words.within("0"), "°C");

        assertThat(Quantity.read("3.6 °F", rise).isUnderstood()).isFalse();
        assertThat(Quantity.read("2 °C", rise).isRight()).isTrue();
    }

    @Test
    void aShareThatTheQuestionSpeaksOfIsOneToo() {
        Numeric share = asking("What percent of it is water?", "50", Words.within("0"), "");

        assertThat(Quantity.read("half", share).isRight()).isTrue();
        assertThat(Quantity.read("0.5", share).isUnderstood()).isFalse();
        assertThat(Quantity.read("50%", share).isRight()).isTrue();
        assertThat(Quantity.read("50", share).isRight()).isTrue();
    }

    @Test
    void oneOfTwoNumbersOfThePressureIsAskedFor() {
        Numeric systolic =
                asking("Which systolic pressure is too high?", "140", Words.within("0"), "");

        assertThat(AskedAgain.of(systolic, new Typed("140/90"))).hasSize(1);
        assertThat(AskedAgain.of(systolic, new Typed("141/89"))).hasSize(1);
        assertThat(AskedAgain.of(systolic, new Typed("140 over 90"))).hasSize(1);
    }
}
