package org.palpate.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.school.DateForm;

/**
 * Understands days as people type them, or does not: what could mean two days means none, unless
 * the school's country settles which is meant.
 */
final class TypedDay {

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

    private static final int MONTHS = 12;

    private TypedDay() {}

    private static boolean isOn(LocalDate day, String weekday) {
        return day.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday);
    }

    /**
     * A day: "2026-12-05", "5 Dec 2026", "Sat, 5 December 2026", "Dec 5, 2026", "5th of December
     * 2026", "5.12.2026", "24/09/2026". A day without its year means many and is not understood.
     * Two numbers that may each be the month, as in "12/5/2026", are read as the school's country
     * writes days; where it writes the year first, or there is no country, they mean two days and
     * are not understood.
     */
    static Optional<LocalDate> of(String typed, DateForm form) {
        String text = Typing.plain(typed);
        String weekday = "";
        Matcher named = WEEKDAY.matcher(text);
        if (named.lookingAt()) {
            weekday = named.group(1);
            text = text.substring(named.end());
        }
        Optional<LocalDate> found = dateAlone(text, form);
        String said = weekday;
        return found.filter(day -> isOn(day, said));
    }

    /**
     * What is wrong with a day that has a weekday before it which is not its own: "5 Dec 2026 is a
     * Saturday." Empty where that is not the fault.
     */
    static Optional<String> wrongWeekday(String typed, DateForm form) {
        String text = Typing.plain(typed);
        Matcher named = WEEKDAY.matcher(text);
        return named.lookingAt() && of(typed, form).isEmpty()
                ? dateAlone(text.substring(named.end()), form).map(DAY_IS::format)
                : Optional.empty();
    }

    private static Optional<LocalDate> dateAlone(String text, DateForm form) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), Typing.number(yearFirst.group(3)), yearFirst.group(4));
        }
        Matcher worded = DAY_MONTH_YEAR.matcher(text);
        if (worded.matches()) {
            return month(worded.group(2))
                    .flatMap(month -> day(worded.group(3), month, worded.group(1)));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1))
                    .flatMap(month -> day(monthFirst.group(3), month, monthFirst.group(2)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int one = Typing.number(numbers.group(1));
        int other = Typing.number(numbers.group(3));
        String year = numbers.group(4);
        boolean dots = numbers.group(2).equals(".");
        // Only the day stands first where dots part the numbers, unless the school never does so.
        boolean dayFirst = one > MONTHS || one == other || form.isDayFirst();
        if (dayFirst || dots && !form.isMonthFirst()) {
            return day(year, other, numbers.group(1));
        }
        return other > MONTHS || form.isMonthFirst() && !dots
                ? day(year, one, numbers.group(3))
                : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Typing.number(year), month, Typing.number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
