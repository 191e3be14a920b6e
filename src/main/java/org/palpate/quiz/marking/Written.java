package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.Optional;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.marking.words.Plurals;
import org.palpate.quiz.question.PlainText;

/**
 * An accepted answer that is a number or a range, read.
 *
 * @param from the number, or the first of a range
 * @param to the same, or the last of a range
 * @param rest what follows
 */
record Written(BigDecimal from, BigDecimal to, String rest) {

    static Optional<Written> of(String answer) {
        String plain = PlainText.of(answer);
        return range(plain)
                .or(() ->
                        Numeral.of(plain)
                                .map(n -> new Written(value(n, plain), value(n, plain), n.rest())));
    }

    /** What stands before a hyphen or "to", and what behind it. */
    static String[] ends(String plain) {
        return plain.split("(?<=[\\d\\p{L}°%]) ?- ?| to ");
    }

    private static Optional<Written> range(String plain) {
        String[] ends = ends(plain);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<Numeral> first = Numeral.of(ends[0]).filter(n -> !n.isDoubtful());
        Optional<Numeral> last = Numeral.of(ends[1]).filter(n -> !n.isDoubtful());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        String rest = last.get().rest();
        String own = first.get().rest();
        boolean rises = first.get().value().compareTo(last.get().value()) < 0;
        return rises && (own.isEmpty() || Units.isSame(own, rest))
                ? Optional.of(new Written(first.get().value(), last.get().value(), rest))
                : Optional.empty();
    }

    /** An author's 1,500 is fifteen hundred and 1.500 one and a half, as in every file. */
    private static BigDecimal value(Numeral numeral, String answer) {
        boolean point = numeral.isDoubtful() && answer.contains(".");
        return point ? numeral.readings().getLast() : numeral.value();
    }

    /** Whether things are counted: 12 pairs. */
    boolean isCounted() {
        return rest.matches("\\p{L}{3,}s")
                && !Plurals.singular(rest).equals(rest)
                && Units.known(rest).isEmpty()
                && to.stripTrailingZeros().scale() <= 0
                && to.compareTo(BigDecimal.ONE) > 0;
    }

    Quantity in(Conversion unit) {
        return from.equals(to)
                ? new Quantity.Number(unit.apply(to))
                : new Quantity.Span(unit.apply(from), unit.apply(to));
    }
}
