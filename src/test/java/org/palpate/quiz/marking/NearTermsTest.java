package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.marking.words.Typo;

/**
 * Terms that lie one or two letters apart are never forgiven into one another, whether a list has
 * them or not; what only sounds like a term is that term misspelled.
 */
class NearTermsTest {

    private static Match match(String typed, String accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ileum ilium; ileal iliac; perineal peroneal; perineum peritoneum",
                "peritoneal perineal; abduction adduction; abductor adductor; hypotonic hypertonic",
                "hypotension hypertension; hypothermia hyperthermia; hypoglossal hyoglossal; hypothyroid hyothyroid",
                "intramuscular intermuscular; intracellular intercellular; intraosseous interosseous; infraspinous intraspinous",
                "facet fascia; fascial facial; facial faucial; malleolus malleus",
                "malleolar malleal; humerus humorous; humeral humoral; trochanter trochlea",
                "trochlear trochanteric; trochanter trochantin; sural crural; sural sacral",
                "dural crural; pectineus pectineal; pectineal pectinate; radial radical",
                "radicular radical; ulnar ulna; ulnar ulnad; tibial tibialis",
                "tibial tibia; plantaris plantar; plantar planter; palmaris palmar",
                "genu genus; genu genua; sacral sacrum; sacrum saccum",
                "lumbar lumber; lumbar lumen; coccyx coccygeal; coccygeus coccygeal",
                "scapular scapula; scapula scapha; scaphoid scyphoid; navicular navicula",
                "carotid parotid; carpal tarsal; carpus tarsus; metacarpal metatarsal",
                "metacarpus metatarsus; carpus corpus; tarsal tarsi; hallux pollex",
                "pollicis pollicar; cubital cubitus; cuboid cuneiform; cuneate cuneus",
                "capitulum capitellum; capitate capitatum; condyle condyloma; coronoid coracoid",
                "coronal coronary; coronoid choroid; choroid chorion; chordal caudal",
                "cervical vertical; cervix cervical; celiac cecal; cecum sacrum",
                "cochlea trochlea; colon colonic; costal coastal; costal postal",
                "cranial cruciate; cranium cranial; crus crux; crural cruel",
                "cutis cubitus; deltoid deltoidal; dermal dural; dorsal distal",
                "ductus ductal; efferent afferent; endocardium epicardium; epicondyle condyle",
                "epiphysis apophysis; epiphysis hypophysis; epiphyseal apophyseal; ethmoid sphenoid",
                "femoral femur; femoris femoral; fibula fabula; fibular fibrillar",
                "fissure tissue; flexor flexion; flexor flexure; fossa fissa",
                "fovea foveal; frontal fontanel; gastric gastritis; glenoid ginglymoid",
                "gluteal glutei; gracilis gracile; groin grain; hamate hamulus",
                "hepatic herpetic; hiatus hilum; hilum helium; hyoid hypoid",
                "ileocecal ileocolic; inguinal lingual; inion union; ischial iliac",
                "ischium ischuria; jugular jugal; labial labral; labrum labium",
                "lacrimal lacrima; lamina laminar; larynx pharynx; laryngeal pharyngeal",
                "lateral literal; ligament ligation; lingual lingula; lunate luna",
                "lunula lunar; macula macular; malleolus alveolus; mandible mandibular",
                "mental menial; mentum omentum; meniscus meninges; meniscal meningeal",
                "mucus mucous; muscular musculature; myelin myelon; myotome dermatome",
                "myosin myosis; nasal natal; nasal basal; neural neutral",
                "neuron nephron; nuchal neural; occipital occipitalis; ocular oculus",
                "olecranon olecranal; omental mental; oral aural; osteal ostial",
                "osteoblast osteoclast; osteon osteoma; palate palatine; palatal parietal",
                "palpation palpitation; palpation pulpation; papilla pupilla; papillary pupillary",
                "papillary capillary; patella patellar; pelvic pelvis; peroneus perineum",
                "phalanx pharynx; phrenic phrenetic; piriform pisiform; pleural plural",
                "pleura plural; popliteal popliteus; prone prune; pronator pronation",
                "prostate prostrate; psoas psoatic; pubic pudic; pubis pubes",
                "quadratus quadrate; quadriceps quadricipital; radius radix; renal rental",
                "rectal renal; rectus rectum; rectus ructus; retina retinal",
                "sagittal sagittalis; scalene scalenus; sclera scleral",
                "septum sebum; septal sepal; serratus serrate; soleus soleal",
                "soleus solar; sphenoid splenoid; splenic splanchnic; splenius splenic",
                "sternal sternum; sternal external; stapes stapedius; subclavian subclavius",
                "supinator supination; supraspinous infraspinous; supraspinatus infraspinatus; sulcus sulcal",
                "talar tarsal; talus tarsus; temporal temporalis; tendon tenon",
                "tendonitis tenonitis; tensor tension; thenar hypothenar; thoracic thorax",
                "thymic thyroid; tonic clonic; tonus conus; trapezium trapezius",
                "trapezoid trapezius; tragus tractus; truncal truncus; tuberous tuberosity",
                "ureter urethra; ureteral urethral; uvula uvular; vagal vaginal",
                "vagus valgus; valgus varus; vastus vastness; venous venus",
                "ventral central; vertebral vertebra; vestibular vestibule; visceral viscera",
                "vomer vomeral; zygoma zygomatic; zonal tonal; colitis celitis",
                "medialis mesialis; adhesion adhesin; fascitis faucitis; keratin keratan",
                "pelvis pulvis; sinus simus; myelitis melitis; rectus ructus",
                "scaphoid scyphoid; neurilemma neurilemoma; capsular capsula; vestibular vestibula",
                "cystitis cystitic; osteopenia osteopenic; acidosis acidosic; rostral rostrad",
                "isotonic isotoxic; nevus novus; hyoid hypoid; parabasal paranasal"
            })
    void pairsOfTermsAreToldApartBothWays(String line) {
        for (String pair : line.split("; ")) {
            String[] terms = pair.split(" ");
            assertThat(match(terms[0], terms[1]).fits()).as(pair).isFalse();
            assertThat(match(terms[1], terms[0]).fits()).as(pair).isFalse();
        }
    }

    /** Words no list has: the rule alone tells them apart. */
    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "hypozental, hyperzental",
        "interzental, intrazental",
        "parazental, perizental",
        "supragubal, suprazubal",
        "abzental, adzental",
        "ventobal, ventoral",
        "calbinus, caldinus",
        "zantoral, zantosal",
        "brunchitic, brunchitis",
        "zentopenia, zentopenic",
        "corbifula, corbifular",
        "muntostrad, muntostral",
        "gentocele, gentohele",
        "tomboxin, tombonin",
    })
    void anotherConsonantAnotherBeginningOrAnotherEndIsNoSlip(String one, String other) {
        assertThat(Typo.isSlipOf(one, other)).isFalse();
        assertThat(Typo.isSlipOf(other, one) && one.length() >= other.length()).isFalse();
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "psoas, psoaz",
        "psoas, soas",
        "psoas major, soas major",
        "femoral, femerol",
        "femoral nerve, femerol nerve",
        "iliacus, ileacus",
        "iliacus, ilacuss",
        "iliacus, iliacuss",
        "sternocleidomastoid, sternoclidomastiod",
        "latissimus, lattisimus",
        "gastrocnemius, gastrocnimeus",
        "rhomboid, rombiod",
        "trapezius, trapizeus",
        "supraspinatus, supraspanatus",
        "infraspinatus, infraspinitus",
        "ischial tuberosity, iscial tuberosity",
        "xiphoid, ziphoid",
        "pneumonia, neumonia",
        "sacroiliac, sackroiliac",
        "acetabulum, asetabulum",
        "coccyx, coxyx",
        "brachialis, brakialis",
        "deltoid, diltoid",
        "scalene, scaleen",
        "diaphragm, diafragm",
        "lymphatic, limphatic",
        "sciatic, siattic",
        "trochanter, trokanter",
        "cutaneous, cutaneus",
        "semimembranosus, semimembranous",
        "annular, anular",
    })
    void whatSoundsLikeItIsForgivenInTheSpellingOfTheAuthor(String accepted, String typed) {
        assertThat(match(typed, accepted))
                .isEqualTo(
                        new Match(
                                true,
                                "Counted as right; it is spelled *%s*."
                                        .formatted(accepted.split(" ")[0])));
    }

    @ParameterizedTest(name = "{1} may be another word than {0}")
    @CsvSource({
        "malleolus, malleous",
        "perineal, peronial",
        "pericardial, paracardial",
    })
    void whatMayBeAnotherTermIsNotForgivenByEar(String accepted, String typed) {
        assertThat(match(typed, accepted).fits()).isFalse();
    }
}
