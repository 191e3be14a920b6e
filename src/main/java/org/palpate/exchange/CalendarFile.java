package org.palpate.exchange;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A calendar as other programs read it: iCalendar, RFC 5545. Times are written in UTC, so no reader
 * has to know the school's zone.
 *
 * <pre>
 * BEGIN:VEVENT
 * UID:…-due@palpate
 * DTSTART:20261204T170000Z
 * SUMMARY:Due: Hip Flexor quiz
 * END:VEVENT
 * </pre>
 */
public record CalendarFile(String name, List<Event> events) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";

    /** A calendar with its events copied. */
    public CalendarFile {
        events = List.copyOf(events);
    }

    /**
     * A moment in a calendar.
     *
     * @param uid the same for ever, so that a changed event is changed in the reader's calendar too
     * @param summary its title
     * @param description more words; empty for none
     * @param url where to go
     */
    public record Event(String uid, Instant at, String summary, String description, URI url) {}

    /**
     * The file's text.
     *
     * @param now when it is written
     */
    public String text(Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Palpate//Assignments//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> lines.addAll(lines(event, now)));
        lines.add("END:VCALENDAR");
        return lines.stream().map(CalendarFile::folded).collect(Collectors.joining());
    }

    private static List<String> lines(Event event, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + escaped(event.uid()));
        lines.add("DTSTAMP:" + UTC.format(now));
        lines.add("DTSTART:" + UTC.format(event.at()));
        lines.add("SUMMARY:" + escaped(event.summary()));
        if (!event.description().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(event.description()));
        }
        lines.add("URL:" + event.url().toASCIIString());
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
        return lines;
    }

    /** A text value (§3.3.11): what would end it is escaped, other control characters go. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /**
     * A line with its end, folded to 75 octets (§3.1); characters are never cut apart, though they
     * may take several octets.
     */
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            i += character.length();
        }
        return folded.append(LINE_END).toString();
    }
}
