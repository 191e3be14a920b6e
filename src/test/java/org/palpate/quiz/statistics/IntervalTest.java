package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final double NORMAL = 1.959963984540054;

    @ParameterizedTest(name = "{0} of {1} right: {2} to {3}")
    @CsvSource({
        "0, 10, 0, 0.2775328",
        "5, 10, 0.2365931, 0.7634069",
        "10, 10, 0.7224672, 1",
        "1, 1, 0.2065493, 1",
        "16, 20, 0.5839826, 0.9193423"
    })
    void aShareLiesInWilsonsInterval(int right, int answers, double low, double high) {
        Interval interval = Interval.ofShare((double) right / answers, answers);

        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    /**
     * At both ends the observed share is just as far off as chance allows, by the end's own odds.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 7", "0.5, 3", "0.37, 20", "0.93, 400"})
    void theEndsAreWhereChanceWouldJustReachTheShare(double share, int answers) {
        Interval interval = Interval.ofShare(share, answers);

        for (double end : new double[] {interval.low(), interval.high()}) {
            double reach = NORMAL * Math.sqrt(end * (1 - end) / answers);
            assertThat(Math.abs(share - end)).isCloseTo(reach, within(1e-9));
        }
    }

    @Test
    void aCorrelationLiesInFishersInterval() {
        Interval interval = Interval.ofCorrelation(0.5, 28); // tanh(0.5493061 ± 1.959964 / 5)

        assertThat(interval.low()).isCloseTo(0.1560284, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.7358185, within(1e-6));
    }

    @Test
    void aCorrelationOfFewerThanFourPairsCouldBeAnything() {
        assertThat(Interval.ofCorrelation(0.5, 3)).isNull();
        assertThat(Interval.ofCorrelation(0.5, 4)).isNotNull();
    }

    @Test
    void aPerfectCorrelationIsANumber() {
        assertThat(Interval.ofCorrelation(1, 20)).isEqualTo(new Interval(1, 1));
        assertThat(Interval.ofCorrelation(-1, 20)).isEqualTo(new Interval(-1, -1));
    }
}
