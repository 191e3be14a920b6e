package org.palpate.browser.days;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.content.LearningModules;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.ui.kit.Pages;

/** Progress as its learner sees it, and a certificate that a stranger verifies. */
@InABrowser
class ProgressAndCertificateTest {

    private final Inspection inspection = new Inspection();

    @Test
    void aCertificateIsVerifiedByAStranger(School school) {
        Learner learner = school.newLearner();
        AttemptId passed = passes(school, learner);
        learner.opens(Pages.result(passed));
        learner.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Get the certificate"))
                .press("Enter");
        learner.seesThePage("Certificate: " + school.hipFlexors().title());
        learner.sees("Download the PDF");
        inspection.of("one's own certificate", learner);
        String address = learner.address();

        Guest stranger = school.newGuest();
        stranger.opens(address);
        stranger.seesThePage("Certificate: " + school.hipFlexors().title());
        stranger.sees("This certificate is genuine.");
        stranger.sees(learner.name());
        assertThat(stranger.page().locator("main").innerText())
                .contains("100 %")
                .doesNotContain("Recalled", "Download", learner.email());
        inspection.of("a certificate", stranger);

        learner.opens(Pages.PROGRESS);
        learner.seesThePage("Progress");
        learner.sees("What falls due");
        inspection.of("progress with every figure", learner);
        learner.opens(Pages.PROGRESS + "/topic/anatomy");
        learner.seesThePage("Anatomy");
        inspection.of("the questions behind a topic", learner);
        inspection.findsNothing();
    }

    private static AttemptId passes(School school, Learner learner) {
        Attempts attempts = school.attempts();
        AttemptId attempt =
                attempts.start(learner.id(), school.hipFlexors().key(), CommandId.fresh());
        AttemptState page = attempts.see(learner.id(), attempt);
        for (int place = 0; place < page.size(); place++) {
            page = attempts.move(learner.id(), attempt, Command.after(page), place);
            QuestionKey asked = page.asked().key();
            page =
                    attempts.save(
                            learner.id(),
                            attempt,
                            Command.after(page),
                            asked,
                            ModelAnswer.of(
                                    school.the(LearningModules.class)
                                            .at(page.taken().revision())
                                            .question(asked)
                                            .orElseThrow()),
                            null);
        }
        attempts.finish(learner.id(), attempt, Command.after(page));
        return attempt;
    }
}
