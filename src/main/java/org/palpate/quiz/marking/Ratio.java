package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.question.PlainText;

/**
 * How many there are of one thing for so many of another: {@code 2:1}, {@code 2 to 1}, {@code two
 * to one}, {@code 2/1}. The order says which is which, so 1:2 is another one.
 *
 * @param one the number that stands first
 * @param other the number that stands second, not 0
 */
record Ratio(BigDecimal one, BigDecimal other) {

    /** What is said to a text that is none. */
    static final String WANTED = "Write a ratio: two numbers with a colon between them.";

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(.+?)(?: ?[:/] ?| (?:is |are )?to )(.+)");

    /** 7:30 is a time of day. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:[0-5]\\d");

    /** What may stand around one and says no more. */
    private static final Pattern AROUND =
            Pattern.compile("(?i)^(?:(?:an?|the) )?ratio (?:of |is )?| ratio[.!?]?$|[.!?]$");

    private static final Pattern OF_AN_AUTHOR =
            Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})? ?: ?\\d{1,4}(?:\\.\\d{1,2})?");

    /** A ratio as an author writes one, with a colon. */
    static Optional<Ratio> accepted(String answer) {
        String plain = AROUND.matcher(PlainText.of(answer)).replaceAll("").strip();
        boolean ratio = OF_AN_AUTHOR.matcher(plain).matches() && !TIME.matcher(plain).matches();
        return ratio ? of(plain) : Optional.empty();
    }

    /** The ratio a text says; empty if it says none or more. */
    static Optional<Ratio> of(String text) {
        String plain = AROUND.matcher(PlainText.of(text)).replaceAll("").strip();
        Matcher parts = WRITTEN.matcher(plain);
        if (text.length() > Quantity.LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> one = number(parts.group(1));
        Optional<BigDecimal> other = number(parts.group(2)).filter(n -> n.signum() != 0);
        return one.flatMap(first -> other.map(second -> new Ratio(first, second)));
    }

    private static Optional<BigDecimal> number(String text) {
        return Numeral.of(text)
                .filter(numeral -> numeral.rest().isEmpty() && !numeral.isDoubtful())
                .map(Numeral::value);
    }

    /** Whether both say the same: 4:2 is 2:1. */
    boolean isSame(Ratio ratio) {
        return one.multiply(ratio.other).compareTo(other.multiply(ratio.one)) == 0;
    }
}
