package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "X of the Y" and the adjective with X are one answer, where they mean one thing. */
class AdjectiveNamesTest {

    private static boolean fits(String typed, String accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of()).fits();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    femoral head               | head of the femur
                    iliac crest                | crest of the ilium
                    scapular spine             | spine of the scapula
                    tibial plateau             | plateau of the tibia
                    ischial tuberosity         | tuberosity of the ischium
                    lateral humeral epicondyle | lateral epicondyle of the humerus
                    medial femoral condyle     | medial condyle of the femur
                    greater femoral trochanter | greater trochanter of the femur
                    fibular head               | head of the fibula
                    radial tuberosity          | tuberosity of the radius
                    pubic symphysis            | symphysis of the pubis
                    costal cartilage           | cartilage of the rib
                    vertebral body             | body of the vertebra
                    ulnar styloid process      | styloid process of the ulna
                    mandibular ramus           | ramus of the mandible
                    sacral base                | base of the sacrum
                    renal cortex               | cortex of the kidney
                    anterior superior iliac spine | anterior superior spine of the ilium
                    left femoral neck          | neck of the left femur
                    femoral shaft              | femur shaft
                    tibial fracture            | tibia fracture
                    """)
    void bothAreOneAnswer(String adjective, String noun) {
        assertThat(fits(noun, adjective)).isTrue();
        assertThat(fits(adjective, noun)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    femoral head       | neck of the femur
                    femoral head       | head of the humerus
                    femoral head       | head of the right femur
                    radial notch       | notch of the radius
                    ulnar notch        | notch of the ulna
                    mandibular fossa   | fossa of the mandible
                    radial nerve       | nerve of the radius
                    femoral artery     | artery of the femur
                    clavicular head    | head of the clavicle
                    costal surface     | surface of the rib
                    iliac crest        | crest of the ileum
                    lateral humeral epicondyle | medial epicondyle of the humerus
                    """)
    void otherPartsAndPartsNamedForANeighborAreNot(String adjective, String noun) {
        assertThat(fits(noun, adjective)).isFalse();
        assertThat(fits(adjective, noun)).isFalse();
    }
}
