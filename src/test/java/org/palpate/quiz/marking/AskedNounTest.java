package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.TypedGap;

/** What the question asks for by its noun, and what stands beside a gap, may be said again. */
class AskedNounTest {

    private static boolean fits(String stem, String accepted, String typed) {
        return AnatomyMatcher.match(
                        new ShortAnswer(WordQuestions.about(stem), List.of(accepted), Map.of()),
                        typed)
                .fits();
    }

    private static boolean fitsGap(String text, String accepted, String typed) {
        TypedGap gap = new TypedGap(List.of(accepted), Map.of(), 1);
        Gaps question = new Gaps(WordQuestions.about("Fill in."), text, Map.of("g", gap));
        return AnatomyMatcher.match(question, "g", gap, typed).fits();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Which rib floats?             | 11th       | 11th rib
                    Which rib floats?             | 11th       | eleventh rib
                    Which rib floats?             | 11th       | 11
                    Which rib floats?             | 11th       | XI
                    Which rib floats?             | 11th       | rib 11
                    Which rib?                    | first      | first rib
                    Which cervical vertebra?      | seventh    | 7
                    Which hand?                   | left       | left hand
                    Which knee?                   | right      | right knee
                    Which hip is higher?          | left       | left hip
                    Which scale measures effort?  | Borg       | Borg scale
                    Which scale measures effort?  | Borg scale | Borg
                    Which law?                    | Wolff's    | Wolff's law
                    Which wave?                   | alpha      | alpha wave
                    In which week?                | third      | third week
                    In which week?                | third      | week 3
                    Which toe?                    | great      | great toe
                    Which blood type is it?       | A          | blood type A
                    Whose maneuver?               | Valsalva   | Valsalva maneuver
                    What score is normal?         | T          | T score
                    """)
    void theNounMayBeSaidAgain(String stem, String accepted, String typed) {
        assertThat(fits(stem, accepted, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Which rib floats?             | 11th       | 12
                    Which rib floats?             | 11th       | 12th rib
                    Which rib floats?             | 11th       | rib
                    Which rib floats?             | 11th       | 11th vertebra
                    Which hand?                   | left       | right hand
                    Which hand?                   | left       | left foot
                    Which scale?                  | Borg       | pain scale
                    Which scale?                  | Borg       | scale
                    Which third of the clavicle?  | third      | 3
                    What lies medial to it?       | meniscus   | medial meniscus
                    """)
    void anotherOneIsWrong(String stem, String accepted, String typed) {
        assertThat(fits(stem, accepted, typed)).isFalse();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Its nerve root is {g}.        | L5         | L5 root
                    Its nerve root is {g}.        | L5         | L5 nerve root
                    The disc {g} is hurt.         | L4-L5      | L4-L5 disc
                    The disc {g} is hurt.         | L4-L5      | disc L4-L5
                    The scale is called {g}.      | Borg       | Borg scale
                    It ends on the rib {g}.       | 12         | rib 12
                    A {g} maneuver raises it.     | Valsalva   | Valsalva maneuver
                    """)
    void whatStandsBesideAGapMayBeSaidOnEitherSide(String text, String accepted, String typed) {
        assertThat(fitsGap(text, accepted, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Its nerve root is {g}.        | L5         | L4 root
                    The disc {g} is hurt.         | L4-L5      | L5-S1 disc
                    The scale is called {g}.      | Borg       | pain scale
                    The {g} is lateral.           | meniscus   | lateral meniscus
                    The scale is called {g}.      | Borg       | scale
                    """)
    void anotherOneInAGapIsWrong(String text, String accepted, String typed) {
        assertThat(fitsGap(text, accepted, typed)).isFalse();
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "musculus iliacus, M iliacus",
        "nervus ischiadicus, N ischiadicus",
        "latissimus dorsi, M latissimus dorsi",
        "arteria femoralis, a femoralis",
        "os sacrum, sacrum",
        "sacrum, os sacrum",
        "glenohumeral joint, shoulder joint",
        "shoulder joint, GH joint",
        "big toe, great toe",
        "great toe, hallux",
        "index finger, forefinger",
        "sternocleidomastoid, sternomastoid",
        "medial collateral ligament, MCL ligament",
        "clavicle, clavical",
        "tubercle, tubercal",
        "ventricle, ventrical",
    })
    void otherNamesAreRight(String accepted, String typed) {
        assertThat(fits("What?", accepted, typed)).isTrue();
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource({
        "nervus femoralis, A femoralis",
        "os sacrum, os ilium",
        "big toe, little toe",
        "index finger, ring finger",
        "shoulder joint, hip joint",
        "medial collateral ligament, LCL ligament",
        "radicle, radical",
    })
    void namesOfOthersAreNot(String accepted, String typed) {
        assertThat(fits("What?", accepted, typed)).isFalse();
    }
}
