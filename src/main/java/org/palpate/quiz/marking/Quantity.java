package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.PlainText;
import org.palpate.quiz.question.Tolerance;

/**
 * What was typed for a number, as far as it can be understood without asking: {@code 1.5}, {@code
 * fifteen minutes}, {@code 1 1/2 h}, {@code 1 h 30 min}, {@code 120°}, {@code about 20}, {@code 15
 * to 20}. What cannot is asked again and never marked: no reading is guessed.
 */
public sealed interface Quantity {

    /** Longer texts are no number a learner means; the bound keeps arithmetic small. */
    int LONGEST = 80;

    /** What may stand before a number and says no more than the number. */
    Pattern ABOUT =
            Pattern.compile(
                    "(?i)^(?:(?:about|approximately|approx\\.?|around|roughly|circa|ca\\.?|exactly"
                            + "|some|it is|it's)(?![\\p{L}])|[~≈=:])\\s*");

    /** What may stand after a number and says no more than the number. */
    Pattern OR_SO =
            Pattern.compile(
                    "(?i),? (?:or so|approximately|approx\\.?|roughly|exactly|only|in total)$");

    /** What makes a bound of a number. */
    Pattern BOUND =
            Pattern.compile(
                    "(?i)^(?:at least|at most|more than|less than|fewer than|\\p{L}+er than|over|under|up to|above"
                            + "|below|max(?:imum)?|minimum)(?!\\p{L}).*"
                            + "|.*[<>≤≥±].*|.*\\+/-.*|.*\\d ?\\+.*"
                            + "|.*(?<!\\p{L})(?:or|and) (?:more|less|fewer|over|under|above|below)"
                            + "(?!\\p{L}).*");

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Pattern RANGE_WORDS = Pattern.compile("(?i)^(?:between|from) ");

    Pattern RANGE_MARKS =
            Pattern.compile("(?i) ?(?:-|\\.{2,3}| (?:to|until|till|through|and|or) ) ?");

    /** A number in the unit asked for. */
    record Number(BigDecimal value) implements Quantity {}

    /** Everything from one number to another, in the unit asked for. */
    record Span(BigDecimal from, BigDecimal to) implements Quantity {}

    /**
     * Something that has to be asked again.
     *
     * @param because which form is wanted, as a sentence
     */
    record Unclear(String because) implements Quantity {}

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
            case Unclear(String because) -> new Reading(false, because);
        };
    }

    /** Reads. */
    static Quantity of(String text, Measure measure) {
        if (text.length() > LONGEST) {
            return new Unclear(Wanted.NUMBER);
        }
        String plain = PlainText.of(text).replaceFirst("[.!?;,]$", "").strip();
        Matcher about = ABOUT.matcher(plain);
        while (about.find()) {
            plain = plain.substring(about.end());
            about = ABOUT.matcher(plain);
        }
        String rest = OtherForms.inDigits(OR_SO.matcher(plain).replaceFirst(""), measure);
        Optional<Quantity> number = number(rest, measure).or(() -> amount(rest, measure));
        return number.or(() -> span(rest, measure))
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
        Optional<Conversion> conversion = measure.conversion(numeral.get().rest());
        return conversion.isEmpty()
                ? sum(numeral.get(), measure)
                : Optional.of(read(numeral.get(), conversion.get(), measure));
    }

    /** A number whose unit is known, or why it may still be read in two ways. */
    private static Quantity read(Numeral numeral, Conversion conversion, Measure measure) {
        if (numeral.isDoubtful()) {
            return new Unclear(Wanted.oneOf(numeral.readings()));
        }
        boolean slash = numeral.form() == Numeral.Form.SLASH;
        if (slash && measure.isPressure()) {
            return new Unclear(Wanted.ONE);
        }
        BigDecimal value = numeral.value();
        if (!measure.hasUnit(numeral.rest())) {
            boolean part = numeral.form() != Numeral.Form.PLAIN;
            if (part && measure.isShare()) {
                return new Number(value.multiply(HUNDRED).round(Numeral.DIGITS));
            }
            if (part && measure.scale().whole()) {
                return new Unclear(slash ? Wanted.NO_SLASH : Wanted.DIGITS);
            }
            boolean small = value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0;
            if (small && measure.isShare() && !measure.scale().belowOne()) {
                return new Unclear(Wanted.percent(value));
            }
        }
        return new Number(conversion.apply(value));
    }

    /** {@code 1 h 30 min}: a smaller unit follows a larger one. */
    private static Optional<Quantity> sum(Numeral first, Measure measure) {
        Matcher rest = Pattern.compile("([^\\d]+?),? (?:and )?(\\d.*)").matcher(first.rest());
        if (!rest.matches() || first.isDoubtful()) {
            return Optional.empty();
        }
        Optional<Conversion> large = measure.conversion(rest.group(1));
        Optional<Numeral> second = Numeral.of(rest.group(2)).filter(n -> !n.isDoubtful());
        Optional<Conversion> small =
                second.filter(n -> !n.rest().isEmpty()).flatMap(n -> measure.conversion(n.rest()));
        boolean falls =
                large.isPresent()
                        && small.isPresent()
                        && large.get().keepsZero()
                        && small.get().keepsZero()
                        && large.get().factor().compareTo(small.get().factor()) > 0;
        return falls
                ? Optional.of(
                        new Number(
                                large.get()
                                        .apply(first.value())
                                        .add(small.get().apply(second.orElseThrow().value()))))
                : Optional.empty();
    }

    private static Optional<Quantity> span(String plain, Measure measure) {
        String text = RANGE_WORDS.matcher(plain).replaceFirst("");
        Matcher marks = RANGE_MARKS.matcher(text);
        List<Quantity> spans = new ArrayList<>();
        while (marks.find()) {
            String left = text.substring(0, marks.start());
            String right = text.substring(marks.end());
            Optional<Numeral> to = Numeral.of(right);
            if (left.isBlank() || to.isEmpty() || marks.group().contains("or")) {
                continue;
            }
            boolean leftBare = Numeral.of(left).filter(n -> n.rest().isEmpty()).isPresent();
            Optional<Quantity> first =
                    number(leftBare ? left + " " + to.get().rest() : left, measure);
            if (first.orElse(null) instanceof Number(BigDecimal from)
                    && number(right, measure).orElse(null) instanceof Number(BigDecimal end)) {
                spans.add(new Span(from.min(end), from.max(end)));
            }
        }
        return spans.stream().findFirst();
    }

    /** The sentences that say which form is wanted. */
    final class Wanted {

        static final String NUMBER = "That is not a number; write it in digits, for example 1.5.";
        static final String DIGITS = "Write the number in digits, for example 1.5.";
        static final String ONE = "Write one number, not several.";
        static final String NO_SLASH = "Write one number, without a slash.";

        private Wanted() {}

        static String insteadOf(String plain, Measure measure) {
            if (BOUND.matcher(plain).matches()) {
                return "Write one number by itself, without a bound like “at least”.";
            }
            Optional<Numeral> numeral = Numeral.of(plain);
            if (numeral.isEmpty()) {
                return NUMBER;
            }
            String rest = numeral.get().rest();
            if (rest.isEmpty()) {
                return "Write the number with its unit.";
            }
            if (rest.matches(".*\\d.*|(?:to|or|and|-) .*")) {
                return ONE;
            }
            return measure.unit().isEmpty()
                    ? "Write only the number, without “%s”.".formatted(rest)
                    : "The unit “%s” does not count here; use %s."
                            .formatted(rest, measure.inWords());
        }

        static String percent(BigDecimal value) {
            return "That may be read as %s %% or as %s %%: write it with the sign %%."
                    .formatted(
                            value.multiply(HUNDRED).stripTrailingZeros().toPlainString(),
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
}
