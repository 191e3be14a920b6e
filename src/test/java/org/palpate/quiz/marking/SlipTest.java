package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Typed;

/** Which slips are forgiven, and that none is forgiven into another fact. */
class SlipTest {

    private static Match match(String typed, String... accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of());
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    carotid            | parotid
                    parotid            | carotid
                    1.5                | 15
                    15                 | 1.5
                    1.5                | 1.6
                    1,500              | 1.5
                    L4                 | L5
                    L5                 | S1
                    L4/L5              | L5/S1
                    type II            | type I
                    type II diabetes   | type I diabetes
                    grade 2            | grade 3
                    -5                 | 5
                    5                  | -5
                    vitamin B          | vitamin D
                    vitamin B          | vitamin
                    vitamin A          | vitamin
                    hepatitis A        | hepatitis
                    A band             | I band
                    A band             | band
                    5 kg               | 5 mg
                    5 mm               | 5 m
                    5 mm               | 5 cm
                    90°                | 90%
                    >90 degrees        | <90 degrees
                    2+                 | 2
                    Cl-                | Cl
                    A+                 | A-
                    left ventricle     | right ventricle
                    left kidney        | kidney
                    hypertonic         | hypotonic
                    hyperextension     | hypoextension
                    abduct             | adduct
                    intercostal        | intracostal
                    flexion            | extension
                    symptomatic        | asymptomatic
                    typical            | atypical
                    septic             | aseptic
                    vascular           | avascular
                    lumbar             | lumber
                    sole               | soul
                    tibial             | tidal
                    muscle spindle     | muscle spindly
                    sacrum             | serum
                    ileum              | ilium
                    cervical           | cervicel root
                    fascia             | facia
                    patella            | paella
                    ulnar              | ulna
                    humerus            | humorous
                    tarsal             | tarsals bone
                    hamate             | hamatum
                    femoral artery     | femoral arterx x
                    malleus            | malleolus
                    pleural            | plural
                    aural              | oral
                    plantar            | planter
                    vagus              | vague
                    tendon             | tension
                    cuboid             | cubeb
                    stenosis           | stenoses artery
                    """)
    void whatIsAnotherWordOrLosesSomethingIsNoSlip(String accepted, String typed) {
        assertThat(match(typed, accepted).fits()).isFalse();
    }

    @ParameterizedTest(name = "{1} is a slip of {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    carotid            | carotd            | carotid
                    carotid artery     | carotid artrey    | artery
                    parotid            | parottid          | parotid
                    scapula            | scapla            | scapula
                    clavicle           | clavcle           | clavicle
                    sternocleidomastoid| sternocleidomastiod | sternocleidomastoid
                    Ménière's disease  | Meniere's disese  | disease
                    Ménière's disease  | Menière’s disease | -
                    Ménière's disease  | Menierre disease  | Ménière's
                    Hamstrings         | hamstirngs        | Hamstrings
                    foramina           | foramena          | foramina
                    piriformis         | piriformus        | piriformis
                    effleurage         | efleurage         | effleurage
                    L4 vertebra        | L4 vertbra        | vertebra
                    2 kidneys          | two kidnies       | kidneys
                    trochanter         | trocanter         | trochanter
                    """)
    void aSlipIsForgivenAndShownAsTheAuthorSpellsIt(String accepted, String typed, String shown) {
        Match match = match(typed, accepted);

        if (shown.equals("-")) {
            assertThat(match.because()).isEmpty();
        } else {
            assertThat(match)
                    .isEqualTo(
                            new Match(
                                    true,
                                    "Counted as right; it is spelled *%s*.".formatted(shown)));
        }
    }

    @Test
    void whatMayBeASlipOfAnExpectedWrongAnswerIsNotForgiven() {
        Map<String, String> reasons = Map.of("marsum", "No.");

        assertThat(AnatomyMatcher.match("marsam", List.of("mersam"), reasons).fits()).isFalse();
    }

    @Test
    void whatMayBeASlipOfAnotherWordOfAnatomyIsNotForgiven() {
        assertThat(match("saral", "sural")).isEqualTo(Match.doubt("saral"));
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    двуглавый   | двуглавыи
                    мой         | мои
                    йод         | иод
                    ברך         | ברכ
                    حَرَكَة         | حَرْكَة
                    दिल         | दल
                    เข่า         | เขา
                    がん         | かん
                    """)
    void lettersOfOtherScriptsStayApart(String accepted, String typed) {
        assertThat(match(typed, accepted).fits()).isFalse();
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    двуглавый   | ДВУГЛАВЫЙ
                    15-20 minutes | 15 to 20 min
                    T12-L5      | T12 to L5
                    120/80      | 120 / 80
                    psoas & iliacus | psoas and iliacus
                    β-endorphin | beta-endorphin
                    подъём      | подъем
                    άνω άκρο    | ανω ακρο
                    Sjøgren     | sjogren
                    Sjögren     | sjogren
                    Łukasz      | lukasz
                    Großzehe    | Grosszehe
                    naïve       | naive
                    cœliac      | coeliac
                    ﬁbula       | fibula
                    l'os coxae  | l’os coxae
                    """)
    void whatIsWrittenInAnotherWayIsTheSame(String accepted, String typed) {
        assertThat(match(typed, accepted)).isEqualTo(new Match(true, ""));
    }

    @Test
    void whatCannotBeSeenCountsAsNothing() {
        for (String typed :
                List.of(
                        "psoas\u200b major",
                        "\ufeffpsoas major",
                        "pso\u00adas major",
                        "psoas\u00a0major",
                        "psoas\u202fmajor",
                        "\u200epsoas major\u200f",
                        "psoas\u2060 \u2007major",
                        "psoas\u3000major\u2028",
                        "p\u200ds\u200coas major\ufe0f")) {
            assertThat(match(typed, "psoas major")).isEqualTo(new Match(true, ""));
        }
        assertThat(new Typed("\u200b \ufeff\u00a0").isBlank()).isTrue();
        assertThat(new Filled(Map.of("a", "\u200b")).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"L٤", "L４", "l४"})
    void digitsOfAnyScriptAreDigits(String typed) {
        assertThat(match(typed, "L4")).isEqualTo(new Match(true, ""));
    }
}
