package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonTest {

    private final Lesson lesson =
            new Lesson(
                    new LessonKey("one"),
                    "One",
                    1,
                    List.of("Know it."),
                    "<p id=\"a\">First <b>words</b>.</p><h2 id=\"b\">Head</h2><p>Under it.</p>"
                            + "<figure id=\"fig-x\"><svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg></figure>"
                            + "<h2 id=\"c\">Next</h2><p>Last.</p>",
                    List.of());

    @Test
    void oneParagraphAloneHasNothingOfTheRest() {
        assertThat(lesson.only("a"))
                .map(Lesson::html)
                .contains("<p id=\"a\">First <b>words</b>.</p>");
    }

    @Test
    void aHeadingComesWithWhatStandsUnderIt() {
        assertThat(lesson.only("b").orElseThrow().html())
                .contains("Head", "Under it.", "viewBox=\"0 0 1 1\"")
                .doesNotContain("First", "Next", "Last");
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(lesson.only("nowhere")).isEmpty();
        assertThat(lesson.only("")).isEmpty();
    }
}
