package org.palpate.browser.elements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.SavedTest;
import org.palpate.browser.days.DailyQuestionsTest;
import org.palpate.browser.days.ExamTest;
import org.palpate.browser.days.LearnersDayTest;
import org.palpate.browser.days.StudyAidsTest;

/** Nothing in {@code frontend/} is served that no test has tried in a real browser. */
class EveryElementIsTriedTest {

    /**
     * Which test tries each module of browser code; a module that others import comes with them.
     */
    private static final Map<String, Class<?>> TRIED_BY =
            Map.ofEntries(
                    Map.entry("color-scheme/palpate-color-scheme.js", LessonElementsTest.class),
                    Map.entry("composing/composing.js", ExamTest.class),
                    Map.entry("copy/palpate-copy.js", CopyTest.class),
                    Map.entry("countdown/palpate-countdown.js", ExamTest.class),
                    Map.entry("drawing/spots.js", SpotsTest.class),
                    Map.entry("flashcards/palpate-flashcards.js", LessonElementsTest.class),
                    Map.entry("glossary/palpate-term.js", LessonElementsTest.class),
                    Map.entry("hotspot/palpate-hotspot.js", KeyboardTest.class),
                    Map.entry("labelling/numbers.js", SpotsTest.class),
                    Map.entry("labelling/palpate-labelling.js", LabellingTest.class),
                    Map.entry("labelling/texts.js", LabellingTest.class),
                    Map.entry("reading-time/palpate-reading-time.js", LearnersDayTest.class),
                    Map.entry("notes/palpate-notes.js", StudyAidsTest.class),
                    Map.entry("peel/palpate-peel.js", LessonElementsTest.class),
                    Map.entry("quiz-keys/palpate-quiz-keys.js", KeyboardTest.class),
                    Map.entry("read-again/palpate-read-again.js", LearnersDayTest.class),
                    Map.entry("saved/controls.js", SavedTest.class),
                    Map.entry("saved/drafts.js", SavedTest.class),
                    Map.entry("saved/palpate-saved.js", SavedTest.class),
                    Map.entry("saved/palpate-unchecked.js", DailyQuestionsTest.class),
                    Map.entry("search/palpate-search-key.js", StudyAidsTest.class),
                    Map.entry("session/server-answers.js", SavedTest.class),
                    Map.entry("session/session-ended.js", SavedTest.class),
                    Map.entry("unsaved/palpate-unsaved.js", TypedTextStaysTest.class));

    @Test
    void everyModuleOfBrowserCodeHasATestThatTriesIt() throws IOException {
        Path code = Path.of("frontend");
        try (var files = Files.walk(code)) {
            Set<String> served =
                    files.filter(file -> file.toString().endsWith(".js"))
                            .map(file -> code.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new));

            assertThat(served)
                    .as("a new module: try it in a browser test and enter it here")
                    .isEqualTo(new TreeSet<>(TRIED_BY.keySet()));
        }
    }

    @Test
    void theseTestsSitInFrontOfABrowser() {
        assertThat(TRIED_BY.values())
                .allSatisfy(test -> assertThat(test).hasAnnotation(InABrowser.class));
    }
}
