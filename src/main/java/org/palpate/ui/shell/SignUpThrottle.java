package org.palpate.ui.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Keeps one network address from making accounts by the thousand. A school shares an address, so a
 * class may sign up at once.
 */
@Component
class SignUpThrottle {

    private static final int ACCOUNTS = 120;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final LoadingCache<String, Bucket> addresses =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(WINDOW)
                    .build(address ->
                            Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(ACCOUNTS).refillGreedy(ACCOUNTS, WINDOW))
                                    .build());

    /** Takes one account's worth; false when the address must wait. */
    boolean take(String address) {
        return addresses.get(address).tryConsume(1);
    }
}
