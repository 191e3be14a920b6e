package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.marking.words.Plurals;
import org.palpate.quiz.marking.words.WordList;
import org.palpate.quiz.question.PlainText;

/** Units everybody means the same by, in {@code units.txt}. */
final class Units {

    private static final Map<String, Known> KNOWN = new HashMap<>();

    /** Units whose first letter is a capital that says a million. */
    private static final Map<String, Known> MEGA = new HashMap<>();

    static {
        for (String entry : WordList.entries("units.txt")) {
            String[] sides = entry.split("\\|");
            String[] factor = sides[1].strip().split("/");
            BigDecimal zero = new BigDecimal(sides.length > 3 ? sides[3].strip() : "0");
            Known unit =
                    new Known(
                            sides[0].strip(),
                            factor.length == 1
                                    ? new BigDecimal(factor[0])
                                    : Numeral.quotient(
                                            new BigDecimal(factor[0]), new BigDecimal(factor[1])),
                            zero);
            for (String name : sides[2].split("=")) {
                boolean mega = name.strip().startsWith("M");
                (mega ? MEGA : KNOWN).put(plain(name), unit);
            }
        }
    }

    /**
     * A unit.
     *
     * @param kind what it measures
     * @param factor how many of the first unit of its kind one is
     * @param zero how far its zero lies above that of its kind, in this unit
     */
    record Known(String kind, BigDecimal factor, BigDecimal zero) {}

    private Units() {}

    static Optional<Known> known(String unit) {
        return Optional.ofNullable(isMega(unit) ? MEGA.get(plain(unit)) : null)
                .or(() -> Optional.ofNullable(KNOWN.get(plain(unit))))
                .or(() -> singularOf(unit));
    }

    /** Whether this is written as a unit of a million others. */
    static boolean isMega(String unit) {
        return unit.startsWith("M") && MEGA.containsKey(plain(unit));
    }

    /** "minutes" and, where nothing else is meant, "kgs". */
    private static Optional<Known> singularOf(String unit) {
        return Optional.ofNullable(KNOWN.get(singular(unit)))
                .or(() ->
                        Optional.ofNullable(KNOWN.get(plain(unit).replaceFirst("(?<=..)s$", ""))));
    }

    /**
     * Whether two names are of one unit: neither dots nor a plural matter, nor case but for what a
     * million of something is told from a thousandth by.
     */
    static boolean isSame(String one, String other) {
        if (isMega(one) != isMega(other)) {
            return known(one).isPresent() && known(one).equals(known(other));
        }
        if (singular(one).equals(singular(other))) {
            return true;
        }
        Optional<Known> known = known(one);
        return known.isPresent() && known.equals(known(other)) || Rate.areSame(one, other);
    }

    /** What turns one unit into the other; empty for units that measure different things. */
    static Optional<Conversion> conversion(String from, String to) {
        if (isSame(from, to)) {
            return Optional.of(Conversion.NONE);
        }
        return known(from)
                .flatMap(given ->
                        known(to)
                                .filter(wanted -> wanted.kind().equals(given.kind()))
                                .map(wanted ->
                                        new Conversion(
                                                given.zero(),
                                                Numeral.quotient(given.factor(), wanted.factor()),
                                                wanted.zero())));
    }

    /** Whether a unit measures this: "share", "pressure". */
    static boolean isOf(String kind, String unit) {
        return known(unit).filter(known -> known.kind().equals(kind)).isPresent();
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
