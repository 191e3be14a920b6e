package org.palpate.quiz.marking.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, at the beginning of a text: {@code 1.5}, {@code 1,5}, {@code −2},
 * {@code 1 500}, {@code 1.2e3}, {@code 1 1/2}, {@code ½}, {@code fifteen}, {@code 1.5 million}.
 *
 * <p>A point and a comma both may divide whole from part. {@code 1,500} is one and a half in Berlin
 * and fifteen hundred in Boston: it has both readings, a thousandfold apart, and whoever reads it
 * has to ask.
 *
 * @param readings the numbers it may mean, one or two
 * @param rest what follows the number, without blanks around it; empty for nothing
 * @param form how it is written
 */
public record Numeral(List<BigDecimal> readings, String rest, Form form) {

    /** How a number is written. */
    public enum Form {
        /** {@code 15}, {@code 1.5}, {@code 1 1/2}, {@code fifteen}. */
        PLAIN,
        /** {@code 1.500}: a part in Boston, thousands in Berlin. */
        POINT_OR_GROUP,
        /** {@code 1,500}: thousands in Boston, a part in Berlin. */
        COMMA_OR_GROUP,
        /** {@code 1000,000}: a million with a mark missing, or a thousand. */
        BADLY_GROUPED,
        /** {@code 1/2}, which may as well be a score or a pair. */
        SLASH,
        /** {@code half}, {@code two thirds}. */
        PART_IN_WORDS
    }

    /** How exactly quotients are worked out: twelve digits, which no answer of a quiz has. */
    public static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private static final Pattern FRACTION =
            Pattern.compile(
                    "([+-]? ?)(?:(\\d{1,6})(?: (?:and |& )?|-))?"
                            + "(\\d{1,6}) ?/ ?(\\d{1,6})(?![\\d/])(.*)");

    /** {@code 10^3}, {@code 10**3}. */
    private static final Pattern POWER =
            Pattern.compile("([+-]?) ?10 ?(?:\\^|\\*\\*) ?([+-]?\\d{1,2})(?!\\d)(.*)");

    private static final Pattern SIGN_IN_WORDS =
            Pattern.compile("(?i)^(minus|negative|plus|positive) (?=[\\d.,])");

    /** Larger parts are none: 121/80 is a pair of numbers. */
    private static final BigDecimal LARGEST_PART = BigDecimal.TEN;

    /** Sign, digits with whatever divides them, power of ten, the rest. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([+-]?) ?(\\d[\\d., ']*|[.,]\\d+)"
                            + "(?:[eE]([+-]?\\d{1,2})(?![\\p{L}\\d])"
                            + "| ?[x×*·] ?10 ?\\^ ?([+-]?\\d{1,2})(?!\\d))?(.*)");

    private static final Pattern TIMES =
            Pattern.compile("(hundred|thousand|million|dozen)(?!\\p{L})(.*)");

    private static final Pattern AND_A_PART =
            Pattern.compile("and (\\p{L}+(?: (?:half|thirds?|quarters?))?)(?!\\p{L})(.*)");

    public Numeral {
        readings = List.copyOf(readings);
        rest = rest.strip();
    }

    /** The number a plain text begins with; empty if it begins with none. */
    public static Optional<Numeral> of(String plain) {
        String text =
                SIGN_IN_WORDS
                        .matcher(plain.strip())
                        .replaceFirst(
                                sign -> sign.group(1).matches("(?i)minus|negative") ? "-" : "+")
                        .replaceFirst("^- ?(?=\\p{L})", "minus ");
        return fraction(text).or(() -> power(text)).or(() -> digits(text)).or(() -> words(text));
    }

    private static Optional<Numeral> power(String text) {
        Matcher parts = POWER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(parts.group(2)));
        BigDecimal value = parts.group(1).equals("-") ? power.negate() : power;
        return Optional.of(plain(List.of(value), parts.group(3)));
    }

    private static Numeral plain(List<BigDecimal> readings, String rest) {
        return new Numeral(readings, rest, Form.PLAIN);
    }

    /** Whether a factor of a thousand lies between what it may mean. */
    public boolean isDoubtful() {
        return readings.size() > 1;
    }

    /** The first reading, which is the one that was most likely meant. */
    public BigDecimal value() {
        return readings.getFirst();
    }

    /** One number divided by another, to {@link #DIGITS}. */
    public static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, DIGITS);
    }

    /** In its lowest terms; {@code 15/20} is more often a range or a score than three quarters. */
    private static Optional<Numeral> fraction(String text) {
        Matcher parts = FRACTION.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal above = new BigDecimal(parts.group(3));
        BigDecimal below = new BigDecimal(parts.group(4));
        boolean lowest = above.toBigInteger().gcd(below.toBigInteger()).bitLength() == 1;
        boolean part =
                above.compareTo(below) < 0
                        || parts.group(2) == null && below.compareTo(LARGEST_PART) <= 0;
        if (below.signum() == 0 || !part || !(lowest || below.precision() > 1 && isTens(below))) {
            return Optional.empty();
        }
        BigDecimal whole = new BigDecimal(parts.group(2) == null ? "0" : parts.group(2));
        BigDecimal value = whole.add(quotient(above, below));
        boolean minus = parts.group(1).startsWith("-");
        return Optional.of(
                new Numeral(
                        List.of(minus ? value.negate() : value),
                        parts.group(5),
                        parts.group(2) == null ? Form.SLASH : Form.PLAIN));
    }

    private static boolean isTens(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    private static Optional<Numeral> digits(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String written = parts.group(2);
        String rest = parts.group(5);
        String sign = parts.group(1).equals("-") ? "-" : "";
        String power = parts.group(3) == null ? parts.group(4) : parts.group(3);
        List<BigDecimal> readings =
                Digits.readings(written.strip()).stream()
                        .map(number -> new BigDecimal(sign + number))
                        .map(number ->
                                power == null
                                        ? number
                                        : number.scaleByPowerOfTen(Integer.parseInt(power)))
                        .toList();
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Numeral numeral = times(readings, rest.strip());
        return Optional.of(
                numeral.isDoubtful()
                        ? new Numeral(
                                numeral.readings(), numeral.rest(), Digits.form(written.strip()))
                        : numeral);
    }

    /** Whether it is said as a part of one: {@code 1/2}, {@code half}. */
    public boolean isPart() {
        return form == Form.SLASH || form == Form.PART_IN_WORDS;
    }

    /**
     * What it means in American English, where that is the only sense it can have. A point divides
     * a part off, unless things are counted or nothing but zeros follows it; a comma groups
     * thousands if they are, and else may be meant as a point.
     */
    public Optional<BigDecimal> onlySense(boolean things) {
        return switch (form) {
            case POINT_OR_GROUP ->
                    things || readings.getLast().stripTrailingZeros().scale() <= 0
                            ? Optional.empty()
                            : Optional.of(readings.getLast());
            case COMMA_OR_GROUP -> things ? Optional.of(value()) : Optional.empty();
            case BADLY_GROUPED -> Optional.empty();
            case PLAIN, SLASH, PART_IN_WORDS -> Optional.of(value());
        };
    }

    /** What it means to readers elsewhere, where it has a second sense beside this one. */
    public Optional<BigDecimal> otherThan(BigDecimal sense) {
        return readings.stream().filter(reading -> reading.compareTo(sense) != 0).findFirst();
    }

    /** {@code 1.5 million} and {@code 1 and a half}. */
    private static Numeral times(List<BigDecimal> readings, String rest) {
        Matcher times = TIMES.matcher(rest);
        if (times.matches()) {
            BigDecimal factor =
                    NumberWords.read(List.of("one", times.group(1))).orElseThrow().value();
            return plain(readings.stream().map(n -> n.multiply(factor)).toList(), times.group(2));
        }
        Matcher part = AND_A_PART.matcher(rest);
        if (part.matches()) {
            List<String> words = List.of(part.group(1).toLowerCase(Locale.ROOT).split(" "));
            Optional<NumberWords.Said> said =
                    NumberWords.read(words).filter(one -> one.count() == words.size());
            if (said.isPresent() && said.get().value().compareTo(BigDecimal.ONE) < 0) {
                BigDecimal more = said.get().value();
                return plain(readings.stream().map(n -> n.add(more)).toList(), part.group(2));
            }
        }
        return plain(readings, rest);
    }

    private static Optional<Numeral> words(String text) {
        String[] pieces = text.split("(?<=[ -])|(?=[ -])");
        List<String> words =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ -]"))
                        .filter(piece -> !piece.isBlank())
                        .toList();
        return NumberWords.read(words)
                .map(said ->
                        new Numeral(
                                List.of(said.value()),
                                NumberWords.after(pieces, said.count()),
                                said.part() ? Form.PART_IN_WORDS : Form.PLAIN));
    }
}
