package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Typed;

/** The same fact in the spelling, language or form of another reader counts, and no other fact. */
class OtherSpellingsTest {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    @ParameterizedTest
    @CsvSource({
        "iliopsoas, ilio-psoas",
        "iliopsoas, Ilio Psoas muscle",
        "ilio-psoas, iliopsoas",
        "quadriceps, quadri-ceps",
        "biceps, bi-ceps",
        "warm-up, warm-ups",
        "warm-up, warm ups",
        "push-up, pushups",
        "follow-up, follow ups",
    })
    void aHyphenOrABlankDividesNothing(String accepted, String typed) {
        assertRight("Name it.", accepted, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "caecum, cecum",
        "cecum, caecum",
        "faeces, feces",
        "caesarean, cesarean",
        "mould, mold",
        "draught, draft",
        "pyriformis, piriformis",
        "gluteus maximus, glutaeus maximus",
        "perinaeum, perineum",
        "manoeuvre, maneuver",
        "leucocyte, leukocytes",
        "practise, practice",
        "labelled, labeled",
    })
    void britishAndAmericanSpellingAreOneWord(String accepted, String typed) {
        assertRight("Name it.", accepted, typed);
        assertRight("Name it.", typed, accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "facial nerve, n. facialis",
        "obturator nerve, N. obturatorius",
        "superior gluteal nerve, n. gluteus superior",
        "popliteal artery, a. poplitea",
        "tibial nerve, nervus tibialis",
        "phrenic nerve, n. phrenicus",
        "accessory nerve, n. accessorius",
        "hypoglossal nerve, n. hypoglossus",
    })
    void aLatinNameIsTheEnglishOne(String accepted, String typed) {
        assertRight("Which one is it?", accepted, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "facial nerve, n. fascialis",
        "tibial nerve, n. fibularis",
        "popliteal artery, v. poplitea",
        "superior gluteal nerve, n. gluteus inferior",
        "perineum, peroneum",
        "aerobic, anaerobic",
        "warm-up, warm",
        "S1, S2 nerve root",
        "C7, CVI",
    })
    void anotherFactStaysOne(String accepted, String typed) {
        assertThat(isRight(question("Which one is it?", accepted), typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Which root?, S1, S1 nerve root", "Which vertebra?, C7, CVII"})
    void levelsAreReadAsPeopleWriteThem(String stem, String accepted, String typed) {
        assertRight(stem, accepted, typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"T12-L5|T12, L1-L5", "L4-S3|L4,L5,S1-S3", "L4-S3|L4, L5, S1 to S3"})
    void aRangeEndsAList(String accepted, String typed) {
        assertRight("Which segments?", accepted, typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"T12-L5|T12, L5", "L4-S3|L4, S3", "L1-L4|L1, L2, L4"})
    void aListWithAHoleIsNoRange(String accepted, String typed) {
        assertThat(isRight(question("Which segments?", accepted), typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7/10", "7 of 10", "7 in 10", "seven out of ten"})
    void aShareIsSaidInManyWays(String typed) {
        assertRight("How many feel it?", "7 out of 10", typed);
    }

    @ParameterizedTest
    @CsvSource({"2:1, 2 in 1", "7 out of 10, 7:10", "7 out of 10, 6/10"})
    void aShareIsNoRatio(String accepted, String typed) {
        assertThat(isRight(question("How many?", accepted), typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"one third, 33 percent", "one third, 33.3%"})
    void whatIsNearlyAPartIsAskedAsAFraction(String accepted, String typed) {
        ShortAnswer question = question("What share of it?", accepted);

        assertThat(AskedAgain.of(question, new Typed(typed)))
                .singleElement()
                .satisfies(again -> assertThat(again.sentence()).contains("as a fraction"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5|km|1.500 m", "1.5|km|1,500 m", "2.5|kg|2.500 g", "1.5|l|1.500 ml"})
    void aThousandfoldIsAskedAndNeverMarked(String value, String unit, String typed) {
        Numeric question = number("How much is it?", value, unit);

        assertThat(AskedAgain.of(question, new Typed(typed))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8,000|true", "8.000|true", "9,000|false"})
    void oneSenseIsEnoughWhereNoneIsRight(String typed, boolean asked) {
        Numeric question = number("How many carpal bones are there?", "8", "");

        assertThat(AskedAgain.of(question, new Typed(typed)).isEmpty()).isNotEqualTo(asked);
        assertThat(Marking.mark(question, new Typed(typed)).fraction()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|breaths per minute|12/min",
                "12|breaths per minute|12 breaths per min",
                "3|times per week|3 times a week",
                "3|times per week|3/week",
                "2|meters per second|2 m/s",
                "1.75|m|5'9\"",
                "1.75|m|5′9″",
            })
    void aRateIsOneHoweverItIsWritten(String value, String unit, String typed) {
        Numeric question =
                new Numeric(
                        WordQuestions.about("How much is it?"),
                        new BigDecimal(value),
                        new Tolerance.Nominal(new BigDecimal("0.01")),
                        unit,
                        Map.of());

        assertThat(AskedAgain.of(question, new Typed(typed))).isEmpty();
        assertThat(Marking.mark(question, new Typed(typed)).fraction()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|times per week|3 per day", "2|meters per second|2 /s"})
    void anotherRateIsAsked(String value, String unit, String typed) {
        assertThat(AskedAgain.of(number("How much is it?", value, unit), new Typed(typed)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"שריר, שְׁרִיר", "عضلة, عَضَلَة", "Tinel's sign, tinel´s sign"})
    void pointsAndAccentsTypedForApostrophesCountAsNothing(String accepted, String typed) {
        assertRight("Name it.", accepted, typed);
    }

    private static void assertRight(String stem, String accepted, String typed) {
        ShortAnswer question = question(stem, accepted);
        assertThat(AskedAgain.of(question, new Typed(typed))).isEmpty();
        assertThat(isRight(question, typed)).as("%s for %s", typed, accepted).isTrue();
    }

    private static boolean isRight(ShortAnswer question, String typed) {
        return Marking.mark(question, new Typed(typed)).fraction() == 1;
    }

    private static ShortAnswer question(String stem, String accepted) {
        return new ShortAnswer(WordQuestions.about(stem), List.of(accepted), Map.of());
    }

    private static Numeric number(String stem, String value, String unit) {
        return new Numeric(
                WordQuestions.about(stem),
                new BigDecimal(value),
                new Tolerance.Nominal(NOTHING),
                unit,
                Map.of());
    }
}
