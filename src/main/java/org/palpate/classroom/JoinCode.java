package org.palpate.classroom;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Codes that can be read aloud and typed: eight characters without 0/O, 1/I/L and vowels, so that
 * no word appears by chance.
 */
final class JoinCode {

    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    /** A fresh code, one of 27⁸ ≈ 2.8 × 10¹¹. */
    static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /**
     * A code as typed, in the form it is stored: plain capitals, also from a keyboard that writes
     * wide letters, without blanks, dashes and what is not seen.
     */
    static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
