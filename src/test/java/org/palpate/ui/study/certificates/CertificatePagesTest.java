package org.palpate.ui.study.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.people.PersonId;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.Certificates;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.ModulePage;
import org.palpate.ui.study.ProgressPage;
import org.palpate.ui.study.ResultPage;
import org.springframework.beans.factory.annotation.Autowired;

/** The way to a certificate, and the page on which anybody verifies it. */
class CertificatePagesTest extends PageTest {

    @Autowired private Certificates certificates;

    @Test
    void whoHasPassedGetsItFromTheModuleTheResultAndProgressAndItIsOne() {
        PersonId mira = learner("Mira Lind");
        AttemptId passed = passes(mira);
        signIn(mira);

        navigate(Pages.result(passed), ResultPage.class);
        test(find(Button.class).withText("Get the certificate").single()).click();
        assertThat(heading()).startsWith("Certificate: ");
        assertThat(everything())
                .contains("Mira Lind", "100 %", "This certificate is genuine.")
                .contains("Recalled after 30 days: not asked yet.");
        String address = address(mira);

        navigate(Pages.module(hipFlexors().key()), ModulePage.class);
        assertThat(link("Your certificate").getHref()).isEqualTo(address);
        navigate(Pages.PROGRESS, ProgressPage.class);
        assertThat(find(Anchor.class).withText("Open it").single().getHref()).isEqualTo(address);
    }

    @Test
    void whoHasNotPassedIsOfferedNone() {
        PersonId mira = learner("Mira Lind");
        AttemptId attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        signIn(mira);

        navigate(Pages.module(hipFlexors().key()), ModulePage.class);
        assertThat(everything()).doesNotContain("certificate");
        navigate(Pages.result(attempt), ResultPage.class);
        assertThat(everything()).doesNotContain("certificate");
    }

    @Test
    void aStrangerReadsWhoWhatWhenAndTheGradeAndNothingElse() {
        PersonId mira = learner("Mira Lind");
        passes(mira);
        certificates.issue(mira, Kind.MODULE, hipFlexors().key().value());

        navigate(address(mira), CertificatePage.class);
        assertThat(everything())
                .contains(
                        "Who", "Mira Lind", "What", hipFlexors().title(), "When", "Grade", "100 %")
                .doesNotContain("Recalled", "Download", "Yours", "mira.lind@school.org", "Copy");

        signIn(learner("Max Berg"));
        navigate(address(mira), CertificatePage.class);
        assertThat(everything()).doesNotContain("Recalled", "Download", "Yours");
    }

    @Test
    void anUnknownCodeIsLikeAnyPageThatIsNotThereAndWhoTriesManyMustWait() {
        assertNothingAt("certificate/AbCdEfGhIjKlMnOpQrStUv");
        for (int i = 10; i < 40; i++) {
            UI.getCurrent().navigate("certificate/AbCdEfGhIjKlMnOpQrSt" + i);
        }
        navigate("certificate/AbCdEfGhIjKlMnOpQrStUv", CertificatePage.class);
        assertThat(heading()).isEqualTo("Please wait a moment");
    }

    private String address(PersonId learner) {
        return CertificateAddress.of(
                certificates.issue(learner, Kind.MODULE, hipFlexors().key().value()));
    }

    private AttemptId passes(PersonId learner) {
        AttemptId attempt = attempts.start(learner, hipFlexors().key(), CommandId.fresh());
        AttemptState page = attempts.see(learner, attempt);
        for (int place = 0; place < page.size(); place++) {
            page = attempts.move(learner, attempt, Command.after(page), place);
            QuestionKey asked = page.asked().key();
            page =
                    attempts.save(
                            learner,
                            attempt,
                            Command.after(page),
                            asked,
                            ModelAnswer.of(
                                    modules.at(page.taken().revision())
                                            .question(asked)
                                            .orElseThrow()),
                            null);
        }
        attempts.finish(learner, attempt, Command.after(page));
        return attempt;
    }
}
