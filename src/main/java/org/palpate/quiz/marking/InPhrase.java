package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.question.PlainText;

/**
 * An amount inside a phrase: {@code after 48 hours}, {@code 3 times a week}. The words around it
 * are compared as words, the amount as an amount: after 2 days is the same.
 *
 * @param before the words before the amount
 * @param amount how much it is in the first unit of its kind
 * @param kind what it measures; {@code times} for how often something is done
 * @param after the words after it
 */
record InPhrase(String before, BigDecimal amount, String kind, String after) {

    private static final String TIMES = "times";

    private static final Pattern OFTEN = Pattern.compile("(?<=\\d) ?[x\u00d7](?![\\p{L}\\d])");

    private static final Pattern OVER = Pattern.compile("(?i)^(?:over|above|longer than) (?=\\d)");

    /** Signs and words for a bound, and those books use. */
    private static final List<Bound> BOUNDS =
            List.of(
                    new Bound(
                            "^(?:<=|≤|no more than |not more than |maximum |max\\.? )", "at most "),
                    new Bound("^(?:>=|≥|no less than |not less than |minimum )", "at least "),
                    new Bound("^(?:<|under |below |fewer than |shorter than )", "less than "),
                    new Bound("^>", "more than "),
                    new Bound(
                            "^(\\d.*?)(?:,? (?:or|and) (?:more|longer|over|above)| at least)$",
                            "at least $1"),
                    new Bound(
                            "^(\\d.*?)(?:,? (?:or|and) (?:less|fewer|shorter|under)| at most)$",
                            "at most $1"),
                    new Bound("^(\\d+) ?\\+(?= ?\\p{L})", "at least $1"));

    private static final Pattern PER =
            Pattern.compile(
                    "(?: ?/ ?| (?:per|an?|each|every) )(second|minute|hour|day|week|month|year)s?(?!\\p{L})");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}.,])(?=[\\p{L}\\p{N}])");

    private static final Pattern UNIT = Pattern.compile("(\\p{L}+\\.?)(?!\\p{L})(.*)");

    /** Whether a text is one of the accepted phrases, with its amount in any unit. */
    static boolean isOneOf(String typed, List<String> accepted) {
        // "Over 20 minutes" is more than they are, or as long as they last: a learner may mean
        // either.
        List<InPhrase> said =
                Stream.of(typed, OVER.matcher(typed).replaceFirst("more than "))
                        .flatMap(text -> of(text).stream())
                        .toList();
        return accepted.stream()
                .flatMap(answer -> of(answer).stream())
                .anyMatch(answer -> said.stream().anyMatch(answer::isSame));
    }

    /** The phrase a text is; empty for one without an amount, or with nothing around it. */
    static Optional<InPhrase> of(String text) {
        if (text.length() > Quantity.LONGEST) {
            return Optional.empty();
        }
        String plain = inOneForm(PlainText.of(text).toLowerCase(Locale.ROOT));
        Matcher starts = WORD.matcher(plain);
        while (starts.find()) {
            Optional<Numeral> number =
                    Numeral.of(plain.substring(starts.start())).filter(n -> !n.isDoubtful());
            if (number.isPresent()) {
                return number.flatMap(n -> of(plain.substring(0, starts.start()), n));
            }
        }
        return Optional.empty();
    }

    /** A bound as it is typed, and as it is compared. */
    private record Bound(Pattern typed, String said) {

        Bound(String typed, String said) {
            this(Pattern.compile(typed), said);
        }
    }

    private static String inOneForm(String plain) {
        String bound = plain;
        for (Bound one : BOUNDS) {
            bound = one.typed().matcher(bound).replaceFirst(one.said());
        }
        String often = OFTEN.matcher(bound).replaceAll(" " + TIMES);
        often = often.replaceAll("(?<!\\p{L})once(?!\\p{L})", "1 times");
        often = often.replaceAll("(?<!\\p{L})twice(?!\\p{L})", "2 times");
        often = often.replaceAll("(?<!\\p{L})1 time(?!\\p{L})", "1 times");
        often = often.replaceAll("(?<!\\p{L})one time(?!\\p{L})", "1 times");
        often = often.replaceAll(" daily(?!\\p{L})", " per day");
        often = often.replaceAll(" (hour|week|month|year)ly(?!\\p{L})", " per $1");
        return PER.matcher(often).replaceAll(" per $1").replaceFirst("[.!]$", "");
    }

    private static Optional<InPhrase> of(String before, Numeral number) {
        Matcher unit = UNIT.matcher(number.rest());
        if (!unit.matches()
                || before.isBlank() && unit.group(2).isBlank() && !unit.group(1).equals(TIMES)) {
            return Optional.empty();
        }
        String led = words(before);
        String followed = words(unit.group(2));
        if (unit.group(1).equals(TIMES)) {
            return Optional.of(new InPhrase(led, number.value(), TIMES, followed));
        }
        return Units.known(unit.group(1))
                .filter(known -> known.zero().signum() == 0)
                .map(known ->
                        new InPhrase(
                                led,
                                number.value().multiply(known.factor(), Numeral.DIGITS),
                                known.kind(),
                                followed));
    }

    private static String words(String text) {
        return text.isBlank() ? "" : Term.of(text.strip()).joined();
    }

    /** Whether both say the same. */
    boolean isSame(InPhrase other) {
        return before.equals(other.before)
                && after.equals(other.after)
                && kind.equals(other.kind)
                && amount.compareTo(other.amount) == 0;
    }
}
