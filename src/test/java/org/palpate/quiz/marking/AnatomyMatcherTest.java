package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnatomyMatcherTest {

    private static Match match(String typed, String... accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of());
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    psoas major               | psoas major
                    psoas major               | PSOAS MAJOR
                    psoas major               | '  psoas   major '
                    psoas major               | Psoas-Major
                    psoas major               | the psoas major
                    psoas major               | psoas major muscle
                    psoas major               | musculus psoas major
                    psoas major               | M. psoas major
                    psoas major               | m.psoas major
                    psoas major muscle        | psoas major
                    hip flexor                | hip flexors
                    hip flexors               | hip flexor
                    vertebra                  | vertebrae
                    bursa                     | bursae
                    artery                    | arteries
                    foramen                   | foramina
                    reflex                    | reflexes
                    ilium                     | ilia
                    Ménière                   | meniere
                    coccyx                    | tailbone
                    kneecap                   | patella
                    scapula                   | shoulder blade
                    femur                     | thigh bone
                    sciatic nerve             | nervus ischiadicus
                    hip bone                  | os coxae
                    peroneal nerve            | fibular nerve
                    fibular nerve             | peroneal nerve
                    fibularis longus          | peroneus longus
                    peroneus brevis           | fibularis brevis
                    tensor fasciae latae      | TFL
                    tensor fasciae latae      | T.F.L.
                    tensor fasciae latae      | tensor fascia lata
                    TFL                       | tensor fasciae latae
                    quadratus lumborum        | QL
                    sacroiliac joint          | SI joint
                    sacroiliac joint          | SIJ
                    sacroiliac joint          | sacro-iliac joint
                    SI joint                  | sacroiliac joint
                    anterior superior iliac spine | ASIS
                    range of motion           | ROM
                    iliotibial band           | IT band
                    iliotibial band           | iliotibial tract
                    gluteus medius            | glute med
                    plantar flexion           | plantarflexion
                    dorsiflexion              | dorsal flexion
                    edema                     | oedema
                    lesser trochanter         | trochanter minor
                    the                       | the
                    """)
    void manyWaysToSayItAreRight(String accepted, String typed) {
        assertThat(match(typed, accepted)).isEqualTo(new Match(true, ""));
    }

    @ParameterizedTest(name = "{1} is a slip of {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iliacus           | illiacus
                    iliacus           | iliaccus
                    iliacus           | iliacuu
                    iliacus           | ilyacus
                    psoas major       | psaos major
                    psoas major       | psoas majorr
                    piriformis        | pirformis
                    sacroiliac joint  | sacroilliac joint
                    ilium             | illium
                    abduction         | abducttion
                    """)
    void oneSmallTypoIsForgivenAndNamed(String accepted, String typed) {
        Match match = match(typed, accepted);

        assertThat(match.fits()).as(match.because()).isTrue();
        assertThat(match.because()).startsWith("Counted as right; it is spelled *");
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    abduction             | adduction        | that moves toward the midline
                    adduction             | abduction        | that moves away from the midline
                    hip abduction         | hip adduction    | that moves toward the midline
                    adductor magnus       | abductor magnus  | away from the midline
                    adducting             | abducting        | away from the midline
                    ilium                 | ileum            | small intestine
                    ilium                 | ilea             | small intestine
                    ilium                 | ischium          | lower back part
                    hip flexors           | hip extensors    | larger
                    knee flexion          | knee extension   | larger
                    proximal              | distal           | farther from the trunk
                    distal                | proximal         | nearer the trunk
                    psoas major           | psoas minor      | smaller
                    gluteus medius        | gluteus maximus  | largest
                    tibialis anterior     | tibialis posterior | back
                    anterior              | interior         | inside
                    vastus medialis       | vastus lateralis | outer
                    interspinous          | intraspinous     | intra- means within
                    intercostal           | intracostal      | intra- means within
                    supraspinatus         | infraspinatus    | infra- means below
                    hypertonic            | hypotonic        | hypo- means too little
                    mucus                 | mucous           | makes slime
                    mucous                | mucus            | slime itself
                    tendinosis            | tendinitis       | inflammation
                    iliotibial            | ischiotibial     | ischium
                    peroneal nerve        | perineal nerve   | floor of the pelvis
                    trapezius             | trapezium        | wrist
                    metatarsal            | metacarpal       | hand
                    fascial               | facial           | face
                    sprain                | strain           | muscle or tendon
                    supine                | prone            | face down
                    """)
    void aNearWordIsRefusedAndExplained(String accepted, String typed, String because) {
        Match match = match(typed, accepted);

        assertThat(match.fits()).isFalse();
        assertThat(match.because()).startsWith("You wrote *").contains(because);
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    psoas major       | psoas
                    psoas major       | major psoas
                    psoas major       | psaos majro
                    iliacus           | iliac
                    iliacus           | ilapuss
                    ulna              | ulma
                    hip               | hit
                    C5                | C6
                    sciatic nerve     | sciatic artery
                    iliacus           | muscle
                    iliacus           | 腸骨筋
                    iliacus           | '; drop table'
                    """)
    void whatIsWrongStaysWrong(String accepted, String typed) {
        assertThat(match(typed, accepted).fits()).isFalse();
    }

    @Test
    void aTypoThatMightBeEitherOfTwoNearWordsIsNotForgivenAndNamesNeither() {
        assertThat(match("aduction", "abduction")).isEqualTo(Match.doubt("aduction"));
        assertThat(Match.doubt("aduction").because())
                .isEqualTo("“aduction” may be meant as more than one word; check its spelling.");
        assertThat(match("intrspinous", "interspinous").fits()).isFalse();
    }

    @Test
    void anotherWordOfTheTradeIsNoTypo() {
        assertThat(match("strain", "stain").fits()).isFalse();
    }

    @Test
    void aNearWordThatIsAcceptedTooIsRight() {
        assertThat(match("adduction", "abduction", "adduction").fits()).isTrue();
    }

    @Test
    void severalAcceptedAnswersAtOnceAreRight() {
        for (String typed :
                List.of(
                        "dorsal/posterior",
                        "dorsal or posterior",
                        "dorsal, posterior",
                        "posterior and dorsal",
                        "posterior (dorsal)")) {
            assertThat(match(typed, "dorsal", "posterior").fits()).as(typed).isTrue();
        }
        for (String typed :
                List.of(
                        "dorsal/ventral",
                        "posterior or anterior",
                        "dorsal, ventral",
                        "posterior and anterior",
                        "dorsal (anterior)")) {
            assertThat(match(typed, "dorsal", "posterior").fits()).as(typed).isFalse();
        }
    }

    @Test
    void anExpectedWrongAnswerHasItsOwnReason() {
        Map<String, String> reasons = Map.of("psoas minor", "It never reaches the femur.");

        assertThat(AnatomyMatcher.match("Psoas minor muscle", List.of("psoas major"), reasons))
                .isEqualTo(new Match(false, "It never reaches the femur."));
    }

    @Test
    void anExpectedWrongAnswerHasItsReasonThoughItIsMisspelled() {
        Map<String, String> reasons =
                Map.of("effleurage", "It glides.", "sartorius", "It is long.", "psoas", "Deep.");

        for (String typed : List.of("efleurage", "sartorious", "psoaz")) {
            assertThat(AnatomyMatcher.match(typed, List.of("petrissage"), reasons).because())
                    .as(typed)
                    .isNotEmpty();
        }
        assertThat(AnatomyMatcher.match("soleus", List.of("petrissage"), reasons).because())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "supine, prone",
        "proximal, distal",
        "ventral, dorsal",
        "superior gluteal nerve, posterior gluteal nerve",
    })
    void anOppositeIsNoWordCloseToTheAnswer(String accepted, String typed) {
        assertThat(match(typed, accepted).because())
                .endsWith("that is something else than what is asked for.");
    }

    @Test
    void noRefusalNamesTheRightAnswer() {
        assertThat(match("adduction", "abduction").because())
                .isEqualTo(
                        "You wrote *adduction*: that moves toward the midline; the answer is a word"
                                + " close to it that means something else.");
    }

    @Test
    void anythingTypedIsJudged() {
        for (String typed :
                List.of("", " ", "\0", "\uD800", "x".repeat(1_000_000), "....", "ﬁbula")) {
            assertThat(match(typed, "psoas major").fits()).isFalse();
        }
    }
}
