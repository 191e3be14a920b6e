package org.palpate.ui.kit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands times, days and numbers as people type them, or does not: what could mean two things
 * means nothing here, so that nothing is ever silently another. "6 pm" is 18:00; "6" is neither six
 * in the morning nor in the evening; "1,5" is one and a half; "1.000" may be one or a thousand.
 */
public final class Typing {

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?|h|uhr|o'clock)?");

    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,6}))?");

    private static final Pattern WEEKDAY =
            Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})");

    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]*(?:of\\s+)?([a-z]{3,9})\\.?,?[\\s-]*(\\d{4})");

    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(
                    "([a-z]{3,9})\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[\\s-]+)(\\d{4})");

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");

    private static final DateTimeFormatter DAY_IS =
            DateTimeFormatter.ofPattern("d MMM yyyy 'is a' EEEE'.'", Locale.ENGLISH);

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("h:mm B", Locale.ENGLISH);

    private static final int HALF_A_DAY = 12;

    private static final int MONTHS = 12;

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

    /**
     * A day: "2026-12-05", "5 Dec 2026", "Sat, 5 December 2026", "Dec 5, 2026", "5th of December
     * 2026", "5.12.2026", "24/09/2026". Two numbers that may each be the month, as in "12/5/2026",
     * mean two days, and a day without its year means many: neither is understood.
     */
    public static Optional<LocalDate> date(String typed) {
        String text = plain(typed);
        String weekday = "";
        Matcher named = WEEKDAY.matcher(text);
        if (named.lookingAt()) {
            weekday = named.group(1);
            text = text.substring(named.end());
        }
        Optional<LocalDate> date = dateAlone(text);
        String said = weekday;
        return date.filter(
                day -> day.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(said));
    }

    /**
     * What is wrong with a day that has a weekday before it which is not its own: "5 Dec 2026 is a
     * Saturday." Empty where that is not the fault.
     */
    public static Optional<String> wrongWeekday(String typed) {
        String text = plain(typed);
        Matcher named = WEEKDAY.matcher(text);
        return named.lookingAt() && date(typed).isEmpty()
                ? dateAlone(text.substring(named.end())).map(DAY_IS::format)
                : Optional.empty();
    }

    private static Optional<LocalDate> dateAlone(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2))
                    .flatMap(month -> of(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1))
                    .flatMap(month -> of(monthFirst.group(3), month, monthFirst.group(2)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int one = number(numbers.group(1));
        int other = number(numbers.group(3));
        String year = numbers.group(4);
        // Only the day stands first where dots part the numbers.
        if (numbers.group(2).equals(".") || one > MONTHS || one == other) {
            return of(year, other, numbers.group(1));
        }
        return other > MONTHS ? of(year, one, numbers.group(3)) : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
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
    private static String plain(String typed) {
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

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
