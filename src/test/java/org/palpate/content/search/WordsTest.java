package org.palpate.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are compared when something is looked up. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "muscle, muscles",
        "hip, hips",
        "tendon, tendons",
        "vertebra, vertebrae",
        "bursa, bursas",
        "foramen, foramina",
        "lumen, lumina",
        "lamina, laminae",
        "ganglion, ganglia",
        "ganglion, ganglions",
        "acetabulum, acetabula",
        "sulcus, sulci",
        "gemellus, gemelli",
        "axis, axes",
        "pelvis, pelves",
        "diagnosis, diagnoses",
        "matrix, matrices",
        "index, indices",
        "cortex, cortices",
        "apex, apices",
        "phalanx, phalanges",
        "meninx, meninges",
        "femur, femora",
        "sinus, sinuses",
        "process, processes",
        "reflex, reflexes",
        "body, bodies",
        "artery, arteries",
        "bone, bones",
        "fascia, fasciae",
        "cause, causes",
        "exercise, exercises",
        "practice, practices",
        "range, ranges",
        "toe, toes",
        "foot, feet"
    })
    void oneAndSeveralAreOneWord(String one, String several) {
        assertThat(Words.stem(several)).isEqualTo(Words.stem(one));
    }

    @ParameterizedTest
    @CsvSource({
        "area, are",
        "tendon, tend",
        "notice, not",
        "toe, to",
        "iliac, iliacus",
        "hip, hippus"
    })
    void whatIsNotTheSameStaysApart(String one, String other) {
        assertThat(Words.stem(one)).isNotEqualTo(Words.stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Élévation, elevation",
        "Straße, strasse",
        "MUSKEL, muskel",
        "Fœtus, foetus",
        "learner’s, learner",
        "İliyak, iliyak"
    })
    void accentsAndCaseHideNothing(String written, String folded) {
        assertThat(Words.fold(written)).isEqualTo(folded);
    }

    @Test
    void signsOfAScriptWithoutSpacesAreFoundOneByOne() {
        assertThat(Words.in("大腰筋 psoas").stream().map(Words.Word::folded))
                .containsExactly("大", "腰", "筋", "psoas");
    }

    @Test
    void aWordOfPartsIsItsPartsAndTheWhole() {
        assertThat(Words.in("sacro-iliac").stream().map(Words.Word::folded))
                .containsExactly("sacro", "iliac");
        assertThat(Words.compounds("the sacro-iliac joint").stream().map(Words.Word::folded))
                .containsExactly("sacroiliac");
    }
}
