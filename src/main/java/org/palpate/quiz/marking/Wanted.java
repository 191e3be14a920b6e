package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;

/** The sentences that say which form is wanted. */
final class Wanted {

    /** What makes a bound of a number. */
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?i)^(?:(?:no |not )?(?:more|less|fewer|\\p{L}+er) than|at least|at most|over|under|up to|above"
                            + "|below|max(?:imum)?|minimum)(?!\\p{L}).*"
                            + "|.*\\d.*(?<!\\p{L})(?:at most|at least|max\\.?|maximum|minimum|tops)"
                            + "|.*[<>≤≥±].*|.*\\+/-.*|.*\\d ?\\+(?! ?\\d).*"
                            + "|.*(?<!\\p{L})(?:or|and) (?:more|less|fewer|over|under|above|below|\\p{L}{3,}er)"
                            + "(?!\\p{L}).*");

    /** How a sentence about a unit that does not count begins. */
    static final String UNIT = "The unit";

    static final String NUMBER = "That is not a number; write it in digits, for example 1.5.";
    static final String WHOLE = "That is not a number; write it in digits, for example 12.";
    static final String DIGITS = "Write the number in digits, for example 1.5.";
    static final String ONE = "Write one number, not several.";
    static final String WITH_UNIT = "Write the number with its unit.";
    static final String PART = "Write it as a fraction, for example 2/7, and not in percent.";
    static final String NO_SLASH = "Write one number, without a slash.";

    private Wanted() {}

    static String insteadOf(String plain, Measure measure) {
        if (BOUND.matcher(plain).matches()) {
            return "Write one number by itself, without a bound like “at least”.";
        }
        Optional<Numeral> numeral = Numeral.of(plain);
        if (numeral.isEmpty()) {
            if (plain.matches("\\d+(?:[ ,;]+\\d+)+.*")) {
                return ONE;
            }
            return measure.isOfThings() ? WHOLE : NUMBER;
        }
        String rest = numeral.get().rest();
        if (rest.matches(Quantity.PERCENT) && measure.isOfParts()) {
            return PART;
        }
        if (rest.isEmpty()) {
            return WITH_UNIT;
        }
        if (plain.matches("[+-]?\\d ?/ ?\\d") && !measure.isPressure()) {
            return NO_SLASH;
        }
        if (rest.matches("[^\\p{L}\\p{N}°%$€£]+")) {
            return "Write only the number%s, without “%s”."
                    .formatted(measure.unit().isEmpty() ? "" : " and its unit", rest);
        }
        if (!rest.matches("\\p{L}{1,3}[23]")
                && rest.matches(".*\\d.*|(?:.* )?(?:to|or|and|-) .*")) {
            return ONE;
        }
        if (measure.beginsWithUnit(rest)) {
            String unit = rest.split(" ")[0];
            return "Write only the number and its unit, without “%s”."
                    .formatted(rest.substring(unit.length()).strip());
        }
        return measure.unit().isEmpty()
                ? "Write only the number, without “%s”.".formatted(rest)
                : otherUnit(rest, measure);
    }

    /** What is said of a unit that does not count. */
    static String otherUnit(String typed, Measure measure) {
        return (UNIT + " “%s” does not count here; use %s.").formatted(typed, measure.inWords());
    }

    static String percent(BigDecimal value) {
        return "That may be read as %s %% or as %s %%: write it with the sign %%."
                .formatted(
                        value.multiply(Quantity.HUNDRED).stripTrailingZeros().toPlainString(),
                        value.stripTrailingZeros().toPlainString());
    }

    static String oneOf(List<BigDecimal> readings) {
        String thousands = readings.getFirst().toPlainString();
        BigDecimal part = readings.getLast().stripTrailingZeros();
        String small = (part.scale() == 3 ? part.setScale(4) : part).toPlainString();
        return "That may be read as %1$s or as %2$s: write %1$s or %3$s."
                .formatted(thousands, part.toPlainString(), small);
    }
}
