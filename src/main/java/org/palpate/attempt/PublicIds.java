package org.palpate.attempt;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the random part of an attempt's address. */
final class PublicIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private PublicIds() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
