package org.palpate.quiz.question;

import java.util.HexFormat;

/**
 * Texts written so that {@code ;} and {@code =} can stand between them and every store can hold
 * them: such characters become {@code \}uXXXX, their number in four hexadecimal digits; so do
 * control characters (PostgreSQL keeps no zero) and halves of surrogate pairs (UTF-8 has none).
 */
final class Escapes {

    private Escapes() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(point)) {
                escaped.appendCodePoint(point);
                i++;
            } else if (isPlain((char) point)) {
                escaped.append((char) point);
            } else {
                escaped.append("\\u%04X".formatted(point));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return c != '\\'
                && c != ';'
                && c != '='
                && !Character.isISOControl(c)
                && !Character.isSurrogate(c);
    }

    /**
     * The text before it was escaped.
     *
     * @throws IllegalArgumentException if a backslash begins no escape
     */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            Require.that(
                    text.startsWith("\\u", i) && i + 6 <= text.length(),
                    "'%s' has a backslash that begins no escape",
                    text);
            plain.append((char) HexFormat.fromHexDigits(text, i + 2, i + 6));
            i += 5;
        }
        return plain.toString();
    }
}
