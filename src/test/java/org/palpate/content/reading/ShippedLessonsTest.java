package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long the lessons of the shipped course say they take, and how long they take. */
class ShippedLessonsTest {

    private static final String COURSE = "lower-back-and-hip";

    /** What stands before a long quiz and teaches nothing new. */
    private static final Set<String> ENTRANCES = Set.of("final-check", "practice-exam");

    /** What gathers what was learned, and where it comes from. */
    private static final Set<String> LOOKING_BACK = Set.of("recap");

    private static final Pattern MINUTES = Pattern.compile("(?m)^minutes: (\\d+)$");
    private static final Pattern CHECK = Pattern.compile("\\{check:");
    private static final Pattern PICTURE = Pattern.compile("!\\[");

    /** Words a minute of somebody who reads to learn. */
    private static final double READ = 150;

    private static final double MINUTES_OF_A_CHECK = 0.7;
    private static final double MINUTES_OF_A_PICTURE = 0.5;

    private static Map<String, String> lessons = Map.of();

    @BeforeAll
    static void read() throws IOException {
        lessons = new TreeMap<>();
        CourseFolders.onClassPath("courses").stream()
                .filter(course -> course.key().equals(COURSE))
                .forEach(course ->
                        course.files()
                                .forEach((path, text) -> {
                                    if (path.endsWith(".md")) {
                                        lessons.put(path, text);
                                    }
                                }));
        assertThat(lessons).hasSizeGreaterThan(30);
    }

    @Test
    void aLessonTakesAsLongAsItSays() {
        lessons.forEach((path, text) ->
                assertThat((double) said(text))
                        .as(path)
                        .isBetween(taken(text) - 1, taken(text) + 1));
    }

    @Test
    void aLessonTakesSixToTwelveMinutes() {
        lessons.forEach((path, text) -> {
            String module = path.substring(0, path.indexOf('/'));
            if (!ENTRANCES.contains(module)) {
                assertThat(said(text))
                        .as(path)
                        .isBetween(LOOKING_BACK.contains(module) ? 5 : 6, 12);
            }
        });
    }

    private static int said(String text) {
        var minutes = MINUTES.matcher(text);
        assertThat(minutes.find()).isTrue();
        return Integer.parseInt(minutes.group(1));
    }

    private static double taken(String text) {
        String body = text.substring(text.indexOf("\n---\n", 3) + 5);
        String words =
                body.replaceAll("\\{[^}]*}", "")
                        .replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
                        .replaceAll("[|#*_>-]", " ")
                        .strip();
        return words.split("\\s+").length / READ
                + MINUTES_OF_A_CHECK * CHECK.matcher(body).results().count()
                + MINUTES_OF_A_PICTURE * PICTURE.matcher(body).results().count();
    }
}
