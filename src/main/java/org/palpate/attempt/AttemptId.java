package org.palpate.attempt;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Says which attempt, in its address: 128 random bits in 22 characters, so that nobody guesses
 * another's.
 */
public record AttemptId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static AttemptId fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AttemptId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
