package org.palpate.quiz.marking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.CalendarWords;
import org.palpate.quiz.question.PlainText;

/**
 * A time of day or a day of the calendar, in every way it may be read: {@code 6 pm} is 18:00,
 * {@code 6:00} is 6:00 or 18:00, {@code 6/12} the 12th of June or the 6th of December. Neither is a
 * number of anything.
 *
 * @param kind what it is
 * @param readings what it may be: hour and minute, or month and day, perhaps with the year
 */
record Moment(Kind kind, Set<String> readings) {

    /** What a moment is. */
    enum Kind {
        /** {@code 18:00}. */
        TIME("Write the time of day with am or pm."),
        /** {@code 12 June}. */
        DAY("Write the day as a number and the month as a word, without a year."),
        /** {@code June 1813}. */
        MONTH("Write the month as a word, and the year."),
        /** {@code 12 June 1813}. */
        DATE("Write the day as a number, the month as a word, and the year.");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }

        /** Which form is wanted, for the learner. */
        String wanted() {
            return wanted;
        }
    }

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final List<String> HOUR_WORDS =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");

    private static final String HOUR = "(\\d{1,2}|" + String.join("|", HOUR_WORDS) + ")";

    private static final Pattern TIME =
            Pattern.compile(
                    "(?:at )?"
                            + HOUR
                            + "(?:[:.h]([0-5]\\d)(?::[0-5]\\d)?)?"
                            + "( ?(?:o'? ?clock|uhr|h|hours|hrs?))?"
                            + "(?: ?(a\\.?m\\.?|p\\.?m\\.?|a|p|noon|midnight|in the morning"
                            + "|in the afternoon|in the evening|at night))?");

    private static final Pattern PAST =
            Pattern.compile(
                    "(?:at )?(half past|quarter past|quarter to|a quarter past|a quarter to) "
                            + HOUR
                            + "(.*)");

    /** {@code 0700}, {@code 0700 hours}. */
    private static final Pattern MILITARY =
            Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)( ?(?:h|hours|hrs?))?");

    Moment {
        readings = Set.copyOf(readings);
    }

    /** A moment that is no number for sure, however it is read; nothing for a bare 6 or 6.12. */
    static Optional<Moment> plain(String text) {
        String plain = inOneForm(text);
        boolean said =
                plain.matches(
                                ".*\\d:\\d.*|.*[a-z].*|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-.*|\\d{1,2}/\\d{1,2}/\\d{4}")
                        && !plain.matches(
                                "[^:]*\\d ?(?:h|hours|hrs?)|\\d{1,2} ?[ap]|(?:at )?"
                                        + HOUR
                                        + "(?: ?(?:h|hours|hrs?))?");
        return said ? of(text) : Optional.empty();
    }

    /** The moment a text says; empty if it says none or more. */
    static Optional<Moment> of(String text) {
        if (text.length() > Quantity.LONGEST) {
            return Optional.empty();
        }
        String plain = inOneForm(text);
        return time(plain).or(() -> past(plain)).or(() -> military(plain)).or(() -> date(plain));
    }

    private static String inOneForm(String text) {
        return PlainText.of(text)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[!?]$", "")
                .replaceFirst("^(?:12 )?(?:noon|midday)$", "12 noon")
                .replaceFirst("^(?:12 )?midnight$", "12 midnight");
    }

    private static Optional<Moment> time(String plain) {
        Matcher parts = TIME.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean clock = parts.group(2) != null;
        int minute = clock ? Integer.parseInt(parts.group(2)) : 0;
        String hour = parts.group(1);
        return time(hour, minute, clock, parts.group(4) == null ? "" : parts.group(4));
    }

    private static Optional<Moment> past(String plain) {
        Matcher parts = PAST.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minutes = parts.group(1).startsWith("half") ? 30 : 15;
        Optional<Moment> hour = time(parts.group(2) + parts.group(3));
        return hour.map(at -> at.moved(parts.group(1).endsWith("to") ? -minutes : minutes));
    }

    private Moment moved(int minutes) {
        Set<String> moved = new LinkedHashSet<>();
        for (String reading : readings) {
            String[] sides = reading.split(":");
            int at = Integer.parseInt(sides[0]) * MINUTES + Integer.parseInt(sides[1]) + minutes;
            int of = Math.floorMod(at, HOURS * MINUTES);
            moved.add("%02d:%02d".formatted(of / MINUTES, of % MINUTES));
        }
        return new Moment(kind, moved);
    }

    private static Optional<Moment> military(String plain) {
        Matcher parts = MILITARY.matcher(plain);
        return parts.matches()
                ? Optional.of(new Moment(Kind.TIME, Set.of(parts.group(1) + ":" + parts.group(2))))
                : Optional.empty();
    }

    /** An hour with or without its half of the day; 12:00 without one is noon. */
    private static Optional<Moment> time(String said, int minute, boolean clock, String half) {
        boolean words = HOUR_WORDS.contains(said);
        int hour = words ? HOUR_WORDS.indexOf(said) + 1 : Integer.parseInt(said);
        if (hour > HOURS || hour == HOURS && minute > 0) {
            return Optional.empty();
        }
        boolean morning = half.matches("a.*|midnight|in the morning");
        boolean later = half.matches("p.*|noon|in the (?:afternoon|evening)|at night");
        Set<String> readings = new LinkedHashSet<>();
        boolean both = !half.isEmpty() || words || !said.startsWith("0");
        if (hour > NOON || hour == 0 || !both) {
            readings.add("%02d:%02d".formatted(hour % HOURS, minute));
        } else {
            int early = hour % NOON;
            boolean noon = hour == NOON && clock && half.isEmpty();
            if (!noon && !later || half.equals("at night") && early < 5) {
                readings.add("%02d:%02d".formatted(early, minute));
            }
            if (!morning && !(half.equals("at night") && early < 5)) {
                readings.add("%02d:%02d".formatted(early + NOON, minute));
            }
        }
        return Optional.of(new Moment(Kind.TIME, readings));
    }

    private static Optional<Moment> date(String plain) {
        Set<String> readings = CalendarWords.readings(plain);
        return readings.stream()
                .findFirst()
                .map(one ->
                        new Moment(
                                switch (one.length()) {
                                    case CalendarWords.DAY -> Kind.DAY;
                                    case CalendarWords.MONTH -> Kind.MONTH;
                                    default -> Kind.DATE;
                                },
                                readings));
    }
}
