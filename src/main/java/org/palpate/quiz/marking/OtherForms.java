package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.marking.words.Word;

/**
 * What people type for a number besides the number itself, taken to digits where only one number
 * can be meant: {@code IV}, {@code fourth}, {@code 4th}, {@code none}, {@code three (3)}, {@code an
 * hour}, {@code 65 out of 100}. It is for what was typed as an answer to a question for a number;
 * elsewhere these are words.
 */
final class OtherForms {

    private static final Pattern ROMAN =
            Pattern.compile("(X{0,3})(IX|IV|V?I{0,3})(?![\\p{L}\\d])(?![ -]?\\d)(.*)");

    private static final Pattern SMALL_ROMAN =
            Pattern.compile("(ii|iii|iv|vi|vii|viii|ix|xi|xii)(?![\\p{L}\\d])(.*)");

    private static final Pattern ORDINAL =
            Pattern.compile("(?i)(?:the )?(\\p{L}{5,8})(?!\\p{L})(.*)");

    private static final Pattern SHORT_ORDINAL =
            Pattern.compile("(?i)(?:the )?(\\d{1,3})(?:st|nd|rd|th)(?!\\p{L})(.*)");

    private static final Pattern TWICE = Pattern.compile("(.+?) ?\\( ?([^()]+?) ?\\)");

    private static final Pattern ARTICLE = Pattern.compile("(?i)an? (\\p{L}+)(?!\\p{L})(.*)");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)^(?:(?:no\\.?|nr\\.?|number|#) ?(?=\\d)"
                            + "|(?:grade|type|stage|class|phase) (?=\\S))");

    private static final Pattern OUT_OF =
            Pattern.compile("(?i)(\\S+) (?:out of|of|in) (?:every )?(\\p{L}+|\\d+)(?!\\d)(.*)");

    private static final Pattern PART = Pattern.compile("(\\d{1,6}) ?/ ?(\\d{1,6})(?![\\d/])(.*)");

    private static final int TEN = 10;

    private OtherForms() {}

    /** The same number in digits, or the text as it is. */
    static String inDigits(String plain, Measure measure) {
        String text = NUMBERED.matcher(plain).replaceFirst("");
        if (text.matches("(?i)none|nil|null|nought")) {
            return "0";
        }
        if (text.matches("(?i)(?:a )?pair")) {
            return "2";
        }
        String digits =
                outOf(text, measure)
                        .or(() -> roman(text))
                        .or(() -> ordinal(text, measure))
                        .or(() -> saidTwice(text))
                        .or(() -> one(text, measure))
                        .orElse(text);
        return measure.isOfParts() || measure.isShare() ? inLowestTerms(digits) : digits;
    }

    /** Where a part is asked for, {@code 2/8} is no score and no pair but {@code 1/4}. */
    private static String inLowestTerms(String text) {
        Matcher parts = PART.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        int above = Integer.parseInt(parts.group(1));
        int below = Integer.parseInt(parts.group(2));
        int most = BigInteger.valueOf(above).gcd(BigInteger.valueOf(below)).intValue();
        return most < 2 || above >= below
                ? text
                : above / most + "/" + below / most + parts.group(3);
    }

    /** {@code 65 out of 100}, where a share is asked for. */
    private static Optional<String> outOf(String text, Measure measure) {
        Matcher parts = OUT_OF.matcher(text);
        if (!measure.isShare() || !parts.matches()) {
            return Optional.empty();
        }
        return whole(parts.group(1))
                .flatMap(part -> whole(parts.group(2)).map(of -> part + "/" + of + parts.group(3)));
    }

    /** A whole number in digits, however it was written. */
    private static Optional<String> whole(String text) {
        return Numeral.of(text)
                .filter(numeral -> numeral.rest().isEmpty() && !numeral.isDoubtful())
                .map(numeral -> numeral.value().stripTrailingZeros())
                .filter(value -> value.scale() <= 0 && value.signum() > 0)
                .map(BigDecimal::toPlainString);
    }

    private static Optional<String> roman(String text) {
        Matcher small = SMALL_ROMAN.matcher(text);
        if (small.matches()) {
            return roman(small.group(1).toUpperCase(Locale.ROOT) + small.group(2));
        }
        Matcher parts = ROMAN.matcher(text);
        if (!parts.matches() || parts.end(2) == 0) {
            return Optional.empty();
        }
        int ones = Word.ROMAN.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(TEN * parts.group(1).length() + ones + parts.group(3));
    }

    /** What comes third is 3; "a third" is a part, and of a share nobody knows. */
    private static Optional<String> ordinal(String text, Measure measure) {
        Matcher digits = SHORT_ORDINAL.matcher(text);
        if (digits.matches()) {
            return Optional.of(digits.group(1) + digits.group(2));
        }
        Matcher word = ORDINAL.matcher(text);
        if (!word.matches() || measure.isShare()) {
            return Optional.empty();
        }
        if (!word.group(1).equalsIgnoreCase("second")
                && Word.ORDINALS.contains(word.group(1).toLowerCase(Locale.ROOT))
                && (word.group(2).startsWith(" of ") || !measure.scale().whole())) {
            return Optional.of("a " + text.replaceFirst("(?i)^the ", ""));
        }
        int place = Word.ORDINALS.indexOf(word.group(1).toLowerCase(Locale.ROOT)) + 1;
        boolean unit = word.group(1).equalsIgnoreCase("second") && word.group(2).isBlank();
        return place == 0 || unit && !measure.unit().isEmpty()
                ? Optional.empty()
                : Optional.of(place + word.group(2));
    }

    /** {@code three (3)}. */
    private static Optional<String> saidTwice(String text) {
        Matcher parts = TWICE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Numeral> one = Numeral.of(parts.group(1)).filter(n -> !n.isDoubtful());
        Optional<Numeral> other = Numeral.of(parts.group(2)).filter(n -> !n.isDoubtful());
        boolean same =
                one.isPresent()
                        && other.isPresent()
                        && one.get().value().compareTo(other.get().value()) == 0
                        && List.of(one.get().rest(), "").contains(other.get().rest());
        return same ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /** {@code an hour}, {@code a week}. */
    private static Optional<String> one(String text, Measure measure) {
        Matcher parts = ARTICLE.matcher(text);
        return parts.matches()
                        && Units.known(parts.group(1)).isPresent()
                        && measure.conversion(parts.group(1)).isPresent()
                ? Optional.of("1 " + parts.group(1) + parts.group(2))
                : Optional.empty();
    }
}
