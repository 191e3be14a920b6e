package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.marking.words.Compounds;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Typo;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.marking.words.WordList;
import org.palpate.quiz.question.PlainText;

/** What is another word, or another term made of known parts, is never forgiven as a slip. */
class OtherWordsTest {

    private static Match match(String typed, String accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of());
    }

    /** Each is another word than every other one on its line. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "entropion ectropion",
                "labial labral",
                "abducens adducens",
                "brachialis branchialis",
                "pubis pubes",
                "osteoblast osteoplast",
                "ligase lipase",
                "cellulase cellulose",
                "heparan heparin",
                "chorine chlorine choline",
                "aphagia aphakia aphasia",
                "exotropia esotropia",
                "exophoria esophoria",
                "coxitis colitis",
                "dystocia dystonia",
                "clonic colonic",
                "piriform pisiform",
                "hypoxic hypoxia",
                "anoxic anoxia",
                "lingula lingual",
                "pollux pollex hallux",
                "lactase lactose lactate",
                "maltase maltose",
                "sucrase sucrose",
                "amylase amylose",
                "glucase glucose",
                "pectinase pectinate",
                "arthritis arthrosis",
                "neuritis neurosis",
                "nephritis nephrosis",
                "tendinitis tendinosis",
                "gastrectomy gastrotomy gastrostomy",
                "colectomy colotomy colostomy",
                "ileostomy ileotomy",
                "tenotomy tenostomy",
                "myotomy myectomy",
                "cystotomy cystostomy",
                "ileum ilium",
                "ileal ilial",
                "humerus humorous humeral humoral",
                "peroneal perineal peritoneal",
                "perineum peritoneum",
                "hypertonic hypotonic",
                "hyperkalemia hypokalemia",
                "intracellular intercellular infracellular",
                "intramuscular intermuscular",
                "interspinous intraspinous",
                "supraspinous infraspinous",
                "antenatal antinatal",
                "prenatal perinatal",
                "preoral peroral",
                "abduction adduction",
                "abducent adducent",
                "endogenous exogenous",
                "endoderm ectoderm exoderm",
                "endoparasite ectoparasite",
                "electrocardiogram electrocardiograph",
                "myelogram myelograph",
                "osteoblast osteoclast",
                "chondroblast chondroclast",
                "mucus mucous",
                "callus callous",
                "phalanges phalangeal",
                "distal discal",
                "concha conchal",
                "trochlea trochlear",
                "patella patellar",
                "carpal tarsal",
                "carotid carotin",
                "myelin myelon",
                "cystitis cytitis",
                "dysphagia dysphasia",
                "dysphonia dysphoria",
                "hemiplegia hemiplegic",
                "apnea apneal",
                "uremia uremic",
                "hyoid hypoid",
                "melanin melamine",
                "hematoma hepatoma",
                "venous venus",
                "vertical verticil",
                "palpation palliation palpitation",
                "macrophage microphage",
                "striatum stratum",
                "splenium splenius",
                "reticula reticular",
                "somatic somitic",
                "brachial branchial",
                "pubic pudic",
                "pharynges pharyngeal",
                "stapes stipes",
                "spindle spindly",
                "synovitis synovitic",
                "necropathy neuropathy",
                "myopathy myelopathy",
                "phlebitis phlebotomy",
                "adenitis adenosis"
            })
    void aPairOfWordsIsToldApartBothWays(String line) {
        List<String> words = List.of(line.split(" "));
        for (String accepted : words) {
            for (String typed : words) {
                if (!typed.equals(accepted)) {
                    assertThat(match(typed, accepted).fits())
                            .as("%s for %s", typed, accepted)
                            .isFalse();
                }
            }
        }
    }

    /** Compounds that no list has: they are terms by their parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "coxitis",
                "costectomy",
                "fibulectomy",
                "arthrolysis",
                "tenodesis",
                "myorrhaphy",
                "chondromalacia",
                "osteoarthropathy",
                "lymphangiectasia",
                "gastroenterostomy",
                "hemiparesis",
                "dyskinesia",
                "splenomegaly",
                "neurolysis",
                "capsulotomy",
                "scapulopexy",
                "fasciotomy",
                "bursectomy",
                "cellulase",
                "sacroiliitis",
                "spondylarthritis",
                "hypokinesia",
                "esotropia",
                "aphakia"
            })
    void aTermIsKnownByItsParts(String word) {
        assertThat(Compounds.isTerm(word)).isTrue();
        assertThat(Compounds.isTerm(word.substring(0, word.length() - 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tendinitus",
                "arthritus",
                "chondramalacia",
                "osteoporsis",
                "spondilitis",
                "gluteous",
                "sartorious",
                "bursitits",
                "artritis",
                "fibromialgia",
                "neuropathie",
                "itis",
                "osis",
                "",
                "a",
                "oooo"
            })
    void aMisspelledTermIsNone(String word) {
        assertThat(Compounds.isTerm(word)).isFalse();
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cellulose    | cellulase    | -ase means an enzyme
                    arthritis    | arthrosis    | -osis means a condition
                    colostomy    | colotomy     | -otomy means cutting into
                    aphasia      | aphagia      | -phagia is about eating
                    exotropia    | esotropia    | eso- means inward
                    entropion    | ectropion    | an eyelid turned outward
                    hypoxia      | hypoxic      | -ic makes an adjective
                    mucus        | mucous       | makes slime
                    tachycardia  | bradycardia  | brady- means slow
                    myelogram    | myelograph   | -graph means the instrument
                    hemiplegia   | hemiparesis  | -paresis means weakness
                    dystonia     | dystocia     | -tocia is about giving birth
                    callus       | callous      | hardened
                    prenatal     | perinatal    | peri- means around
                    """)
    void theRefusalSaysWhatTheOtherPartMeans(String accepted, String typed, String because) {
        Match match = match(typed, accepted);

        assertThat(match.fits()).isFalse();
        assertThat(match.because()).startsWith("You wrote *" + typed + "*:").contains(because);
    }

    /** Nothing in the house's own list of anatomy may be forgiven into anything else in it. */
    @Test
    void noWordOfAnatomyIsASlipOfAnother() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line : WordList.entries("anatomy.txt")) {
            words.addAll(List.of(line.split("\\s+")));
        }
        words.addAll(acceptedByTheCourses());
        List<String> all = List.copyOf(words);
        List<String> forgiven = new ArrayList<>();
        for (String accepted : all) {
            for (String typed : all) {
                if (Math.abs(accepted.length() - typed.length()) <= 1
                        && Typo.isOneApart(accepted, typed)) {
                    Match match = match(typed, accepted);
                    if (match.fits() && !match.because().isEmpty()) {
                        forgiven.add(typed + " for " + accepted);
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(1600);
        assertThat(forgiven).isEmpty();
    }

    /** The words of every accepted answer of the courses that come along. */
    private static Set<String> acceptedByTheCourses() throws IOException {
        Set<String> words = new TreeSet<>();
        Pattern list = Pattern.compile("accept: ?\\[([^]]*)]");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/courses"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                Matcher found = list.matcher(Files.readString(file));
                while (found.find()) {
                    Arrays.stream(found.group(1).split(","))
                            .flatMap(answer -> Term.all(answer).stream())
                            .map(Word::written)
                            .filter(PlainText::isLatin)
                            .forEach(words::add);
                }
            }
        }
        return words;
    }
}
