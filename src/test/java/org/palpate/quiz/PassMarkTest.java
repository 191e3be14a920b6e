package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassMarkTest {

    @ParameterizedTest(name = "{0} is shown as {1}; reaches 70: {2}")
    @CsvSource({
        "69.99999999999999, 70.0, true",
        "69.95, 70.0, true",
        "69.94999999999999, 70.0, true",
        "69.949, 69.9, false",
        "69.9, 69.9, false",
        "70, 70.0, true",
        "70.04, 70.0, true",
        "0, 0.0, false",
        "100, 100.0, true",
        "136.36363636363637, 100.0, true",
        "-163.63636363636363, 0.0, false"
    })
    void theGradeThatIsShownIsTheGradeThatCounts(double grade, String shown, boolean passes) {
        assertThat(Grade.tenths(grade)).hasToString(shown);
        assertThat(new PassMark(70).isReachedBy(grade)).isEqualTo(passes);
    }

    @Test
    void noVerdictContradictsTheNumberBesideIt() {
        for (int mark = 0; mark <= 100; mark++) {
            var passMark = new PassMark(mark);
            for (int right = 0; right <= 60; right++) {
                for (int asked = 1; asked <= 60; asked++) {
                    double grade = 100.0 * Math.min(right, asked) / asked;
                    assertThat(passMark.isReachedBy(grade))
                            .isEqualTo(Grade.tenths(grade).doubleValue() >= mark);
                }
            }
        }
    }

    @Test
    void aPassMarkNobodyCanMissPassesEverybody() {
        assertThat(new PassMark(0).isReachedBy(0)).isTrue();
    }
}
