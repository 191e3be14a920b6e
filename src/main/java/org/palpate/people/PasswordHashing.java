package org.palpate.people;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are stored: argon2id as OWASP's Password Storage Cheat Sheet asks (19 MiB, two
 * passes, one lane).
 */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** So that a class signing in at once cannot starve those who are answering. */
    private static final int AT_A_TIME = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2id = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
        return new Queued(
                new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2id)),
                new Semaphore(AT_A_TIME, true));
    }

    /** An encoder that lets only a few in at a time. */
    private record Queued(PasswordEncoder encoder, Semaphore places) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence raw) {
            places.acquireUninterruptibly();
            try {
                return encoder.encode(raw);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
            places.acquireUninterruptibly();
            try {
                return encoder.matches(raw, encoded);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean upgradeEncoding(@Nullable String encoded) {
            return encoder.upgradeEncoding(encoded);
        }
    }
}
