package org.palpate.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, and its unit: {@code 1.5}, {@code 1,5 hours}, {@code −2}, {@code 1
 * 500 N}, {@code 1.2e3}.
 *
 * <p>A point and a comma both may divide whole from part. Where a number could be read both ways
 * ({@code 1,500} is one and a half in Berlin and fifteen hundred in Boston) it is right if either
 * reading is: the two lie a thousandfold apart, so the doubt never helps a wrong answer.
 *
 * @param readings the numbers it may mean, one or two
 * @param unit what follows the number, without blanks around it; empty for none
 */
record Quantity(List<BigDecimal> readings, String unit) {

    /** Longer texts are no number a learner means; the bound keeps arithmetic small. */
    private static final int LONGEST = 60;

    /** Sign, digits with whatever divides them, power of ten, unit. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([+-]?)(\\d[\\d., '’]*|[.,]\\d+)(?:[eE]([+-]?\\d{1,2})(?![\\p{L}\\d]))?(.*)");

    /** Digits in groups of three, all divided by the same mark. */
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}([ '’.,])\\d{3}(\\1\\d{3})*");

    /** A whole number, plain or grouped, a divider, and a part without any mark. */
    private static final Pattern DIVIDED = Pattern.compile("([\\d., '’]*)([.,])(\\d*)");

    /**
     * Whether a text is the number asked for.
     *
     * @param isRight whether it lies within the tolerance
     * @param because why it was not understood; empty if it was
     */
    record Reading(boolean isRight, String because) {}

    static Reading read(String text, Numeric question) {
        Optional<Quantity> quantity = of(text);
        if (quantity.isEmpty()) {
            return new Reading(false, "That is not a number; write it in digits, for example 1.5.");
        }
        Optional<BigDecimal> factor = quantity.get().factor(question);
        if (factor.isEmpty()) {
            return new Reading(
                    false,
                    "The unit *%s* does not count here; use %s."
                            .formatted(quantity.get().unit(), units(question)));
        }
        boolean right =
                quantity.get().readings().stream()
                        .map(number -> number.multiply(factor.get()))
                        .anyMatch(n -> question.tolerance().accepts(n, question.value()));
        return new Reading(right, "");
    }

    /** The number a text begins with and the unit after it; empty if it begins with none. */
    static Optional<Quantity> of(String text) {
        String plain =
                text.strip()
                        .replaceAll("[\\u2212\\u2013\\u2010\\u2011]", "-")
                        .replaceAll("[\\p{Z}\\s]+", " ");
        Matcher parts = NUMBER.matcher(plain);
        if (plain.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(1).equals("-") ? "-" : "";
        String power = parts.group(3) == null ? "" : "e" + parts.group(3);
        List<BigDecimal> readings =
                readings(parts.group(2).strip()).stream()
                        .map(digits -> new BigDecimal(sign + digits + power))
                        .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quantity(readings, parts.group(4).strip()));
    }

    /** The digits with a point for the part, in every way they may be read. */
    private static List<String> readings(String digits) {
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

    /** The number in the question's unit; empty if the unit does not count. */
    Optional<BigDecimal> in(Numeric question) {
        return factor(question).map(factor -> readings.getFirst().multiply(factor));
    }

    /** What turns the number into the question's unit; empty if the unit does not count. */
    private Optional<BigDecimal> factor(Numeric question) {
        if (unit.isEmpty() || sameUnit(unit, question.unit())) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(question.units().get(unit))
                .or(() ->
                        question.units().entrySet().stream()
                                .filter(other -> sameUnit(unit, other.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst());
    }

    /** Case does not matter, nor does the plural of a word ("minute", "minutes"). */
    private static boolean sameUnit(String one, String other) {
        return singular(one).equals(singular(other));
    }

    private static String singular(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 3 && lower.endsWith("s");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String units(Numeric question) {
        List<String> units = new ArrayList<>();
        units.add(question.unit().isEmpty() ? "a number without a unit" : question.unit());
        units.addAll(question.units().keySet());
        return String.join(" or ", units);
    }
}
