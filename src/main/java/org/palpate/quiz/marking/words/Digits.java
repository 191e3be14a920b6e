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

    private Digits() {}

    /** The digits with a point for the part, in every way they may be read. */
    static List<String> readings(String digits) {
        List<String> readings = new ArrayList<>();
        whole(digits).ifPresent(readings::add);
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
