package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.exchange.CalendarFile.Event;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-01T07:00:00Z");
    private static final Event DUE =
            new Event(
                    "41a7-due@palpate",
                    Instant.parse("2026-12-04T17:00:00.123Z"),
                    "Due: Hip flexors, front; part 1",
                    "",
                    URI.create("https://school.org/quiz/hip-flexors/quiz?a=1,2;3"));

    @Test
    void aFileIsACalendarOfEventsInUtc() {
        assertThat(new CalendarFile("Group A", List.of(DUE)).text(NOW))
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Palpate//Assignments//EN",
                                "CALSCALE:GREGORIAN",
                                "X-WR-CALNAME:Group A",
                                "BEGIN:VEVENT",
                                "UID:41a7-due@palpate",
                                "DTSTAMP:20261101T070000Z",
                                "DTSTART:20261204T170000Z",
                                "SUMMARY:Due: Hip flexors\\, front\\; part 1",
                                "URL:https://school.org/quiz/hip-flexors/quiz?a=1,2;3",
                                "TRANSP:TRANSPARENT",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                ""));
    }

    @Test
    void aCalendarWithoutEventsIsACalendar() {
        assertThat(new CalendarFile("", List.of()).text(NOW))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .doesNotContain("VEVENT")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatWouldEndAValueIsEscaped() {
        assertThat(CalendarFile.escaped("a,b;c\\d:e\"f")).isEqualTo("a\\,b\\;c\\\\d:e\"f");
        assertThat(CalendarFile.escaped("one\ntwo\r\nthree\rfour"))
                .isEqualTo("one\\ntwo\\nthree\\nfour");
    }

    @Test
    void aNameCannotSmuggleInAnEvent() {
        String text = new CalendarFile("x\r\nBEGIN:VEVENT\u0000\u0007", List.of()).text(NOW);

        assertThat(text.split("\r\n")).contains("X-WR-CALNAME:x\\nBEGIN:VEVENT");
    }

    @Test
    void aLineOf75OctetsStandsAndALongerOneIsFolded() {
        String fits = "X:" + "a".repeat(73);

        assertThat(CalendarFile.folded(fits)).isEqualTo(fits + "\r\n");
        assertThat(CalendarFile.folded(fits + "b")).isEqualTo(fits + "\r\n b\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndUnfoldingGivesTheLineBack() {
        for (String letter : List.of("a", "é", "…", "🦴")) {
            for (int length = 60; length < 320; length++) {
                String line = "SUMMARY:" + letter.repeat(length);

                String folded = CalendarFile.folded(line);

                assertThat(Arrays.stream(folded.split("\r\n")).map(CalendarFileTest::octets))
                        .allMatch(octets -> octets <= 75);
                assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
            }
        }
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
