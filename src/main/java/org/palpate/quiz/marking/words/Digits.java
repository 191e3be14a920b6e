package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits with the marks between them, which divide a part off or group thousands. */
final class Digits {

    /** Digits in groups of three, all divided by the same mark. */
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}([ '.,])\\d{3}(\\1\\d{3})*");

    /** A whole number, plain or grouped, a divider, and a part without any mark. */
    private static final Pattern DIVIDED = Pattern.compile("([\\d., ']*)([.,])(\\d*)");

    /**
     * A comma or a point that groups thousands only if others are missing, and that divides off
     * nothing: {@code 1000,000}, {@code 100,0000}. A comma before three digits may do either.
     */
    private static final Pattern BADLY_GROUPED =
            Pattern.compile(
                    "\\d{4,}(?:\\.000|,\\d{3})|[1-9]\\d*,0{4,}"
                            + "|[1-9]\\d{0,2}(?:\\.\\d{3},|,\\d{3}\\.)000");

    private Digits() {}

    /** Whether the marks between digits stand where they neither group nor divide for sure. */
    private static boolean isBadlyGrouped(String digits) {
        return BADLY_GROUPED.matcher(digits).matches();
    }

    /** How digits with two readings are written. */
    static Numeral.Form form(String digits) {
        if (isBadlyGrouped(digits)) {
            return Numeral.Form.BADLY_GROUPED;
        }
        return digits.contains(".") ? Numeral.Form.POINT_OR_GROUP : Numeral.Form.COMMA_OR_GROUP;
    }

    /** The digits with a point for the part, in every way they may be read. */
    static List<String> readings(String digits) {
        List<String> readings = new ArrayList<>();
        whole(digits).ifPresent(readings::add);
        if (isBadlyGrouped(digits)) {
            readings.add(digits.replaceAll("\\D", ""));
        }
        Matcher divided = DIVIDED.matcher(digits);
        if (divided.matches() && !divided.group(1).contains(divided.group(2))) {
            whole(divided.group(1))
                    .map(whole -> "0" + whole + "." + divided.group(3) + "0")
                    .ifPresent(readings::add);
        }
        return readings;
    }

    private static Optional<String> whole(String digits) {
        boolean plain = digits.chars().allMatch(Character::isDigit);
        return plain || GROUPED.matcher(digits).matches()
                ? Optional.of(digits.replaceAll("\\D", ""))
                : Optional.empty();
    }
}
