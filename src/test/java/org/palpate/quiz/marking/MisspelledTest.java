package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How students misspell muscles, bones, nerves and techniques by one letter: all of it is forgiven.
 */
class MisspelledTest {

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sartorius            | sartorious
                    malleolus            | malleolous
                    gluteus maximus      | gluteous maximus
                    gluteus              | gluteous
                    gluteus medius       | glutius medius
                    gluteus medius       | gluteus medious
                    iliopsoas            | illiopsoas
                    piriformis           | pirriformis
                    piriformis           | piriformus
                    piriformis           | piraformis
                    quadratus lumborum   | quadratus lumborom
                    quadratus lumborum   | quadratis lumborum
                    sartorius            | sarterius
                    trochanter           | trocanter
                    iliac crest          | illiac crest
                    sciatic nerve        | siatic nerve
                    femoral nerve        | femorol nerve
                    effleurage           | effleurge
                    effleurage           | efflurage
                    petrissage           | petrisage
                    tapotement           | tapotment
                    sacroiliac           | sacroilliac
                    Achilles tendon      | Achillies tendon
                    gastrocnemius        | gastrocnemious
                    gastrocnemius        | gastrocnemus
                    sternocleidomastoid  | sternocleidomastiod
                    brachioradialis      | brachioradalis
                    scapula              | scapulla
                    quadriceps           | quadraceps
                    deltoid              | deltiod
                    trapezius            | trapezious
                    rhomboid             | romboid
                    latissimus dorsi     | latisimus dorsi
                    pectoralis major     | pectoralus major
                    serratus anterior    | serratous anterior
                    coracobrachialis     | corocobrachialis
                    acromion             | acromian
                    olecranon            | olecranan
                    calcaneus            | calcaneous
                    patella              | patela
                    tibia                | tibbia
                    fibula               | fibulla
                    femur                | femer
                    humerus              | humerous
                    radius               | radious
                    clavicle             | clavicel
                    sternum              | sternam
                    vertebra             | vertabra
                    sacrum               | sacrem
                    coccyx               | coccyxx
                    ilium                | illium
                    ischium              | ishium
                    obturator            | obterator
                    gracilis             | gracillis
                    semitendinosus       | semitendonosus
                    semimembranosus      | semimembranosis
                    popliteus            | popliteous
                    soleus               | soleous
                    plantaris            | plantarus
                    tibialis anterior    | tibealis anterior
                    infraspinatus        | infraspinatous
                    supraspinatus        | supraspinatous
                    subscapularis        | subscapularus
                    splenius             | splenious
                    multifidus           | multifidous
                    masseter             | masseeter
                    temporalis           | temporallis
                    platysma             | platisma
                    diaphragm            | diaphram
                    intercostal          | intercostel
                    oblique              | obleque
                    aponeurosis          | aponeurisis
                    ligament             | ligiment
                    cartilage            | cartilege
                    meniscus             | menisceus
                    bursitis             | bursitus
                    tendonitis           | tendonitus
                    arthritis            | artharitis
                    brachial plexus      | brachiel plexus
                    vastus lateralis     | vastus lateralus
                    levator scapulae     | levater scapulae
                    supinator            | supinater
                    pronator teres       | pronater teres
                    erector spinae       | erecter spinae
                    fascia               | fascea
                    flexion              | flexsion
                    proprioception       | propioception
                    massage              | massege
                    hyperemia            | hyperimia
                    scoliosis            | scoleosis
                    kyphosis             | kyphosus
                    entropion            | entropian
                    cellulose            | cellulouse
                    colitis              | collitis
                    colonic              | colonnic
                    aphasia              | aphasea
                    """)
    void itIsForgivenAndShownRight(String accepted, String typed) {
        Match match = AnatomyMatcher.match(typed, List.of(accepted), Map.of());

        assertThat(match.fits()).as(match.because()).isTrue();
        assertThat(match.because()).startsWith("Counted as right; it is spelled *");
    }

    /** A slip is no near word if what was typed is none, and two spellings are one word. */
    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "fiber, fibe",
        "fiber, fibrer",
        "center, centr",
        "hemorrhage, hamorrhage",
        "eccentric, ecentric",
        "eccentric, excentric",
        "pronation, prenation",
        "psoas, psos",
        "edema, odema",
        "oedema, odema",
        "oedema, edma",
    })
    void aSlipIsShownInTheSpellingOfTheAuthor(String accepted, String typed) {
        assertThat(AnatomyMatcher.match(typed, List.of(accepted), Map.of()))
                .isEqualTo(
                        new Match(
                                true, "Counted as right; it is spelled *%s*.".formatted(accepted)));
    }
}
