package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoreAnswersTest {

    private static final Interval UNCLEAR = new Interval(-0.3, 0.5);

    @Test
    void itTakesAboutAHundredAnswersToTellAPoorDiscriminationFromNone() {
        assertThat(MoreAnswers.enough()).isEqualTo(97);
        assertThat(MoreAnswers.needed(0, null)).isEqualTo(100);
        assertThat(MoreAnswers.needed(20, UNCLEAR)).isEqualTo(80);
        assertThat(MoreAnswers.needed(96, UNCLEAR)).isEqualTo(10);
    }

    @Test
    void whatSaysSomethingNeedsNoMore() {
        assertThat(MoreAnswers.needed(97, UNCLEAR)).isZero();
        assertThat(MoreAnswers.needed(5000, UNCLEAR)).isZero();
        assertThat(MoreAnswers.needed(20, new Interval(0.1, 0.7))).isZero();
        assertThat(MoreAnswers.needed(20, new Interval(-0.8, -0.1))).isZero();
    }
}
