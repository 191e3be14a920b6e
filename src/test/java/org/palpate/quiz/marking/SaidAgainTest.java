package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;

/** What stands around an answer may be said again in it or left out. */
class SaidAgainTest {

    private static boolean fits(String text, String accepted, String typed) {
        Gaps gaps = Words.fill(text, Map.of("x", Words.typedGap(1, accepted.split(";"))));
        return Marking.mark(gaps, new Filled(Map.of("x", typed))).isRight();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The {x} nerve is pressed.             | sciatic          | sciatic
                    The {x} nerve is pressed.             | sciatic          | sciatic nerve
                    The {x} nerve is pressed.             | sciatic          | the sciatic nerve
                    The {x} nerve is pressed.             | sciatic          | Sciatic Nerves
                    The {x} nerve is pressed.             | sciatic          | ischiadic
                    The {x} nerve is pressed.             | sciatic nerve    | sciatic
                    The {x} nerve is pressed.             | sciatic          | sciatc nerve
                    a nerve {x} in the spine              | root             | nerve root
                    the sciatic {x} leaves                | nerve            | sciatic nerve
                    the {x}-leg raise                     | straight         | straight-leg
                    It is called the {x}.                 | straight-leg raise | straight leg raise
                    It is called the {x}.                 | straight leg raise | straight-leg-raise
                    It is called the {x}.                 | straight leg raise | straightleg raise
                    It passes the {x}.                    | foramen          | foramina
                    It passes the {x}.                    | foramina         | foramen
                    Two {x} meet.                         | vertebra         | vertebrae
                    It is the {x}.                        | kneecap          | patella
                    It is the {x}.                        | tensor fasciae latae | TFL
                    the {x} joint                         | sacroiliac       | SI
                    the {x} joint                         | sacroiliac       | SIJ
                    the {x} muscle                        | piriformis       | piriformis muscle
                    collagen type {x}                     | II               | type 2
                    in the first {x} days                 | two;2            | 2 days
                    in the first {x} days                 | two;2            | two days
                    in the first {x} days                 | 2                | two
                    """)
    void itIsAsRightInAGap(String text, String accepted, String typed) {
        assertThat(fits(text, accepted, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The {x} nerve is pressed.             | sciatic          | nerve
                    The {x} nerve is pressed.             | sciatic          | femoral nerve
                    The {x} nerve is pressed.             | sciatic          | sciatic artery
                    The {x} plexus supplies the nerve.    | lumbar           | lumbar nerve
                    The {x} nerve is pressed.             | sciatic nerve    | nerve
                    """)
    void whatSaysSomethingElseIsNot(String text, String accepted, String typed) {
        assertThat(fits(text, accepted, typed)).isFalse();
    }

    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Which nerve lies deep to piriformis?           | sciatic nerve | sciatic       | true
                    Which nerve lies deep to piriformis?           | sciatic       | sciatic nerve | true
                    Which nerves form it?                          | sacral        | sacral nerves | true
                    Which nerve runs beside the femoral artery?    | femoral nerve | femoral artery | false
                    Which nerve runs beside the femoral artery?    | femoral       | femoral artery | false
                    Name the large bone of the thigh.              | femur         | femur bone    | true
                    What is pressed in sciatica?                   | sciatic nerve | sciatic artery | false
                    What is pressed in sciatica?                   | sciatic nerve | sciatic       | false
                    Which vitamin helps calcium in?                | vitamin D     | D             | true
                    Which vitamin helps calcium in?                | vitamin D     | B             | false
                    Which test is it?                              | Thomas test   | Thomas        | true
                    Which test is it?                              | Thomas test   | Thomas's test | true
                    Which level is it?                             | L4-L5         | L4/5          | true
                    Which level is it?                             | L4/L5         | L4-5          | true
                    """)
    void whatTheQuestionAsksForMayBeSaidOrLeftOut(
            String stem, String accepted, String typed, boolean fits) {
        ShortAnswer question = new ShortAnswer(Words.asking(stem), List.of(accepted), Map.of());

        assertThat(Marking.mark(question, new Typed(typed)).isRight()).isEqualTo(fits);
    }
}
