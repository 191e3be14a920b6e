package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.palpate.people.guessing.SuspectLine;
import org.palpate.people.guessing.TooManyTries;

class SuspectLineTest {

    private final SuspectLine line = new SuspectLine();

    @Test
    void aBrowserHasOnePlaceAndTheNextOneComesWhenItLeaves() throws InterruptedException {
        var next = new CountDownLatch(1);
        SuspectLine.Place first = line.enter("attacker");
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> line.enter("attacker"));
        Thread.ofVirtual()
                .start(() -> {
                    try (SuspectLine.Place second = line.enter("ada")) {
                        next.countDown();
                    }
                });
        assertThat(next.await(50, TimeUnit.MILLISECONDS)).isFalse();

        first.close();

        assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
        line.enter("attacker").close();
    }
}
