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
        words.say(quiz("landmarks-exam"), null, CLOSING);
        assertThat(words.getText())
                .startsWith("Who is still at it %s is handed in".formatted(dates.full(CLOSING)))
                .contains(
                        "Who begins later than %s has less than the 10 minutes"
                                .formatted(dates.full(CLOSING.minusSeconds(600))));
    }

    @Test
    void whoBeginsNowIsNamedWhenTheLastMomentForAllTheTimeHasPassed() {
        var words = new ClosingWords(dates);
        words.say(quiz("landmarks-exam"), null, dates.now().plusSeconds(300));
        assertThat(words.getText())
                .contains("Whoever begins now has less than the 10 minutes")
                .doesNotContain("Who begins later than");
        words.say(quiz("landmarks-exam"), null, dates.now().minusSeconds(60));
        assertThat(words.getText()).contains("nobody can begin it any more");
    }

    @Test
    void whereItIsOpenForLessThanTheTimeLimitNobodyHasAllOfIt() {
        Instant opening = dates.now().plusSeconds(7200);
        var words = new ClosingWords(dates);
        words.say(quiz("landmarks-exam"), opening, opening.plusSeconds(300));
        assertThat(words.getText())
                .contains("It is open for less than that: everybody has less than the 10 minutes")
                .doesNotContain("Who begins later than");
        words.say(quiz("landmarks-exam"), opening, opening.plusSeconds(900));
        assertThat(words.getText())
                .contains("Who begins later than " + dates.full(opening.plusSeconds(300)));
    }

    @Test
    void practiceEndsByAClosingTooAndNothingByNone() {
        Quiz practice = quiz("landmarks-practice");
        var words = new ClosingWords(dates);
        words.say(practice, null, dates.now().plusSeconds(300));
        assertThat(words.getText()).contains("is handed in then");
        words.say(practice.on(practice.topics().getFirst()), null, dates.now().plusSeconds(300));
        assertThat(words.getText()).contains("is handed in then");
        words.say(practice, null, dates.now().minusSeconds(60));
        assertThat(words.getText()).contains("nobody can begin it any more");
        words.say(quiz("landmarks-exam"), null, null);
        assertThat(words.isVisible()).isFalse();
    }

    private Quiz quiz(String module) {
        return modules.offered(new ModuleKey(module)).orElseThrow().quiz();
    }
}
