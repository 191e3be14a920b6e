package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.question.PlainText;

/**
 * How many there are of one thing for so many of another: {@code 2:1}, {@code 2 to 1}, {@code two
 * to one}, {@code 2/1}; and a share of them: {@code 2 out of 5}, {@code 2 in 5}. The order says
 * which is which, so 1:2 is another one.
 *
 * @param one the number that stands first
 * @param other the number that stands second, not 0
 * @param kind how it was said
 */
record Ratio(BigDecimal one, BigDecimal other, Kind kind) {

    /** Two of three are a share; two to one is none; 2/3 may be either. */
    private enum Kind {
        RATIO,
        SHARE,
        EITHER
    }

    /** What is said to a text that is none. */
    private static final String WANTED = "Write a ratio: two numbers with a colon between them.";

    private static final String SHARE_WANTED =
            "Write a share: two numbers, like “3 out of 7” or “3/7”.";

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?i)(.+?)( ?: ?| ?/ ?| (?:is |are )?to | (?:out of|of|in)(?: every)? )(.+)");

    /** 7:30 is a time of day. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:[0-5]\\d");

    /** What may stand around one and says no more. */
    private static final Pattern AROUND =
            Pattern.compile("(?i)^(?:(?:an?|the) )?ratio (?:of |is )?| ratio[.!?]?$|[.!?]$");

    private static final Pattern OF_AN_AUTHOR =
            Pattern.compile(
                    "(?i)\\d{1,4}(?:\\.\\d{1,2})? ?: ?\\d{1,4}(?:\\.\\d{1,2})?|\\S+ (?:out of|in) \\S+");

    /** A ratio as an author writes one, with a colon. */
    static Optional<Ratio> accepted(String answer) {
        String plain = AROUND.matcher(PlainText.of(answer)).replaceAll("").strip();
        boolean ratio = OF_AN_AUTHOR.matcher(plain).matches() && !TIME.matcher(plain).matches();
        return ratio ? of(plain) : Optional.empty();
    }

    /** The accepted answers as ratios, if all of them are; else nothing. */
    static List<Ratio> all(List<String> accepted) {
        List<Ratio> read = accepted.stream().flatMap(answer -> accepted(answer).stream()).toList();
        return read.size() == accepted.size() ? read : List.of();
    }

    /** The ratio a text says; empty if it says none or more. */
    static Optional<Ratio> of(String text) {
        String plain = AROUND.matcher(PlainText.of(text)).replaceAll("").strip();
        Matcher parts = WRITTEN.matcher(plain);
        if (text.length() > Quantity.LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> one = number(parts.group(1));
        Optional<BigDecimal> other = number(parts.group(3)).filter(n -> n.signum() != 0);
        Kind kind =
                switch (parts.group(2).strip().toLowerCase(Locale.ROOT)) {
                    case "/" -> Kind.EITHER;
                    case ":", "to", "is to", "are to" -> Kind.RATIO;
                    default -> Kind.SHARE;
                };
        return one.flatMap(first -> other.map(second -> new Ratio(first, second, kind)));
    }

    private static Optional<BigDecimal> number(String text) {
        return Numeral.of(text)
                .filter(numeral -> numeral.rest().isEmpty() && !numeral.isDoubtful())
                .map(Numeral::value);
    }

    /** What is said to a text that is no such thing. */
    String wanted() {
        return kind == Kind.SHARE ? SHARE_WANTED : WANTED;
    }

    /** Whether both say the same: 4:2 is 2:1. */
    boolean isSame(Ratio ratio) {
        boolean kinds = kind == ratio.kind || kind == Kind.EITHER || ratio.kind == Kind.EITHER;
        return kinds && one.multiply(ratio.other).compareTo(other.multiply(ratio.one)) == 0;
    }
}
