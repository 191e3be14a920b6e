package org.palpate.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.palpate.school.CurrentFacts;
import org.palpate.school.DateForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Times as people read and type them: in the school's zone and as its country writes them, with the
 * weekday.
 */
@Component
public class Dates {

    private final Clock clock;
    private final Supplier<DateForm> form;

    @Autowired
    Dates(Clock clock, CurrentFacts school) {
        this(clock, school::dateForm);
    }

    Dates(Clock clock, Supplier<DateForm> form) {
        this.clock = clock;
        this.form = form;
    }

    /** How the school's country writes days and times. */
    public DateForm form() {
        return form.get();
    }

    /** Now, by the server's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** "Fri 4 Dec 2026, 18:00", "Fri 12/04/2026, 6:00 PM", "Fri 04.12.2026, 18:00". */
    public String full(Instant instant) {
        return written("EEE " + form().day() + ", " + form().time(), local(instant));
    }

    /**
     * The end of something, as {@link #full}; midnight, which begins a day, is said as the end of
     * the day before: "Fri 4 Dec 2026, end of the day".
     */
    public String until(Instant end) {
        return isMidnight(end)
                ? written("EEE " + form().day(), local(end).minusDays(1)) + ", end of the day"
                : full(end);
    }

    /** "4 Dec 2026, 18:00:07". */
    public String precise(Instant instant) {
        return written(form().day() + ", " + form().time().replace("mm", "mm:ss"), local(instant));
    }

    /** "4 Dec 2026". */
    public String day(Instant instant) {
        return written(form().day(), local(instant));
    }

    /** A day by itself: "4 Dec 2026". */
    public String day(LocalDate day) {
        return written(form().day(), day);
    }

    /** "due tomorrow at 18:00", "due today, by the end of the day", "was due yesterday". */
    public String due(Instant due) {
        boolean midnight = isMidnight(due);
        LocalDateTime then = midnight ? local(due).minusDays(1) : local(due);
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), then.toLocalDate());
        boolean past = due.isBefore(clock.instant());
        String time = midnight ? ", by the end of the day" : " at " + written(form().time(), then);
        if (past) {
            return switch ((int) days) {
                case 0 -> "was due today" + time;
                case -1 -> "was due yesterday";
                default -> "was due %d days ago".formatted(-days);
            };
        }
        return switch ((int) days) {
            case 0 -> "due today" + time;
            case 1 -> "due tomorrow" + time;
            default -> "due in %d days".formatted(days);
        };
    }

    private boolean isMidnight(Instant instant) {
        return local(instant)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .equals(LocalTime.MIDNIGHT);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private static String written(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(when);
    }

    /**
     * The instant a time means that was typed in the school's zone; a time the clocks skip moves on
     * to the next that exists.
     */
    public Instant resolve(LocalDateTime typed) {
        return typed.atZone(clock.getZone()).toInstant();
    }

    /** A time as one would type it in the school's zone. */
    public LocalDateTime typed(Instant instant) {
        return local(instant);
    }

    /**
     * What must be said of a time that was typed: that the clocks skip it or show it twice, and
     * what it is taken for. Empty where it is one time.
     */
    public Optional<String> doubt(LocalDateTime typed) {
        int times = clock.getZone().getRules().getValidOffsets(typed).size();
        String taken = written(form().time(), local(resolve(typed)));
        return switch (times) {
            case 0 ->
                    Optional.of(
                            "The clocks skip this time on that day: taken as %s.".formatted(taken));
            case 1 -> Optional.empty();
            default ->
                    Optional.of("The clocks show this time twice on that day: taken as the first.");
        };
    }

    /** Today at midnight in the school's zone, as a local time to start a picker from. */
    public LocalDateTime today() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.DAYS);
    }

    /** How far the school's clocks are ahead of UTC now, in minutes; negative behind it. */
    public int minutesAheadOfUtc() {
        return clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds() / 60;
    }

    /** The school's zone, as people name it. */
    public String zone() {
        return clock.getZone().getId();
    }

    /** "4 min 20 s". */
    public static String length(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds % 60 == 0
                ? seconds / 60 + " min"
                : "%d min %02d s".formatted(seconds / 60, seconds % 60);
    }
}
