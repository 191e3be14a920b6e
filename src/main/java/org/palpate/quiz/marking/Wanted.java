package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.question.PlainText;

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
    static final String MARKS =
            "The marks between its digits make no number: write one, for example 1500 or 1.5.";
    static final String TIME = "That is a time of day, and a number is asked for.";
    static final String DAY = "That is a date, and a number is asked for.";
    static final String DURATION =
            "That may be hours with minutes or minutes with seconds: write the units, like 1 h 15 min.";
    static final String NO_SLASH = "Write one number, without a slash.";

    /** Digits with marks that neither group nor divide. */
    private static final Pattern BAD_MARKS =
            Pattern.compile("\\d+(?:[.,']\\d+){2,}(?![\\d.,']).*|\\d+[.,']{2}\\d.*");

    /** {@code 4.5.} is a day, or where parts count a number before a full stop. */
    private static final Pattern SHORT_DAY =
            Pattern.compile("(?:[1-9]|[12]\\d|3[01])\\.(?:[1-9]|0[1-9]|1[0-2])\\.");

    private static final Pattern EARLY_HOURS = Pattern.compile("(?i)0\\d{3} ?h(?:ou)?(?:rs?)?");

    private Wanted() {}

    /** What is said to a time of day or a day where a number is asked for; else nothing. */
    static Optional<String> noMoment(String text, Measure measure) {
        String plain = PlainText.of(text);
        if (measure.scale().whole() && SHORT_DAY.matcher(plain).matches()) {
            return Optional.of(DAY);
        }
        boolean duration = Units.isOf("time", measure.unit());
        if (EARLY_HOURS.matcher(plain).matches()) {
            return Optional.of(TIME);
        }
        if (duration && AroundANumber.isDuration(plain)) {
            return Optional.empty();
        }
        return Moment.plain(plain)
                .map(moment ->
                        moment.kind() != Moment.Kind.TIME
                                ? DAY
                                : duration && plain.matches("\\d{1,2}(?::\\d\\d){1,2}")
                                        ? DURATION
                                        : TIME);
    }

    static String insteadOf(String plain, Measure measure) {
        if (BOUND.matcher(plain).matches()) {
            return "Write one number by itself, without a bound like “at least”.";
        }
        Optional<Numeral> numeral = Numeral.of(plain);
        if (BAD_MARKS.matcher(plain).matches()) {
            return MARKS;
        }
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
