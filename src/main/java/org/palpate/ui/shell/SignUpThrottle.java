package org.palpate.ui.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.palpate.people.guessing.Guesses;
import org.springframework.stereotype.Component;

/**
 * Keeps one network from making accounts by the thousand, and from asking which addresses have one.
 * A school shares a network, so a class may sign up at once.
 */
@Component
class SignUpThrottle {

    private static final int ACCOUNTS = 120;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final LoadingCache<String, Bucket> networks =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(WINDOW)
                    .build(network ->
                            Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(ACCOUNTS).refillGreedy(ACCOUNTS, WINDOW))
                                    .build());

    private final Guesses guesses;

    SignUpThrottle(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Takes one account's worth; what to tell a network that must wait. */
    Optional<String> wait(String network) {
        Duration wait = guesses.left(Guesses.At.TAKEN_ADDRESS, network);
        if (!wait.isZero()) {
            return Optional.of(
                    "Several e-mail addresses that have an account were tried from here. Try again in %s."
                            .formatted(Guesses.words(wait)));
        }
        return networks.get(network).tryConsume(1)
                ? Optional.empty()
                : Optional.of(
                        "Many accounts were made from here just now. Please wait a few minutes and try again.");
    }

    /** The address had an account already. */
    void taken(String network) {
        guesses.wrong(Guesses.At.TAKEN_ADDRESS, network);
    }
}
