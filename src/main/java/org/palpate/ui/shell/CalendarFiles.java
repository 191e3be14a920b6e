package org.palpate.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.calendars.CalendarFeed;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.content.LearningModules;
import org.palpate.exchange.CalendarFile;
import org.palpate.people.guessing.Guesses;
import org.palpate.people.guessing.Network;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Titles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves calendars to calendar programs. They cannot sign in: the secret in the address is the
 * permission, and a wrong one is answered as an address that is not there.
 */
@RestController
class CalendarFiles {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final MediaType WORDS = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private static final String NO_CALENDAR =
            "There is no calendar at this address. It may have been replaced by a new one, or not all of it was copied. Sign in and copy the address again: your own is on your account's page, that of a class in the settings of the class.";

    private final CalendarFeeds feeds;
    private final LearningModules modules;
    private final Dates dates;
    private final LinkThrottle throttle;

    CalendarFiles(
            CalendarFeeds feeds, LearningModules modules, Dates dates, LinkThrottle throttle) {
        this.throttle = throttle;
        this.feeds = feeds;
        this.modules = modules;
        this.dates = dates;
    }

    @GetMapping(Pages.CALENDAR)
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        String network = Network.of(request.getRemoteAddr());
        Duration wait = throttle.left(network);
        if (!wait.isZero()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                    .contentType(WORDS)
                    .body(
                            words(
                                    "Many calendar addresses that do not work were asked for from your network. Ask for this one again in %s."
                                            .formatted(Guesses.words(wait))));
        }
        return feeds.open(token)
                .map(feed -> file(feed, ServerAddress.of(request)).text(dates.now()))
                .map(text ->
                        ResponseEntity.ok()
                                .contentType(CALENDAR)
                                .cacheControl(CacheControl.noCache().cachePrivate())
                                .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> {
                    throttle.wrong(network);
                    return ResponseEntity.status(HttpStatus.NOT_FOUND)
                            .contentType(WORDS)
                            .body(words(NO_CALENDAR));
                });
    }

    private static byte[] words(String sentence) {
        return (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private CalendarFile file(CalendarFeed feed, String server) {
        List<CalendarFile.Event> events = new ArrayList<>();
        for (Assignment assignment : feed.assignments()) {
            var window = assignment.window();
            add(events, "opens", "Opens", window.opensAt(), assignment, feed, server);
            add(events, "due", "Due", window.dueAt(), assignment, feed, server);
            add(events, "closes", "Closes", window.closesAt(), assignment, feed, server);
        }
        String name = feed.ofClass().isEmpty() ? "Palpate" : feed.ofClass() + " · Palpate";
        return new CalendarFile(name, events);
    }

    private void add(
            List<CalendarFile.Event> events,
            String kind,
            String verb,
            @Nullable Instant at,
            Assignment assignment,
            CalendarFeed feed,
            String server) {
        if (at == null) {
            return;
        }
        String page =
                feed.ofClass().isEmpty()
                        ? Titles.address(assignment, modules)
                        : Pages.schoolClass(assignment.classId());
        events.add(
                new CalendarFile.Event(
                        "%s-%s@palpate".formatted(assignment.id().value(), kind),
                        at,
                        Isolated.plain("%s: %s".formatted(verb, Titles.of(assignment, modules))),
                        assignment.className(),
                        URI.create(server + page)));
    }
}
