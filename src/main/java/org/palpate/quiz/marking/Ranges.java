package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;

/** Ranges as people write them: {@code 15-20}, {@code 15 to 20}, {@code between 15 and 20}. */
final class Ranges {

    private static final Pattern RANGE_WORDS = Pattern.compile("(?i)^(?:between|from) ");

    /** An "and" makes a range only behind "between": one hour and fifteen minutes are a sum. */
    private static final Pattern BETWEEN = Pattern.compile("(?i)^between ");

    private static final Pattern RANGE_MARKS =
            Pattern.compile("(?i) ?(?:--?>?|\\.{2,3}| (?:to|until|till|through|thru|and|or) ) ?");

    private Ranges() {}

    /**
     * The first range of a text.
     *
     * @param number reads one number with its unit
     */
    static Optional<Quantity> first(String plain, Function<String, Optional<Quantity>> number) {
        String text = RANGE_WORDS.matcher(plain).replaceFirst("");
        Matcher marks = RANGE_MARKS.matcher(text);
        List<Quantity> spans = new ArrayList<>();
        while (marks.find()) {
            String left = text.substring(0, marks.start());
            String right = text.substring(marks.end());
            Optional<Numeral> to = Numeral.of(right);
            boolean and = marks.group().toLowerCase(Locale.ROOT).contains(" and ");
            if (left.isBlank()
                    || to.isEmpty()
                    || marks.group().toLowerCase(Locale.ROOT).contains("or")
                    || and && !BETWEEN.matcher(plain).lookingAt()) {
                continue;
            }
            boolean leftBare = Numeral.of(left).filter(n -> n.rest().isEmpty()).isPresent();
            Optional<Quantity> first = number.apply(leftBare ? left + " " + to.get().rest() : left);
            first.flatMap(Quantity::single)
                    .ifPresent(from ->
                            number.apply(right)
                                    .flatMap(Quantity::single)
                                    .ifPresent(end ->
                                            spans.add(
                                                    new Quantity.Span(
                                                            from.min(end), from.max(end)))));
        }
        return spans.stream().findFirst();
    }
}
