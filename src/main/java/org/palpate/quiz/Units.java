package org.palpate.quiz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units everybody means the same by, in {@code units.txt}. */
final class Units {

    private static final Map<String, Known> KNOWN = new HashMap<>();

    static {
        for (String entry : WordList.entries("units.txt")) {
            String[] sides = entry.split("\\|", 3);
            Known unit = new Known(sides[0].strip(), new BigDecimal(sides[1].strip()));
            for (String name : sides[2].split("=")) {
                KNOWN.put(name.strip(), unit);
            }
        }
    }

    /**
     * A unit.
     *
     * @param kind what it measures
     * @param factor how many of the first unit of its kind one is
     */
    record Known(String kind, BigDecimal factor) {}

    private Units() {}

    static Optional<Known> known(String unit) {
        return Optional.ofNullable(KNOWN.get(plain(unit))).or(() -> singularOf(unit));
    }

    private static Optional<Known> singularOf(String unit) {
        return Optional.ofNullable(KNOWN.get(singular(unit)));
    }

    /** Whether two names are of one unit: neither case, dots nor a plural matter. */
    static boolean isSame(String one, String other) {
        if (singular(one).equals(singular(other))) {
            return true;
        }
        Optional<Known> known = known(one);
        return known.isPresent() && known.equals(known(other));
    }

    /** How many of one unit the other is; empty for units that measure different things. */
    static Optional<BigDecimal> factor(String from, String to) {
        if (isSame(from, to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return known(from)
                .flatMap(given ->
                        known(to)
                                .filter(wanted -> wanted.kind().equals(given.kind()))
                                .map(wanted -> Numeral.quotient(given.factor(), wanted.factor())));
    }

    private static String plain(String unit) {
        return PlainText.of(unit).toLowerCase(Locale.ROOT).replace(".", "").replace("° ", "°");
    }

    private static String singular(String unit) {
        return Arrays.stream(plain(unit).split(" "))
                .map(Plurals::singular)
                .collect(Collectors.joining(" "));
    }
}
