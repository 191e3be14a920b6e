package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.test.context.ContextConfiguration;

/**
 * What an author calls an option, an item, a label, a gap or a region may tell the answer. None of
 * it reaches the browser: not in the page, not in what page and server say to each other.
 */
@InABrowser
@ContextConfiguration(initializers = {TemporaryData.class, OddCourse.class})
class KeysStayHomeTest {

    @Test
    void noKeyOfAnyTypeOfQuestionReachesTheBrowser(School school) {
        Learner learner = school.newLearner();
        LearningModule module =
                school.the(LearningModules.class).offered(OddCourse.ODD).orElseThrow();
        AttemptId attempt = school.attempts().start(learner.id(), module.key(), CommandId.fresh());
        List<Response> received = new ArrayList<>();
        learner.page().onResponse(received::add);
        learner.opens(Pages.attempt(attempt));
        var hand = new Mouse(learner.page(), module);
        int size = school.attempts().see(learner.id(), attempt).size();
        assertThat(size).isEqualTo(10);
        for (int place = 1; place <= size; place++) {
            learner.heading(2, stem(school, learner, attempt)).waitFor();
            nothingTells(learner, received);
            Question question =
                    module.question(school.attempts().see(learner.id(), attempt).asked().key())
                            .orElseThrow();
            hand.answers(question, ModelAnswer.of(question));
            hand.presses(hand.button("Check"));
            assertThat(learner.quiz().verdict()).hasText("✓ Right");
            nothingTells(learner, received);
            if (place < size) {
                hand.presses(hand.button("Next question"));
                learner.page()
                        .locator("h1")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText("Question %d of".formatted(place + 1)))
                        .waitFor();
            }
        }
    }

    private static String stem(School school, Learner learner, AttemptId attempt) {
        return school.attempts().see(learner.id(), attempt).asked().stem().replaceAll("\\s+", " ");
    }

    private static void nothingTells(Learner learner, List<Response> received) {
        assertThat(learner.page().content()).doesNotContain(OddCourse.KEYS);
        // While one is read, further ones may come.
        List<Response> came = List.copyOf(received);
        for (Response response : came) {
            assertThat(text(response)).as(response.url()).doesNotContain(OddCourse.KEYS);
        }
        received.removeAll(came);
    }

    /** What came; nothing where nothing readable did, as with a redirect. */
    private static String text(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException nothing) {
            return "";
        }
    }
}
