package org.palpate.ui.study.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecallWordsTest {

    @Test
    void whatWasJustSeenHasNoFigureAndNothingElseIsCertain() {
        assertThat(RecallWords.of(1)).isEqualTo("just seen");
        assertThat(RecallWords.of(0.9999)).isEqualTo("99 %");
        assertThat(RecallWords.of(0.724)).isEqualTo("72 %");
    }
}
