package org.palpate.ui.kit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands times and numbers as people type them, or does not: what could mean two things means
 * nothing here, so that nothing is ever silently another; days likewise ({@link TypedDay}). "6 pm"
 * is 18:00; "6" is neither six in the morning nor in the evening; "1,5" is one and a half; "1.000"
 * may be one or a thousand.
 */
public final class Typing {

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?|h|uhr|o'clock)?");

    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,6}))?");

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("h:mm B", Locale.ENGLISH);

    private static final int HALF_A_DAY = 12;

    private Typing() {}

    /**
     * A time of day: "18:00", "18.00", "1800", "18h30", "6 pm", "6:30pm", "noon". An hour from 1 to
     * 12 alone may be morning or evening and is not understood; nor is midnight in words, which
     * ends one day and begins another.
     */
    public static Optional<LocalTime> time(String typed) {
        String text = plain(typed).replace('\u2019', '\'');
        if (text.equals("noon") || text.equals("12 noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher digits = FOUR_DIGITS.matcher(text);
        if (digits.matches()) {
            return of(number(digits.group(1)), number(digits.group(2)));
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = number(time.group(1));
        int minute = time.group(2) == null ? 0 : number(time.group(2));
        String half = time.group(3) == null ? "" : time.group(3).replace(".", "");
        if (half.equals("am") || half.equals("pm")) {
            if (hour < 1 || hour > HALF_A_DAY) {
                return Optional.empty();
            }
            return of(hour % HALF_A_DAY + (half.equals("pm") ? HALF_A_DAY : 0), minute);
        }
        boolean hourAlone = time.group(2) == null;
        return half.equals("o'clock") || hourAlone && half.isEmpty() && hour <= HALF_A_DAY
                ? Optional.empty()
                : of(hour, minute);
    }

    /**
     * What a time was taken for that some would write for the evening too, in words: "6:30 in the
     * morning" for "6:30" and "6h". Empty for one that says it itself, as "06:30", "18:30" and
     * "6:30 am" do, and for what is no time.
     */
    public static Optional<String> takenFor(String typed) {
        Matcher time = TIME.matcher(plain(typed));
        boolean saysItself =
                !time.matches()
                        || time.group(1).startsWith("0")
                        || number(time.group(1)) > HALF_A_DAY
                        || time.group(3) != null
                                && (time.group(3).startsWith("a") || time.group(3).startsWith("p"));
        return saysItself ? Optional.empty() : time(typed).map(IN_WORDS::format);
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /** A whole number without a sign: "12", but not "1.000", "1,5" or "1e3". */
    public static Optional<Integer> whole(String typed) {
        String text = plain(typed);
        return text.matches("\\d{1,9}") ? Optional.of(number(text)) : Optional.empty();
    }

    /** A share of a hundred: a whole number with or without its sign, "70" or "70 %". */
    public static Optional<Integer> percent(String typed) {
        return whole(withoutPercent(typed));
    }

    /**
     * A number with a point or a comma: "1.5", "1,5", "70". Three digits after it, as in "1.000",
     * may be a thousand and are not understood.
     */
    public static Optional<Double> number(String typed, int decimals) {
        Matcher number = NUMBER.matcher(withoutPercent(typed));
        if (!number.matches()) {
            return Optional.empty();
        }
        String after = number.group(2);
        if (after == null) {
            return Optional.of(Double.valueOf(number.group(1)));
        }
        return after.length() > Math.min(decimals, 2)
                ? Optional.empty()
                : Optional.of(new BigDecimal(number.group(1) + "." + after).doubleValue());
    }

    private static String withoutPercent(String typed) {
        String text = plain(typed);
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** In small letters and with the digits of any script as digits, without what is not seen. */
    static String plain(String typed) {
        var plain = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(one -> Character.getType(one) != Character.FORMAT)
                .forEach(one -> {
                    int digit = Character.digit(one, 10);
                    if (digit >= 0) {
                        plain.append(digit);
                    } else {
                        plain.appendCodePoint(Character.isSpaceChar(one) ? ' ' : one);
                    }
                });
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }

    static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
