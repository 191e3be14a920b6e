package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/** Levels, cranial nerves, short forms and pairs of words that textbooks use for one thing. */
class ManyNamesTest {

    private static boolean fits(String stem, String accepted, String typed) {
        ShortAnswer question = new ShortAnswer(Words.asking(stem), List.of(accepted), Map.of());
        return Marking.mark(question, new Typed(typed)).isRight()
                && Feedback.on(question, new Typed(typed)).remarks().getFirst().reason().isEmpty();
    }

    /** Any of a line is as right as any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "L4; level L4; L4 level; the L4 vertebra; vertebra L4; fourth lumbar vertebra;"
                        + " 4th lumbar vertebra; the fourth lumbar vertebra; lumbar vertebra 4;"
                        + " lumbar 4; L-4; L 4; l4; L4 vertebral level; vertebral level L4;"
                        + " lumbar vertebra L4; fourth lumbar; lumbar vertebra four; level of L4;"
                        + " at L4; at the level of L4; the level of the fourth lumbar vertebra",
                "L1-L2; L1 and L2; L1–L2; L1/L2; L1 to L2; L1 & L2; L1, L2; L1-2; L1/2; L1 and 2;"
                        + " between L1 and L2; L1 - L2; levels L1 and L2; first and second lumbar;"
                        + " first and second lumbar vertebrae; vertebrae L1 and L2; L1 through L2;"
                        + " L1 to 2; L2 and L1; L2-L1; from L1 to L2",
                "L5-S1; L5/S1; L5 and S1; L5 to S1; between L5 and S1; L5–S1",
                "L2-L4; L2 to L4; L2, L3 and L4; L2, L3, L4; L2 L3 L4; L2-4; L2 through L4",
                "L4-S3; L4 to S3; from L4 to S3; L4 thru S3; L4, L5, S1, S2 and S3",
                "superior gluteal artery; sup. gluteal a.; superior gluteal a.",
                "T12; twelfth thoracic vertebra; 12th thoracic vertebra; Th12; thoracic 12",
                "C7; C7 vertebra; seventh cervical vertebra; cervical vertebra 7",
                "CN IV; CN 4; CN4; CNIV; cranial nerve IV; cranial nerve 4; fourth cranial nerve;"
                        + " 4th cranial nerve; the fourth cranial nerve; cranial nerve four; cn iv;"
                        + " trochlear nerve; C.N. IV; IVth cranial nerve; cranial nerve number 4;"
                        + " IV cranial nerve",
                "sciatic nerve; sciatic n.; sciatic N.; n. ischiadicus; N. ischiadicus;"
                        + " nervus ischiadicus",
                "femoral artery; femoral a.; A. femoralis; the femoral a.",
                "femoral vein; femoral v.",
                "sacrotuberous ligament; sacrotuberous lig.; sacrotuberous lig",
                "biceps femoris; biceps femoris m.; M. biceps femoris; biceps femoris muscle",
                "scalene muscles; scalene mm.; scalene",
                "intercostal nerves; intercostal nn.; intercostal nerve",
                "internal rotation; medial rotation",
                "external rotation; lateral rotation",
                "internal rotation of the hip; medial rotation of the hip",
                "hip external rotation; hip lateral rotation",
                "internal rotators; medial rotators",
                "fibular nerve; peroneal nerve; peroneal n.",
                "fibularis longus; peroneus longus; the peroneus longus muscle",
                "a bursa; bursa; the bursa"
            })
    void theyAreOneThing(String line) {
        List<String> names = List.of(line.split("; *"));
        for (String accepted : names) {
            for (String typed : names) {
                assertThat(fits("What is it?", accepted, typed))
                        .as("%s for %s", typed, accepted)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "sciatic nerve, sciatic n",
        "sciatic nerve, sciatic N",
        "sciatic nerve, the sciatic n",
        "femoral artery, femoral a",
        "femoral vein, Femoral v",
        "femoral arteries, femoral aa",
        "biceps femoris, biceps femoris m",
        "intercostal nerves, intercostal nn",
        "sacrotuberous ligament, sacrotuberous lig",
        "superior gluteal artery, sup. gluteal a",
    })
    void aShortFormStandingAloneBehindANameNeedsNoPoint(String accepted, String typed) {
        assertThat(fits("What is it?", accepted, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "IV", "iv", "fourth", "4th", "the fourth", "nerve IV", "nerve 4"})
    void aCranialNerveMayBeSaidByItsNumberAlone(String typed) {
        assertThat(fits("What is it?", "CN IV", typed)).isTrue();
        assertThat(fits("Which cranial nerve is it?", "CN IV", typed)).isTrue();
        assertThat(fits("Which cranial nerve is it?", "IV", typed)).isTrue();
        assertThat(fits("Which cranial nerve is it?", "IV", "CN 4")).isTrue();
        assertThat(fits("Which cranial nerve is it?", "fourth cranial nerve", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trochlear nerve", "trochlear", "the trochlear n."})
    void aCranialNerveMayBeSaidByItsName(String typed) {
        assertThat(fits("Which cranial nerve is it?", "CN IV", typed)).isTrue();
        assertThat(fits("Which cranial nerve is it?", "CN VI", typed)).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What is it?                 | L4           | L5
                    What is it?                 | L4           | T4
                    What is it?                 | L4           | fifth lumbar vertebra
                    What is it?                 | L4           | fourth thoracic vertebra
                    What is it?                 | L4           | fourth lumbar nerve
                    What is it?                 | L4           | L4 disc
                    What is it?                 | L4           | 4
                    What is it?                 | L4           | L3 and L4
                    What is it?                 | L1-L2        | L1
                    What is it?                 | L1-L2        | L2-L3
                    What is it?                 | L1-L4        | L1 and L4
                    What is it?                 | L1 and L4    | L1-L4
                    What is it?                 | L2-L4        | L2 and L4
                    What is it?                 | L2-L4        | L2, L4
                    What is it?                 | L5-S1        | L4-L5
                    Which nerve root is it?     | L4           | L4 vertebra
                    What is it?                 | L4 nerve     | L4 vertebra
                    What is it?                 | CN IV        | CN VI
                    What is it?                 | CN IV        | CN V
                    What is it?                 | CN IV        | sixth cranial nerve
                    What is it?                 | CN IV        | 6
                    What is it?                 | CN IV        | trigeminal nerve
                    What is it?                 | CN IV        | C4
                    What is it?                 | L4           | fourth
                    What is it?                 | sciatic nerve | sciatic a.
                    What is it?                 | femoral artery | femoral v.
                    What is it?                 | femoral artery | femoral n.
                    What is it?                 | internal rotation | lateral rotation
                    What is it?                 | medial rotation | external rotation
                    What is it?                 | medial       | internal
                    What is it?                 | lateral      | external
                    What is it?                 | vastus medialis | vastus internus
                    What is it?                 | medial meniscus | internal meniscus
                    What is it?                 | hepatitis A  | hepatitis
                    What is it?                 | sciatic nerve | sciatic a
                    What is it?                 | femoral artery | femoral v
                    What is it?                 | femoral vein | femoral n
                    What is it?                 | vitamin      | vitamin m
                    What is it?                 | immunoglobulin | immunoglobulin M
                    What is it?                 | band         | M band
                    What is it?                 | vitamin A    | vitamin artery
                    """)
    void oneIsNeverTakenForAnother(String stem, String accepted, String typed) {
        assertThat(fits(stem, accepted, typed)).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the {x} lumbar vertebra  | fourth     | fourth lumbar
                    the {x} lumbar vertebra  | fourth     | 4th
                    the {x} lumbar vertebra  | fourth     | fourth lumbar vertebra
                    the fourth lumbar {x}    | vertebra   | fourth lumbar vertebra
                    at the level of {x}      | L4         | L4
                    at the level of {x}      | L4         | level L4
                    the {x} artery           | femoral    | femoral a.
                    cranial nerve {x}        | IV         | 4
                    cranial nerve {x}        | IV         | CN IV
                    vitamin {x}              | A          | A.
                    hepatitis {x}            | A          | hepatitis a.
                    """)
    void soTheyAreInAGap(String text, String accepted, String typed) {
        Gaps gaps = Words.fill(text, Map.of("x", Words.typedGap(1, accepted)));

        assertThat(Marking.mark(gaps, new Filled(Map.of("x", typed))).isRight()).isTrue();
    }

    private static boolean fitsInAGap(String text, String accepted, String typed) {
        Gaps question =
                new Gaps(
                        Words.about("q"),
                        text,
                        Map.of("g", new TypedGap(List.of(accepted), Map.of(), 1)));
        return Marking.mark(question, new Filled(Map.of("g", typed))).isRight();
    }

    /** Where the question names cranial nerves, their numbers are names, and so both ways. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "vagus nerve, X, true",
        "vagus nerve, 10, true",
        "vagus nerve, tenth, true",
        "vagus nerve, nerve X, true",
        "vagus nerve, Xth, true",
        "vagus nerve, XI, false",
        "vagus nerve, eleventh, false",
        "XI, XIth, true",
        "XI, accessory, true",
        "XI, XII, false",
    })
    void aCranialNerveIsItsNumber(String accepted, String typed, boolean right) {
        assertThat(fits("Which cranial nerve is it?", accepted, typed)).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sixth, true", "abducens, true", "6, true", "VIth, true", "VII, false"})
    void theNumberBehindCnIsANerve(String typed, boolean right) {
        assertThat(fitsInAGap("CN {g} turns the eye out.", "VI", typed)).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Which fracture leaves the skin whole?, closed, closed fracture, true",
        "Which fracture leaves the skin whole?, closed, open fracture, false",
        "Which burn blisters?, second degree, second degree burn, true",
        "Which burn blisters?, second degree, 2nd-degree burn, true",
        "Which burn blisters?, second degree, third degree burn, false",
        "Which grade is a full tear?, III, 3, true",
        "Which grade is a full tear?, III, three, true",
        "Which grade is a full tear?, III, grade 3, true",
        "Which grade is a full tear?, III, II, false",
        "Which grade is a full tear?, III, type III, false",
        "Which grade is a full tear?, grade III, 3, true",
        "Which grade is a full tear?, 3, grade III, true",
        "Which grade is a full tear?, 3, grade two, false",
        "Which type of fiber is slow?, type I, 1, true",
        "Which type of fiber is slow?, type I, I, true",
        "Which type of fiber is slow?, type I, type one, true",
        "Which type of fiber is slow?, type I, II, false",
        "What type of collagen is in cartilage?, type II, type II collagen, true",
        "What type of collagen is in cartilage?, type II, collagen type 2, true",
        "What type of collagen is in cartilage?, type II, type I collagen, false",
        "Which degree of burn blisters?, second, second degree burn, true",
        "Which type of receptor?, type Ia, type 1a, true",
        "Which type of receptor?, type Ia, 1a, true",
        "Which type of receptor?, type Ia, type Ib, false",
        "Which type of receptor?, type Ia, IIa, false",
        "Which type of joint is the elbow?, hinge, hinge joint, true",
    })
    void theKindTheQuestionNamesMayBeSaid(
            String stem, String accepted, String typed, boolean right) {
        assertThat(fits(stem, accepted, typed)).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L4-L5     | lumbar 4-5                  | true
                    L4-L5     | lumbar vertebrae 4-5        | true
                    L4-L5     | lumbar 3-4                  | false
                    L2-L4     | second to fourth lumbar     | true
                    L2-L4     | second and fourth lumbar    | false
                    L2-L4     | L4-L2                       | true
                    T1-T12    | thoracic 1-12               | true
                    T1-T12    | first to twelfth thoracic   | true
                    T1-T12    | T12-T1                      | true
                    T1-T12    | T1 and T12                  | false
                    11 and 12 | 11, 12                      | true
                    11 and 12 | 11th and 12th               | true
                    11 and 12 | XI and XII                  | true
                    11 and 12 | eleven and twelve           | true
                    11 and 12 | 10 and 11                   | false
                    11 and 12 | 12 and 11                   | true
                    11 and 12 | 12th and 11th               | true
                    11 and 12 | both 11 and 12              | true
                    11 and 12 | 11-12                       | true
                    11 and 12 | 11 & 12                     | true
                    11 and 12 | 11&12                       | true
                    11 and 12 | 11/12                       | true
                    11 and 12 | 11 + 12                     | true
                    11 and 12 | 11                          | false
                    11 and 12 | 11, 12 and 10               | false
                    1 and 4   | 1-4                         | false
                    """)
    void rowsOfNumbersHaveManyForms(String accepted, String typed, boolean right) {
        assertThat(fits("Which?", accepted, typed)).isEqualTo(right);
    }
}
