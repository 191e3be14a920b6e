package org.palpate.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTest {

    private final AtomicInteger looked = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final Semaphore places = new Semaphore(1, true);
    private final PasswordEncoder passwords =
            new PasswordHashing.Queued(new Slow(), places, nanos::get);

    /** Says how often it was asked. */
    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(CharSequence raw) {
            return "hash of " + raw;
        }

        @Override
        public boolean matches(CharSequence raw, String encoded) {
            looked.incrementAndGet();
            return encoded.equals("hash of " + raw);
        }
    }

    @Test
    void whoeverSignsInAgainAndAgainTakesNoPlaceFromTheOwner() {
        assertThat(passwords.matches("right", "hash of right")).isTrue();
        places.acquireUninterruptibly();

        for (int i = 0; i < 100; i++) {
            assertThat(passwords.matches("right", "hash of right")).isTrue();
        }
        assertThat(looked).hasValue(1);
    }

    @Test
    void aWrongPasswordIsLookedAtEveryTimeAndNothingIsKnownForLong() {
        passwords.matches("right", "hash of right");

        assertThat(passwords.matches("wrong", "hash of right")).isFalse();
        assertThat(passwords.matches("wrong", "hash of right")).isFalse();
        assertThat(passwords.matches("right", "hash of another")).isFalse();
        assertThat(looked).hasValue(4);

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(passwords.matches("right", "hash of right")).isTrue();
        assertThat(looked).hasValue(5);
    }
}
