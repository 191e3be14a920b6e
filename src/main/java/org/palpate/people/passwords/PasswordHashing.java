package org.palpate.people.passwords;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
                new Semaphore(AT_A_TIME, true),
                Ticker.systemTicker());
    }

    /**
     * An encoder that lets only a few in at a time. Whoever knows a password and signs in with it
     * again and again shall not make its owner wait, so a password that was right within the last
     * minute is known again without a place: by a keyed hash, whose key nobody has and which ends
     * with the server.
     */
    static final class Queued implements PasswordEncoder {

        private static final Duration KNOWN = Duration.ofMinutes(1);
        private static final String KEYED_HASH = "HmacSHA256";
        private static final int KEY_BYTES = 32;

        private final PasswordEncoder encoder;
        private final Semaphore places;
        private final SecretKeySpec key;
        private final Cache<String, byte[]> right;

        Queued(PasswordEncoder encoder, Semaphore places, Ticker ticker) {
            this.encoder = encoder;
            this.places = places;
            var bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            this.key = new SecretKeySpec(bytes, KEYED_HASH);
            this.right =
                    Caffeine.newBuilder()
                            .maximumSize(10_000)
                            .expireAfterWrite(KNOWN)
                            .ticker(ticker)
                            .build();
        }

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
            if (raw == null || encoded == null) {
                return false;
            }
            byte[] keyed = keyed(raw);
            byte[] known = right.getIfPresent(encoded);
            if (known != null && MessageDigest.isEqual(known, keyed)) {
                return true;
            }
            places.acquireUninterruptibly();
            try {
                boolean matches = encoder.matches(raw, encoded);
                if (matches) {
                    right.put(encoded, keyed);
                }
                return matches;
            } finally {
                places.release();
            }
        }

        private byte[] keyed(CharSequence raw) {
            try {
                Mac mac = Mac.getInstance(KEYED_HASH);
                mac.init(key);
                return mac.doFinal(raw.toString().getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java has " + KEYED_HASH, impossible);
            }
        }

        @Override
        public boolean upgradeEncoding(@Nullable String encoded) {
            return encoder.upgradeEncoding(encoded);
        }
    }
}
