package org.palpate.progress.certificates;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the address that verifies a certificate ends in: 128 random bits in 22 characters, so that
 * nobody guesses another's.
 */
public record CertificateCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static CertificateCode fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CertificateCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
