package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Tolerance;

/**
 * What was typed for a number, as far as it can be understood without asking: {@code 1.5}, {@code
 * fifteen minutes}, {@code 1 1/2 h}, {@code 1 h 30 min}, {@code 120°}, {@code about 20}, {@code 15
 * to 20}. What cannot is asked again and never marked: no reading is guessed.
 */
public sealed interface Quantity {

    /** Longer texts are no number a learner means; the bound keeps arithmetic small. */
    int LONGEST = 80;

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Behind a number it says hundredths. */
    String PERCENT = "(?i)%|per ?cent";

    /** What may stand between the parts of a sum. */
    Pattern PLUS = Pattern.compile("(?i),? and |, ?| |(?<=\\p{L})(?=\\d)");

    /** A number in the unit asked for. */
    record Number(BigDecimal value) implements Quantity {}

    /** Everything from one number to another, in the unit asked for. */
    record Span(BigDecimal from, BigDecimal to) implements Quantity {}

    /**
     * A number that means one thing in American English and a thousandfold of it elsewhere: 1.500.
     * It is what it says; where only the other sense is right, it is asked again.
     *
     * @param value what it says, in the unit asked for
     * @param other what it says elsewhere, in the unit asked for
     * @param because which form is wanted, as a sentence
     */
    record TwoSenses(BigDecimal value, BigDecimal other, String because) implements Quantity {}

    /**
     * Something that has to be asked again.
     *
     * @param because which form is wanted, as a sentence
     */
    record Unclear(String because) implements Quantity {}

    /**
     * A number that may be meant in two ways and is asked again; where it is left as it is, it
     * stands for what it says.
     *
     * @param value what it says, in the unit asked for
     * @param because which form is wanted, as a sentence
     */
    record Doubtful(BigDecimal value, String because) implements Quantity {}

    /**
     * Whether a text is the number asked for.
     *
     * @param isRight whether it lies within the tolerance
     * @param because why it was not understood; empty if it was
     */
    record Reading(boolean isRight, String because) {

        /** Whether it can be marked; else the learner is asked again. */
        public boolean isUnderstood() {
            return because.isEmpty();
        }
    }

    /** Reads and marks. */
    static Reading read(String text, Numeric question) {
        return switch (of(text, Measure.of(question))) {
            case Number(BigDecimal value) ->
                    new Reading(question.tolerance().accepts(value, question.value()), "");
            case Span(BigDecimal from, BigDecimal to) ->
                    question.tolerance() instanceof Tolerance.Range range
                            ? new Reading(
                                    range.accepts(from, question.value())
                                            && range.accepts(to, question.value()),
                                    "")
                            : new Reading(false, "Write one number, not a range.");
            case Doubtful(BigDecimal value, String because) ->
                    new Reading(question.tolerance().accepts(value, question.value()), because);
            case TwoSenses(BigDecimal value, BigDecimal other, String because) -> {
                boolean right = question.tolerance().accepts(value, question.value());
                boolean meant = question.tolerance().accepts(other, question.value());
                yield new Reading(right, meant && !right ? because : "");
            }
            case Unclear(String because) -> new Reading(false, because);
        };
    }

    /** Reads. */
    static Quantity of(String text, Measure measure) {
        if (text.length() > LONGEST) {
            return new Unclear(Wanted.NUMBER);
        }
        Optional<String> moment = Wanted.noMoment(text, measure);
        if (moment.isPresent()) {
            return new Unclear(moment.get());
        }
        String rest = AroundANumber.takenAway(text, measure);
        Optional<Quantity> number = number(rest, measure).or(() -> amount(rest, measure));
        return number.or(() -> Ranges.first(rest, part -> number(part, measure)))
                .orElseGet(() -> new Unclear(Wanted.insteadOf(rest, measure)));
    }

    /** A unit in front, as in {@code $5}, or {@code min: 5}. */
    private static Optional<Quantity> amount(String text, Measure measure) {
        Matcher parts = Pattern.compile("([^\\d.,+-]{1,20})([+-]?\\d.*)").matcher(text);
        return parts.matches() && !parts.group(1).isBlank()
                ? number(parts.group(2) + " " + parts.group(1).replace(":", "").strip(), measure)
                : Optional.empty();
    }

    private static Optional<Quantity> number(String plain, Measure measure) {
        Optional<Numeral> numeral = Numeral.of(plain);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        if (measure.isOfParts() && numeral.get().rest().matches(PERCENT)) {
            BigDecimal percent = numeral.get().value();
            return numeral.get().isDoubtful()
                    ? Optional.empty()
                    : Optional.of(new Number(Numeral.quotient(percent, HUNDRED)));
        }
        Optional<Conversion> conversion = measure.conversion(numeral.get());
        if (conversion.isPresent() && !numeral.get().rest().isEmpty()) {
            Optional<String> doubt = DoubtfulUnits.because(numeral.get().rest(), measure);
            if (doubt.isPresent()) {
                return doubt.map(Unclear::new);
            }
        }
        return conversion.isEmpty()
                ? sum(numeral.get(), measure)
                : Optional.of(read(numeral.get(), conversion.get(), measure));
    }

    /** A number whose unit is known, or why it may still be read in two ways. */
    private static Quantity read(Numeral numeral, Conversion conversion, Measure measure) {
        Optional<BigDecimal> sense =
                numeral.onlySense(
                        measure.isOfThings()
                                || measure.isOfYears()
                                        && numeral.form() == Numeral.Form.COMMA_OR_GROUP);
        if (sense.isEmpty()) {
            return new Unclear(Wanted.oneOf(numeral.readings()));
        }
        boolean slash = numeral.form() == Numeral.Form.SLASH;
        if (slash && measure.isPressure()) {
            return new Unclear(Wanted.ONE);
        }
        BigDecimal value = sense.get();
        if (!measure.hasUnit(numeral.rest())) {
            boolean part = numeral.isPart();
            if (part && measure.isShare()) {
                return new Number(value.multiply(HUNDRED).round(Numeral.DIGITS));
            }
            if (part && measure.scale().whole()) {
                return new Unclear(slash ? Wanted.NO_SLASH : Wanted.DIGITS);
            }
            if (measure.isShare() && isBelowOne(value)) {
                return new Doubtful(value, Wanted.percent(value));
            }
        }
        BigDecimal inUnit = measure.inUnit(value, conversion);
        return numeral.otherThan(value)
                .<Quantity>map(other ->
                        new TwoSenses(
                                inUnit,
                                measure.inUnit(other, conversion),
                                Wanted.oneOf(numeral.readings())))
                .orElseGet(() -> new Number(inUnit));
    }

    /** A bare 0.5 may be one in percent or a half: the sign % decides, whatever is right. */
    static boolean isBelowOne(BigDecimal value) {
        return value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0;
    }

    /**
     * {@code 1 h 30 min}, {@code one hour and a quarter}: a smaller unit or a part of the first one
     * follows.
     */
    private static Optional<Quantity> sum(Numeral first, Measure measure) {
        Matcher plus = PLUS.matcher(first.rest());
        while (plus.find() && !first.isDoubtful()) {
            Optional<Conversion> large =
                    measure.conversion(first.rest().substring(0, plus.start()))
                            .filter(unit -> plus.start() > 0 && unit.keepsZero());
            Optional<Numeral> second =
                    Numeral.of(first.rest().substring(plus.end())).filter(n -> !n.isDoubtful());
            Optional<BigDecimal> more =
                    large.flatMap(l -> second.flatMap(s -> more(l, s, measure)));
            if (more.isPresent()) {
                return more.map(
                        part -> new Number(large.orElseThrow().apply(first.value()).add(part)));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> more(Conversion large, Numeral second, Measure measure) {
        if (second.rest().isEmpty()) {
            return second.form() == Numeral.Form.PART_IN_WORDS
                    ? Optional.of(large.apply(second.value()))
                    : Optional.empty();
        }
        return measure.conversion(second.rest())
                .filter(Conversion::keepsZero)
                .filter(small -> large.factor().compareTo(small.factor()) > 0)
                .map(small -> small.apply(second.value()));
    }

    /** The number, if it is one that needs no asking. */
    static Optional<BigDecimal> single(Quantity quantity) {
        return switch (quantity) {
            case Number(BigDecimal value) -> Optional.of(value);
            case TwoSenses number -> Optional.of(number.value());
            case Span span -> Optional.empty();
            case Unclear unclear -> Optional.empty();
            case Doubtful doubtful -> Optional.empty();
        };
    }
}
