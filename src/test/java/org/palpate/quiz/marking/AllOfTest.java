package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.ShortAnswer;

/** Things named together are a set: all of them, nothing else, in any order. */
class AllOfTest {

    private static Match match(String stem, String typed, String accepted) {
        return AnatomyMatcher.match(
                new ShortAnswer(WordQuestions.about(stem), List.of(accepted), Map.of()), typed);
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    psoas major and iliacus      | iliacus and psoas major
                    psoas major and iliacus      | psoas major, iliacus
                    psoas major and iliacus      | psoas major + iliacus
                    psoas major and iliacus      | illiacus and psoas major
                    tibia and fibula             | fibula and tibia
                    tibia and fibula             | fibula/tibia
                    tibia and fibula             | both the fibula and the tibia
                    tibia and fibula             | shinbone; fibula
                    frontal and sagittal         | sagittal, frontal
                    frontal and sagittal         | sagittal & frontal
                    ilium, ischium and pubis     | pubis, ilium, ischium
                    ilium, ischium and pubis     | ischium, pubis, and ilium
                    ilium, ischium, pubis        | ischium and pubis and ilium
                    medial and lateral rotation  | lateral and medial rotation
                    medial and lateral rotation  | external and internal rotation
                    gluteus medius and minimus   | gluteus minimus and gluteus medius
                    radius & ulna                | ulna plus radius
                    flexion and abduction        | abduction as well as flexion
                    """)
    void anyOrderIsRight(String accepted, String typed) {
        assertThat(match("What?", typed, accepted).fits()).isTrue();
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    psoas major and iliacus      | psoas major
                    psoas major and iliacus      | iliacus and psoas minor
                    psoas major and iliacus      | iliacus, psoas major, gracilis
                    psoas major and iliacus      | psoas major and psoas major
                    tibia and fibula             | tibia or fibula
                    tibia and fibula             | fibula and femur
                    frontal and sagittal         | sagittal and transverse
                    ilium, ischium and pubis     | pubis and ilium
                    ilium, ischium and pubis     | ileum, pubis and ischium
                    medial and lateral rotation  | medial rotation
                    gluteus medius and minimus   | gluteus maximus and medius
                    left atrium and right ventricle | right atrium and left ventricle
                    """)
    void oneMissingOneMoreOrAnotherIsWrong(String accepted, String typed) {
        assertThat(match("What?", typed, accepted).fits()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What are its origin and insertion?                | ilium and femur  | femur and ilium
                    Name the sensory and the motor root, respectively | dorsal and ventral | ventral and dorsal
                    In which order are they stretched?                | calf and thigh   | thigh and calf
                    Which comes first?                                | heat and cold    | cold and heat
                    Name the proximal and the distal bone             | radius and lunate | lunate and radius
                    """)
    void theirOrderCountsWhereTheQuestionHasOne(String stem, String accepted, String typed) {
        assertThat(match(stem, accepted, accepted).fits()).isTrue();
        assertThat(match(stem, typed, accepted).fits()).isFalse();
    }

    @ParameterizedTest(name = "{1} is asked again for {0}")
    @CsvSource({
        "abduction and flexion, flexion and aduction",
        "fascia and bone, bone and facia",
        "thymine and adenine, adenine and thyamine",
        "sprain and bruise, bruise and spain",
        "plantar and dorsal, dorsal and planter",
    })
    void aDoubtAboutOneIsADoubtAboutAll(String accepted, String typed) {
        assertThat(match("What?", typed, accepted).isDoubtful()).isTrue();
    }
}
