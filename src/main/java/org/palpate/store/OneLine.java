package org.palpate.store;

import java.util.regex.Pattern;

/**
 * What is printed or logged and came from outside, made harmless: a name, a message or a path can
 * neither begin a line of its own, nor color or move a terminal, nor turn the reading direction
 * (CWE-117). The log's own pattern passes every message through here, so nobody who logs has to
 * think of it.
 */
public final class OneLine {

    /** Line ends, control characters, and the characters that format or turn text. */
    private static final Pattern LOUD =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    private OneLine() {}

    /**
     * The text on one line; what could do harm is shown by its code: {@code \n}, {@code \u202e}.
     */
    public static String of(String text) {
        return LOUD.matcher(text).replaceAll(found -> "\\\\" + shown(found.group().codePointAt(0)));
    }

    private static String shown(int character) {
        return switch (character) {
            case '\n' -> "n";
            case '\r' -> "r";
            case '\t' -> "t";
            default -> codeOf(character);
        };
    }

    private static String codeOf(int character) {
        String digits = Integer.toHexString(character);
        return "u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
