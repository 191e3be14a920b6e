package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.question.PlainText;

/**
 * Accepted answers that are all one kind of number: {@code two}, {@code 2}; {@code 45 degrees};
 * {@code 15-20 minutes}; {@code 12 pairs}. What is typed for them is read as a number is, and asked
 * again where it cannot be.
 *
 * @param values the numbers and ranges that are right
 * @param measure what they are asked in
 */
record NumberAnswer(List<Quantity> values, Measure measure) {

    private static final String RANGE_UNIT = "Write the range with its unit.";
    private static final String RANGE_WANTED =
            "Write a range: two numbers with a hyphen between them.";
    private static final String RANGE_WANTED_WITH_UNIT =
            "Write a range with its unit: two numbers with a hyphen between them.";
    private static final String RANGE =
            "Write one range in digits, with a hyphen between its two numbers.";

    /** The answers as numbers; empty if one of them says more than a number and its unit. */
    static Optional<NumberAnswer> of(List<String> accepted, Surroundings around) {
        List<Quantity> values = new ArrayList<>();
        Set<String> about = new HashSet<>(Counted.in(around));
        String unit = "";
        boolean bare = false;
        for (String answer : accepted) {
            Optional<Written> read = Written.of(answer);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            Written written = read.get();
            String rest = written.rest();
            if (written.isCounted()) {
                about.addAll(Term.of(rest).plain());
                rest = "";
            }
            Optional<Conversion> conversion =
                    rest.isEmpty() || unit.isEmpty() && Units.known(rest).isPresent()
                            ? Optional.of(Conversion.NONE)
                            : Units.conversion(rest, unit);
            if (conversion.isEmpty()) {
                return Optional.empty();
            }
            bare |= rest.isEmpty();
            unit = unit.isEmpty() ? rest : unit;
            values.add(written.in(conversion.get()));
        }
        String next = unitAfter(around);
        boolean said = !unit.isEmpty() && Units.isSame(next, unit);
        unit = unit.isEmpty() ? next : unit;
        List<BigDecimal> numbers = values.stream().flatMap(NumberAnswer::numbers).toList();
        return Optional.of(
                new NumberAnswer(
                        List.copyOf(values),
                        new Measure(
                                unit,
                                Map.of(),
                                Set.copyOf(about),
                                Counted.all(around),
                                bare || said,
                                Scale.of(numbers, around))));
    }

    private static Stream<BigDecimal> numbers(Quantity value) {
        return switch (value) {
            case Quantity.Number(BigDecimal number) -> Stream.of(number);
            case Quantity.Span(BigDecimal from, BigDecimal to) -> Stream.of(from, to);
            case Quantity.Doubtful(BigDecimal number, String because) -> Stream.of(number);
            case Quantity.TwoSenses number -> Stream.of(number.value());
            case Quantity.Unclear unclear -> Stream.empty();
        };
    }

    /** Before "days" and after "how many days", a bare number is one of days. */
    private static String unitAfter(Surroundings around) {
        if (around.before().isEmpty() && around.after().isEmpty()) {
            return Counted.unit(around);
        }
        return around.after().stream()
                .limit(1)
                // What follows a number is the unit and no second of several.
                .map(word -> word.equals("2nd") ? "second" : word)
                .filter(word -> word.length() > 1 && !word.equals("in"))
                .filter(word -> Units.known(word).isPresent())
                .findFirst()
                .orElse("");
    }

    boolean isRight(String typed) {
        Quantity given = read(typed);
        return !isDoubtful(typed) && values.stream().anyMatch(value -> isSame(value, given));
    }

    private static boolean isSame(Quantity one, Quantity other) {
        List<BigDecimal> given = numbers(other).toList();
        List<BigDecimal> wanted = numbers(one).toList();
        return given.size() == wanted.size()
                && wanted.getFirst().compareTo(given.getFirst()) == 0
                && wanted.getLast().compareTo(given.getLast()) == 0;
    }

    /** Whether it is asked again though it may be right as it stands: a bare 0.5 of percents. */
    boolean isAsked(String typed) {
        return read(typed) instanceof Quantity.Doubtful;
    }

    /** Whether the unit typed may be two, whatever the words beside it are. */
    boolean isDoubtful(String typed) {
        return Arrays.stream(PlainText.of(typed).split("[^\\p{L}]+"))
                .anyMatch(word -> DoubtfulUnits.because(word, measure).isPresent());
    }

    /** Why a text is asked again; empty if it can be marked. */
    String because(String typed) {
        boolean ranges = values.stream().anyMatch(Quantity.Span.class::isInstance);
        boolean onlyRanges = values.stream().allMatch(Quantity.Span.class::isInstance);
        return switch (read(typed)) {
            case Quantity.Number number ->
                    onlyRanges ? RANGE_WANTED : isRounded(typed) ? Wanted.PART : "";
            case Quantity.TwoSenses(BigDecimal value, BigDecimal other, String because) -> {
                boolean meant =
                        values.stream().anyMatch(v -> isSame(v, new Quantity.Number(other)));
                yield onlyRanges ? RANGE_WANTED : meant && !isRight(typed) ? because : "";
            }
            case Quantity.Doubtful(BigDecimal value, String because) ->
                    onlyRanges ? RANGE_WANTED : because;
            case Quantity.Span span -> ranges ? "" : "Write one number, not a range.";
            case Quantity.Unclear(String because) -> {
                if (onlyRanges && because.equals(Wanted.WITH_UNIT)) {
                    yield RANGE_WANTED_WITH_UNIT;
                }
                if (!ranges || !because.equals(Wanted.ONE)) {
                    yield because;
                }
                Measure bare =
                        new Measure(
                                measure.unit(),
                                measure.units(),
                                measure.about(),
                                measure.spoken(),
                                true,
                                measure.scale());
                yield Quantity.of(typed, bare) instanceof Quantity.Span
                        ? RANGE_UNIT
                        : rangeWanted(PlainText.of(typed));
            }
        };
    }

    /** A range with a unit that does not count, or what is none. */
    private String rangeWanted(String typed) {
        String[] ends = Written.ends(typed);
        return Arrays.stream(ends)
                .filter(end -> ends.length == 2)
                .flatMap(end -> Numeral.of(end).stream())
                .map(Numeral::rest)
                .filter(unit -> !unit.isEmpty() && measure.conversion(unit).isEmpty())
                .findFirst()
                .map(unit -> Wanted.otherUnit(unit, measure))
                .orElse(RANGE);
    }

    /** Whether percents are as near a part as so many places can say: 33 % for a third. */
    private boolean isRounded(String typed) {
        Optional<BigDecimal> percent =
                Numeral.of(PlainText.of(typed))
                        .filter(n -> measure.isOfParts() && n.rest().matches(Quantity.PERCENT))
                        .map(n -> new BigDecimal(n.value().stripTrailingZeros().toPlainString()));
        return !isRight(typed)
                && percent.isPresent()
                && values.stream()
                        .flatMap(NumberAnswer::numbers)
                        .map(part -> part.multiply(Quantity.HUNDRED).subtract(percent.get()).abs())
                        .anyMatch(off -> off.compareTo(percent.get().ulp()) < 0);
    }

    private Quantity read(String typed) {
        return Quantity.of(typed, measure);
    }
}
