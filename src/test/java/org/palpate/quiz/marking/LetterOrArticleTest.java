package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An "a" that names something is never lost, and in which case it is written does not matter. */
class LetterOrArticleTest {

    private static boolean fits(String typed, String accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of()).fits();
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource({
        "vitamin a, vitamin",
        "a-delta, delta",
        "a band, band",
        "a wave, wave",
        "a fiber, fiber",
        "a beta, beta",
        "a positive, positive",
        "A-delta, delta",
        "hepatitis a, hepatitis",
        "factor a, factor",
        "layer a, layer",
        "A cell, cell",
        "A or B, B",
        "vitamin, vitamin a",
        "delta, a-delta",
    })
    void theLetterCounts(String accepted, String typed) {
        assertThat(fits(typed, accepted)).isFalse();
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "A-delta, a-delta",
        "A-delta, a delta",
        "A-delta, A delta",
        "a-delta, A-delta",
        "A beta, a beta",
        "A beta fiber, a beta fibers",
        "A band, a band",
        "a band, A band",
        "a wave, A wave",
        "A positive, a positive",
        "A or B, a or b",
        "vitamin A, vitamin a",
        "vitamin a, vitamin A",
        "A cell, a cell",
        "hepatitis A, hepatitis a",
    })
    void itsCaseDoesNot(String accepted, String typed) {
        assertThat(fits(typed, accepted)).isTrue();
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "a cell, cell",
        "a cell, the cell",
        "cell, a cell",
        "a ball and socket joint, ball and socket joint",
        "a band of tissue, band of tissue",
        "a wave of depolarization, wave of depolarization",
        "a beta blocker, beta blocker",
        "a positive feedback loop, positive feedback loop",
        "an artery, artery",
        "artery, An artery",
        "bursa, A bursa",
    })
    void anArticleMayBeMissing(String accepted, String typed) {
        assertThat(fits(typed, accepted)).isTrue();
    }
}
