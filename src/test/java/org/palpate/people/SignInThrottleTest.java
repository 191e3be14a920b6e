package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HOME = "192.0.2.1";
    private static final String SCHOOL = "192.0.2.2";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void afterTenTriesForOneAccountTheNextMustWait() {
        tryTimes(10, "ada@school.test", HOME);

        assertThat(throttle.take("ada@school.test", HOME)).isFalse();
    }

    @Test
    void comingFromElsewhereOrTypingItOtherwiseMakesNoDifference() {
        tryTimes(10, "ada@school.test", HOME);

        assertThat(throttle.take("ada@school.test", SCHOOL)).isFalse();
        assertThat(throttle.take(" Ada@School.TEST ", HOME)).isFalse();
    }

    @Test
    void otherAccountsAreNotHeldUp() {
        tryTimes(10, "ada@school.test", HOME);

        assertThat(throttle.take("ben@school.test", HOME)).isTrue();
    }

    @Test
    void aRightPasswordGivesTheTriesBack() {
        tryTimes(9, "ada@school.test", HOME);
        throttle.succeeded("ada@school.test", HOME);

        tryTimes(10, "ada@school.test", HOME);
        assertThat(throttle.take("ada@school.test", HOME)).isFalse();
    }

    @Test
    void oneAddressHasAHundredTriesForAllAccountsTogether() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.take("person-" + i + "@school.test", SCHOOL)).isTrue();
        }

        assertThat(throttle.take("one-more@school.test", SCHOOL)).isFalse();
        assertThat(throttle.take("one-more@school.test", HOME)).isTrue();
    }

    @Test
    void aClassThatSignsInRightlyFromOneAddressIsNeverHeldUp() {
        for (int i = 0; i < 300; i++) {
            assertThat(throttle.take("person-" + i + "@school.test", SCHOOL)).isTrue();
            throttle.succeeded("person-" + i + "@school.test", SCHOOL);
        }
    }

    private void tryTimes(int times, String email, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.take(email, address)).isTrue();
        }
    }
}
