package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.practice.ExamDomain;
import org.palpate.attempt.practice.ExamPlan;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.school.Visibility;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.SignInPage;
import org.palpate.ui.study.taking.AttemptView;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a practice exam before it begins, and its result. */
class ExamPageTest extends PageTest {

    @Autowired private Visibilities visibilities;
    @Autowired private Accommodations accommodations;

    @Test
    void guestsAreAskedToSignInFirst() {
        navigate(Pages.PRACTICE_EXAM, SignInPage.class);
    }

    @Test
    void everythingIsSaidBeforeAndTheExamIsTheOneThatWasSaid() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(ExamPage.class);
        assertThat(heading()).isEqualTo("Practice exam");
        assertThat(everything())
                .contains(
                        "Practice license exam",
                        "25 questions, 27 min 30 s",
                        "100 questions, 110 min",
                        "You have 27 min 30 s.",
                        "you cannot go back",
                        "Nothing is told before the end.",
                        "private and counts for no assignment")
                .doesNotContain("no license exam", "Earlier practice exams", "is thin");
        size().setValue(plans().get(1));
        assertThat(everything()).contains("50 questions, drawn from", "You have 55 minutes.");
        size().setValue(plans().getFirst());

        test(button("Start the exam")).click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(heading()).isEqualTo("Practice license exam · Question 1 of 25");
        // The page of a running exam asks before it is left.
        signIn(mira);
        navigate(ExamPage.class);
        assertThat(everything())
                .contains("You are in the middle of it: 0 of 25 questions answered.")
                .doesNotContain("Start the exam");
        AttemptId exam = attempts.goingOn(mira).getFirst().id();
        assertThat(link("Continue the exam").getHref()).isEqualTo(Pages.attempt(exam));
        navigate(Pages.HOME, HomePage.class);
        assertThat(link("Continue the exam")).isNotNull();
        attempts.finish(mira, exam, Command.after(attempts.see(mira, exam)));

        navigate(Pages.result(exam), ResultPage.class);

        assertThat(everything())
                .contains(
                        "How it went in each domain",
                        "Kinesiology",
                        "no figure below 5 asked",
                        "Practice what you missed",
                        "Another practice exam")
                .doesNotContain("% passes", "Note to the instructor");
        navigate(ExamPage.class);
        assertThat(everything()).contains("Earlier practice exams", "Start the exam");
        assertThat(link("Practice license exam").getHref()).isEqualTo(Pages.result(exam));
        navigate(ProgressPage.class);
        assertThat(link("Practice license exam 1").getHref()).isEqualTo(Pages.result(exam));
    }

    @Test
    void whatIsThinOrLeftOutIsNamedAndItIsNoLicenseExamThen() {
        PersonId mira = learner("Mira Lind");
        hide("working-with-a-client", "self-care", "what-massage-does");
        signIn(mira);
        navigate(ExamPage.class);
        size().setValue(plans().getLast());
        assertThat(everything()).contains(" are thin: there are fewer than 3 questions");
        visibleAlone("piriformis", "moving-body");
        navigate(ExamPage.class);
        assertThat(plans().getFirst().missing())
                .extracting(ExamDomain::key)
                .containsExactly("MBLEx-4", "MBLEx-6");
        assertThat(everything())
                .contains(
                        "Practice exam without Effects of techniques and Ethics & laws",
                        "Effects of techniques and Ethics & laws are not taught here and are left out.",
                        "Professional practice has fewer questions than its weight asks for.",
                        "This is no license exam",
                        "thin: no figure")
                .doesNotContain("Practice license exam");
        visibleAlone();
        navigate(ExamPage.class);
        assertThat(everything())
                .contains("Not enough questions for an exam", "there is none that you may be asked")
                .doesNotContain("Start the exam");
    }

    @Test
    void whatHasChangedSinceThePageWasOpenedIsSaidAndNothingBegins() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(ExamPage.class);
        size().setValue(plans().getLast());
        hide("working-with-a-client");

        test(button("Start the exam")).click();

        assertThat(attempts.of(mira)).isEmpty();
        assertThat(everything()).contains("have changed since this page was opened", " are thin");
        assertThat(size().getValue().questions()).isEqualTo(100);
        test(button("Start the exam")).click();
        assertThat(attempts.goingOn(mira)).hasSize(1);
    }

    @Test
    void aLearnersOwnTimeIsSaidBeforeAndGiven() {
        PersonId mira = learner("Mira Lind");
        accommodations.give(administrator(), mira, new Accommodation(2, false, 0, 0));
        signIn(mira);
        navigate(ExamPage.class);
        assertThat(everything())
                .contains("25 questions, 55 min", "your own time factor of 2 is included");
        test(button("Start the exam")).click();
        var page = attempts.see(mira, attempts.goingOn(mira).getFirst().id());
        assertThat(page.deadline())
                .isCloseTo(page.startedAt().plusSeconds(55 * 60), within(1, ChronoUnit.SECONDS));
    }

    private void hide(String... modulesHidden) {
        for (String key : modulesHidden) {
            visibilities.set(administrator(), new ModuleKey(key), Visibility.DRAFT);
        }
    }

    private void visibleAlone(String... those) {
        modules.all()
                .forEach(module ->
                        visibilities.set(
                                administrator(),
                                module.key(),
                                List.of(those).contains(module.key().value())
                                        ? Visibility.SCHOOL
                                        : Visibility.DRAFT));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ExamPlan> size() {
        return find(RadioButtonGroup.class).single();
    }

    private List<ExamPlan> plans() {
        return size().getListDataView().getItems().toList();
    }
}
