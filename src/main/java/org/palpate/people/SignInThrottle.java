package org.palpate.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: ten wrong passwords for one e-mail address, or a hundred from one network
 * address, and the next must wait. It counts by what was typed, so an address without an account
 * behaves like one with. Each node counts for itself.
 */
@Component
public class SignInThrottle {

    /** How long ten wrong tries are remembered. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int TRIES_PER_ACCOUNT = 10;

    /** A school shares one address, so this is generous. */
    private static final int TRIES_PER_ADDRESS = 100;

    private final LoadingCache<String, Bucket> accounts = buckets(TRIES_PER_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(TRIES_PER_ADDRESS);

    /** Takes one try; false when there is none left and the answer must be "wait". */
    public boolean take(String email, String address) {
        return addresses.get(address).tryConsume(1)
                && accounts.get(EmailAddress.key(email)).tryConsume(1);
    }

    /** Gives the tries back after a right password. */
    public void succeeded(String email, String address) {
        accounts.invalidate(EmailAddress.key(email));
        addresses.get(address).addTokens(1);
    }

    private static LoadingCache<String, Bucket> buckets(int tries) {
        Bandwidth limit =
                Bandwidth.builder().capacity(tries).refillIntervally(tries, WINDOW).build();
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(WINDOW)
                .build(key -> Bucket.builder().addLimit(limit).build());
    }
}
