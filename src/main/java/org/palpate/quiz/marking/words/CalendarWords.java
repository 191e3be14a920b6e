package org.palpate.quiz.marking.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and months as people write them: {@code 12 June}, {@code June 12th, 1813}, {@code 12.6.},
 * {@code 1813-06-12}, {@code June 1813}. {@code 6/12} is the 12th of June in Boston and the 6th of
 * December in London.
 */
public final class CalendarWords {

    /** How long a reading of a day without its year is: {@code 06-12}. */
    public static final int DAY = 5;

    /** How long one of a month with its year is: {@code 1813-06}. */
    public static final int MONTH = 7;

    private static final int DAYS = 31;

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String NAME =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?"
                            + NAME
                            + ",?(?: (\\d{4}))?");

    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?:on )?"
                            + NAME
                            + " ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?(?: (\\d{4}))?");

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d{4})?)?");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?:in )?" + NAME + ",? (?:of )?(\\d{4})");

    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[./-](\\d{4})");

    private CalendarWords() {}

    /**
     * What a text in small letters may be: month and day, with the year before them where it is
     * said, or year and month; nothing for what is none of them.
     */
    public static Set<String> readings(String plain) {
        Matcher first = DAY_FIRST.matcher(plain);
        if (first.matches()) {
            return day(first.group(3), month(first.group(2)), first.group(1));
        }
        Matcher last = MONTH_FIRST.matcher(plain);
        if (last.matches()) {
            return day(last.group(3), month(last.group(1)), last.group(2));
        }
        Matcher month = MONTH_ALONE.matcher(plain);
        if (month.matches()) {
            return month(month.group(2), month(month.group(1)));
        }
        Matcher number = MONTH_NUMBER.matcher(plain);
        if (number.matches()) {
            return month(number.group(2), Integer.parseInt(number.group(1)));
        }
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(plain);
        return numbers.matches() ? either(numbers) : Set.of();
    }

    /** The day first or, but for points, the month first. */
    private static Set<String> either(Matcher numbers) {
        String one = numbers.group(1);
        String other = numbers.group(3);
        Set<String> readings =
                new LinkedHashSet<>(day(numbers.group(4), Integer.parseInt(other), one));
        if (!numbers.group(2).equals(".")) {
            readings.addAll(day(numbers.group(4), Integer.parseInt(one), other));
        }
        return readings;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS.size();
    }

    private static Set<String> month(String year, int month) {
        return isMonth(month) ? Set.of("%s-%02d".formatted(year, month)) : Set.of();
    }

    private static Set<String> day(@Nullable String year, int month, String day) {
        int number = Integer.parseInt(day);
        if (!isMonth(month) || number < 1 || number > DAYS) {
            return Set.of();
        }
        String said = "%02d-%02d".formatted(month, number);
        return Set.of(Optional.ofNullable(year).map(one -> one + "-" + said).orElse(said));
    }
}
