package org.palpate.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Times as people read and type them: in the school's zone, with the weekday, never as a bare
 * number.
 */
@Component
public class Dates {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    /** Now, by the server's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** "Fri 4 Dec 2026, 18:00". */
    public String full(Instant instant) {
        return DAY_AND_TIME.format(instant.atZone(clock.getZone()));
    }

    /** "4 Dec 2026, 18:00:07". */
    public String precise(Instant instant) {
        return TO_THE_SECOND.format(instant.atZone(clock.getZone()));
    }

    /** "4 Dec 2026". */
    public String day(Instant instant) {
        return DAY.format(instant.atZone(clock.getZone()));
    }

    /** "due tomorrow at 18:00", "due in 5 days", "was due yesterday". */
    public String due(Instant due) {
        ZonedDateTime then = due.atZone(clock.getZone());
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), then.toLocalDate());
        boolean past = due.isBefore(clock.instant());
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(then);
        if (days == 0) {
            return (past ? "was due today at " : "due today at ") + time;
        }
        if (past) {
            return days == -1 ? "was due yesterday" : "was due %d days ago".formatted(-days);
        }
        return days == 1 ? "due tomorrow at " + time : "due in %d days".formatted(days);
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
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    /** Today at midnight in the school's zone, as a local time to start a picker from. */
    public LocalDateTime today() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.DAYS);
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
