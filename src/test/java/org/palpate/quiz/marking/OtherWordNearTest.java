package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.quiz.marking.words.Lexicon;

/**
 * A slip that may be one of two words is never forgiven, whichever of them is the answer: the
 * learner is asked again. So is who wrote an everyday word one letter away from the answer.
 */
class OtherWordNearTest {

    private static Match match(String typed, String accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of());
    }

    @ParameterizedTest(name = "{0} may be {1} or {2}")
    @CsvSource({
        "hypocalemia, hypocalcemia, hypokalemia",
        "hypercalemia, hypercalcemia, hyperkalemia",
        "thyamine, thymine, thiamine",
        "cysteosine, cytosine, cysteine",
        "maltoase, maltose, maltase",
        "lactoase, lactose, lactase",
        "cortisole, cortisol, cortisone",
        "trypsogen, trypsinogen, pepsinogen",
        "guanisine, guanosine, guanidine",
    })
    void itIsNeverForgivenTowardEither(String typed, String one, String other) {
        assertThat(match(typed, one).fits()).isFalse();
        assertThat(match(typed, other).fits()).isFalse();
    }

    @ParameterizedTest(name = "{0} is asked again where {1} is right")
    @CsvSource({
        "hypocalemia, hypocalcemia",
        "hypocalemia, hypokalemia",
        "hypercalemia, hypercalcemia",
        "hypercalemia, hyperkalemia",
        "thyamine, thymine",
        "thyamine, thiamine",
        "glucogen, glucagon",
        "thyrosine, tyrosine",
        "tyroxine, thyroxine",
        "epophysis, epiphysis",
        "sucroase, sucrose",
        "sucroase, sucrase",
        "cortisole, cortisol",
        "lactoase, lactase",
        "hamatoma, hematoma",
        "perinal, perineal",
        "perienal, perineal",
    })
    void whatMayBeAnotherTermIsAskedAgain(String typed, String accepted) {
        assertThat(match(typed, accepted)).isEqualTo(Match.doubt(typed));
    }

    @ParameterizedTest(name = "{0} is a word, but not {1}")
    @CsvSource({
        "maltese, maltase",
        "pepsi, pepsin",
        "facia, fascia",
        "intercoastal, intercostal",
        "planter, plantar",
        "lumber, lumbar",
        "spain, sprain",
        "stain, strain",
        "paella, patella",
        "plural, pleural",
        "grater, greater",
        "artic, aortic",
        "tonsor, tensor",
        "seral, sural",
        "facete, facet",
        "modius, medius",
    })
    void anEverydayWordOneLetterAwayIsAskedAgain(String typed, String accepted) {
        assertThat(match(typed, accepted)).isEqualTo(Match.doubt(typed));
    }

    @ParameterizedTest(name = "{0} is another fact than {1}")
    @CsvSource({
        "gravis, Graves",
        "hypokalemia, hypocalcemia",
        "thiamine, thymine",
        "glycogen, glucagon",
        "thyroxine, tyrosine",
        "maltose, maltase",
        "apophysis, epiphysis",
        "cytosine, cysteine",
        "rennin, renin",
        "creatinine, creatine",
        "adenosine, adenine",
        "fibrinogen, fibrin",
        "pepsinogen, pepsin",
        "hamartoma, hematoma",
        "perianal, perineal",
        "perirenal, perineal",
    })
    void anotherTermIsWrong(String typed, String accepted) {
        Match match = match(typed, accepted);

        assertThat(match.fits()).isFalse();
        assertThat(match.isDoubtful()).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "glucagone, glucagon",
        "hypokalemea, hypokalemia",
        "epiphisis, epiphysis",
        "estrogin, estrogen",
        "collegen, collagen",
        "adrenelin, adrenaline",
        "insulan, insulin",
        "dopamene, dopamine",
        "tendenitis, tendinitis",
        "scapla, scapula",
    })
    void aSlipOfOneWordAloneIsForgiven(String typed, String accepted) {
        assertThat(match(typed, accepted).fits()).isTrue();
    }

    /** Every word one letter away from what the shipped quizzes accept: 100 to 600 for each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sacroiliac joint",
                "lumbar",
                "sacral",
                "superior gluteal nerve",
                "left",
                "right",
                "rectus femoris",
                "pes anserinus",
                "anterior pelvic tilt",
                "Thomas test",
                "tibia",
                "greater trochanter",
                "sciatic",
                "root",
                "diaphragm",
                "progressive muscle relaxation",
                "clothing",
                "towel",
                "fabric",
                "barrier",
                "tapotement",
                "deep fascia",
                "thoracolumbar",
                "strip",
                "twitch",
                "endangerment site",
                "hyperemia",
                "dorsal",
            })
    void noWordOfAnyListIsForgiven(String accepted) {
        for (String word : accepted.split(" ")) {
            for (String other : oneLetterAway(word.toLowerCase(Locale.ROOT))) {
                if (Lexicon.knows(other)) {
                    Match match = match(accepted.replace(word, other), accepted);
                    assertThat(match.fits() && !match.because().isEmpty())
                            .as("%s for %s", other, word)
                            .isFalse();
                }
            }
        }
    }

    private static Set<String> oneLetterAway(String word) {
        Set<String> away = new TreeSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                away.add(head + letter + tail);
                away.add(head + letter + (tail.isEmpty() ? "" : tail.substring(1)));
            }
            away.add(head + (tail.isEmpty() ? "" : tail.substring(1)));
        }
        away.remove(word);
        return away;
    }

    @Test
    void theQuestionNamesWhatWasTyped() {
        assertThat(match("thyamine", "thymine").because())
                .isEqualTo("“thyamine” may be meant as more than one word; check its spelling.");
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SI joint           | sacroilliac joint      | sacroilliac | SI joint
                    kneecap            | patela                 | patela      | kneecap
                    fibularis longus   | peroneeus longus       | peroneeus   | fibularis longus
                    collarbone         | clavicel               | clavicel    | collarbone
                    peroneus longus    | fibulariss longus      | fibulariss  | peroneus longus
                    TFL                | tensor faschiae latae  | faschiae    | TFL
                    shoulder blade     | scapla                 | scapla      | shoulder blade
                    breastbone         | sternam                | sternam     | breastbone
                    """)
    void theAuthorsOwnTextIsShown(String accepted, String typed, String slip, String shown) {
        assertThat(match(typed, accepted).because())
                .isEqualTo(
                        "Counted as right, with a slip in “%s”; the answer here is “%s”."
                                .formatted(slip, shown));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "nervus ischiadicus, nervi ischiadici",
        "musculus iliacus, musculi iliaci",
        "nervus medianus, nervi mediani",
        "musculus gemellus, musculi gemelli",
        "musculus rhomboideus, musculi rhomboidei",
        "ramus communicans, ramus communicans",
        "musculus pectineus, musculi pectinei",
    })
    void aLatinPluralIsNoSlip(String accepted, String typed) {
        assertThat(match(typed, accepted)).isEqualTo(new Match(true, ""));
    }
}
