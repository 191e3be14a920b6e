package org.palpate.ui.teaching.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Quiz;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "palpate.courses=src/test/resources/org/palpate/trial/courses")
class ClosingWordsTest extends PageTest {

    private static final Instant CLOSING = Instant.parse("2026-12-04T17:00:00Z");

    @Autowired private Dates dates;

    @Test
    void fromWhenOnALearnerHasLessTimeIsSaid() {
        var words = new ClosingWords(dates);
        words.say(quiz("landmarks-exam"), CLOSING);
        assertThat(words.getText())
                .startsWith("Who is still at it %s is handed in".formatted(dates.full(CLOSING)))
                .contains(
                        "Who begins later than %s has less than the 10 minutes"
                                .formatted(dates.full(CLOSING.minusSeconds(600))));
    }

    @Test
    void whoBeginsNowIsNamedWhenTheLastMomentForAllTheTimeHasPassed() {
        var words = new ClosingWords(dates);
        words.say(quiz("landmarks-exam"), dates.now().plusSeconds(300));
        assertThat(words.getText())
                .contains("Whoever begins now has less than the 10 minutes")
                .doesNotContain("Who begins later than");
        words.say(quiz("landmarks-exam"), dates.now().minusSeconds(60));
        assertThat(words.getText()).contains("nobody can begin it any more");
    }

    @Test
    void practiceNeverEndsByAClosing() {
        var words = new ClosingWords(dates);
        words.say(quiz("landmarks-practice"), CLOSING);
        assertThat(words.isVisible()).isFalse();
        words.say(quiz("landmarks-exam"), null);
        assertThat(words.isVisible()).isFalse();
    }

    private Quiz quiz(String module) {
        return modules.offered(new ModuleKey(module)).orElseThrow().quiz();
    }
}
