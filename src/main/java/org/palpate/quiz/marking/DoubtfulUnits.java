package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Units that say two things as people type them: {@code MW} is a megawatt and {@code mW} a
 * milliwatt, a thousand million apart; and food is labeled in {@code Cal}, which are kilocalories.
 * What was typed so is asked again.
 */
final class DoubtfulUnits {

    /** The signs of units that stand behind m- and M-, as they are written. */
    private static final Set<String> SIGNS =
            Set.of(
                    "m", "g", "l", "L", "s", "W", "Pa", "N", "J", "Hz", "V", "A", "mol", "M", "Eq",
                    "Bq", "Sv", "Gy", "mHg", "Ω", "eV", "T", "IU", "U");

    private DoubtfulUnits() {}

    /** Why what stands after a number may be read in two ways; empty if it may not. */
    static Optional<String> because(String after, Measure measure) {
        String typed = after.strip().split(" ")[0].replace(".", "");
        if (isCalorie(typed, measure)) {
            return Optional.of(
                    "“%s” may be read as calories or as kilocalories: use %s."
                            .formatted(typed, measure.inWords()));
        }
        return isPrefixInDoubt(typed, measure)
                ? Optional.of(
                        "“%s” may be read as mega- or as milli-: use %s."
                                .formatted(typed, measure.inWords()))
                : Optional.empty();
    }

    private static boolean isCalorie(String typed, Measure measure) {
        boolean wanted = Units.isSame(measure.unit(), "cal") && !typed.equals("Cal");
        return Units.isSame(typed, "cal") && Units.isOf("energy", measure.unit()) && !wanted;
    }

    private static boolean isPrefixInDoubt(String typed, Measure measure) {
        if (typed.length() < 2 || !typed.matches("[mM].+")) {
            return false;
        }
        String sign = typed.substring(1);
        List<String> wanted = new ArrayList<>(measure.units().keySet());
        wanted.add(measure.unit());
        if (wanted.contains(typed)) {
            return false;
        }
        boolean capital = typed.startsWith("M");
        for (String unit : wanted) {
            if (unit.equalsIgnoreCase(typed) && isSign(sign)) {
                return unit.charAt(0) != typed.charAt(0)
                        && !(capital
                                && isInCapitals(sign, unit.substring(1))
                                && !Units.isMega(typed));
            }
        }
        boolean milli = Units.known(typed.toLowerCase(Locale.ROOT)).isPresent();
        boolean told = capital ? SIGNS.contains(sign) && Units.isMega(typed) : SIGNS.contains(sign);
        return isSign(sign) && milli && !told && !(capital && isInCapitals(sign));
    }

    private static boolean isSign(String letters) {
        return SIGNS.stream().anyMatch(letters::equalsIgnoreCase);
    }

    /** {@code MG} for {@code mg}: all that is typed is in capitals. */
    private static boolean isInCapitals(String typed, String written) {
        return typed.equals(typed.toUpperCase(Locale.ROOT)) && !typed.equals(written);
    }

    private static boolean isInCapitals(String typed) {
        return SIGNS.stream()
                .filter(typed::equalsIgnoreCase)
                .anyMatch(written -> isInCapitals(typed, written));
    }
}
