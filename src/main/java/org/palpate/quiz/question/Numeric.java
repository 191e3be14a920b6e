package org.palpate.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A question answered with a number, written with a decimal point or comma and with or without a
 * unit.
 *
 * @param about what every question has
 * @param value the right number, in {@code unit}
 * @param tolerance how far from it still counts
 * @param unit the unit of the value, for example {@code minutes}; empty for a bare number
 * @param units other units that count, as factors: {@code hours: 60} says one hour is 60 of {@code
 *     unit}
 * @param reasons why numbers that may well be given are wrong; the first that holds counts
 */
public record Numeric(
        About about,
        BigDecimal value,
        Tolerance tolerance,
        String unit,
        Map<String, BigDecimal> units,
        List<WrongNumber> reasons)
        implements Question {

    /** Without a reason for any number. */
    public Numeric(
            About about,
            BigDecimal value,
            Tolerance tolerance,
            String unit,
            Map<String, BigDecimal> units) {
        this(about, value, tolerance, unit, units, List.of());
    }

    /** Refuses a tolerance that shuts out the value and factors that are not more than 0. */
    public Numeric {
        units = Require.ordered(units);
        reasons = List.copyOf(reasons);
        String thing = "Question '%s'".formatted(about.key());
        Require.that(
                tolerance.accepts(value, value),
                "%s has the value %s outside its own range: widen the range",
                thing,
                value);
        for (WrongNumber wrong : reasons) {
            Require.that(
                    !wrong.holds(value)
                            && !tolerance.accepts(wrong.from(), value)
                            && !tolerance.accepts(wrong.to(), value),
                    "%s has a reason against %s, which is right: narrow it",
                    thing,
                    wrong.holds(value) ? value : wrong.from());
        }
        units.forEach((name, factor) -> {
            Require.text("A unit of " + thing, name);
            Require.that(
                    factor.signum() > 0,
                    "%s has the factor %s for the unit '%s': it must be more than 0",
                    thing,
                    factor,
                    name);
        });
    }
}
