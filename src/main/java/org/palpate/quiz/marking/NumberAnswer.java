package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.quiz.question.PlainText;

/**
 * Accepted answers that are all one kind of number: {@code two}, {@code 2}; {@code 45 degrees}.
 * What is typed for them is read as a number is, and asked again where it cannot be.
 *
 * @param values the numbers that are right
 * @param measure what they are asked in
 */
record NumberAnswer(List<BigDecimal> values, Measure measure) {

    /** The answers as numbers; empty if one of them says more than a number and its unit. */
    static Optional<NumberAnswer> of(List<String> accepted, Surroundings around) {
        List<BigDecimal> values = new ArrayList<>();
        String unit = "";
        boolean bare = false;
        for (String answer : accepted) {
            Optional<Numeral> numeral = Numeral.of(PlainText.of(answer));
            if (numeral.isEmpty()) {
                return Optional.empty();
            }
            String rest = numeral.get().rest();
            Optional<Conversion> conversion =
                    rest.isEmpty()
                            ? Optional.of(Conversion.NONE)
                            : unit.isEmpty() && Units.known(rest).isPresent()
                                    ? Optional.of(Conversion.NONE)
                                    : Units.conversion(rest, unit);
            if (conversion.isEmpty()) {
                return Optional.empty();
            }
            bare |= rest.isEmpty();
            unit = unit.isEmpty() ? rest : unit;
            // An author's 1,500 is fifteen hundred and 1.500 one and a half, as in every file.
            boolean point = numeral.get().isDoubtful() && answer.contains(".");
            List<BigDecimal> readings = numeral.get().readings();
            values.add(conversion.get().apply(point ? readings.getLast() : readings.getFirst()));
        }
        String next = unitAfter(around);
        boolean said = !unit.isEmpty() && Units.isSame(next, unit);
        unit = unit.isEmpty() ? next : unit;
        return Optional.of(
                new NumberAnswer(
                        List.copyOf(values),
                        new Measure(
                                unit,
                                Map.of(),
                                around.counted(),
                                bare || said,
                                Scale.of(values, around))));
    }

    /** Before "days", a bare number is one of days. */
    private static String unitAfter(Surroundings around) {
        return around.after().stream()
                .limit(1)
                .filter(word -> word.length() > 1 && !word.equals("in"))
                .filter(word -> Units.known(word).isPresent())
                .findFirst()
                .orElse("");
    }

    boolean isRight(String typed) {
        return !isDoubtful(typed)
                && read(typed) instanceof Quantity.Number(BigDecimal given)
                && values.stream().anyMatch(value -> value.compareTo(given) == 0);
    }

    /** Whether the unit typed may be two, whatever the words beside it are. */
    boolean isDoubtful(String typed) {
        return Numeral.of(PlainText.of(typed))
                .flatMap(numeral -> DoubtfulUnits.because(numeral.rest(), measure))
                .isPresent();
    }

    Quantity read(String typed) {
        return Quantity.of(typed, measure);
    }
}
