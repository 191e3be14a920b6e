package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.taking.AttemptBody;
import org.palpate.ui.study.taking.AttemptView;
import org.springframework.beans.factory.annotation.Autowired;

/** The quiz in a lesson: the same attempt as on its own page, begun and finished where it is. */
class LessonQuizTest extends PageTest {

    private static final String QUIZ = "quiz/hip-flexors/hip-flexor-quiz";

    @Autowired private Visitor visitor;
    @Autowired private SchoolSettings settings;
    @Autowired private LessonQuizzes quizzes;

    private void read() {
        navigate(
                Pages.lesson(new ModuleKey("hip-flexors"), new LessonKey("tight-hip-flexors")),
                LessonPage.class);
    }

    @Test
    void theShippedLessonHasItBetweenTheMusclesAndTheTechniques() {
        read();
        List<String> texts =
                find(LessonPage.class)
                        .single()
                        .getElement()
                        .getOuterHTML()
                        .lines()
                        .map(String::strip)
                        .toList();
        String page = String.join(" ", texts);
        assertThat(page.indexOf("id=\"quiz-hip-flexor-quiz\""))
                .isGreaterThan(page.indexOf("id=\"caution\""))
                .isLessThan(page.indexOf("id=\"working\""));
    }

    @Test
    void aGuestTakesItWhereItStandsAndItIsOneAttempt() {
        read();
        assertThat(visitor.known()).as("nobody is made by reading").isEmpty();
        test(button("Start quiz")).click();

        assertThat(getCurrentView()).isInstanceOf(LessonPage.class);
        assertThat(headings()).anyMatch(words -> words.contains("Question 1 of 12"));
        test(button("Skip")).click();
        assertThat(headings()).anyMatch(words -> words.contains("Question 2 of 12"));

        navigate(QUIZ, QuizPage.class);
        test(button("Continue the quiz")).click();
        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(heading()).contains("Question 2 of 12");

        read();
        test(button("Continue the quiz")).click();
        assertThat(headings()).anyMatch(words -> words.contains("Question 2 of 12"));
        assertThat(own()).hasSize(1);
    }

    @Test
    void howItWentIsToldInPlaceAndAnotherTryBeginsThere() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        read();
        test(button("Start quiz")).click();
        var id = own().getFirst().id();
        for (int place = 1; place < 12; place++) {
            test(button("Skip")).click();
        }
        test(button("Finish")).click();
        test(find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(LessonPage.class);
        assertThat(attempts.result(mira, id)).isPresent();
        assertThat(link("See each answer and why").getHref()).isEqualTo(Pages.result(id));
        assertThat(find(AttemptBody.class).exists()).isFalse();

        test(button("Try again")).click();
        test(button("Start quiz")).click();
        assertThat(own()).hasSize(2);
    }

    @Test
    void whatWasFinishedElsewhereIsToldHereAndNotCountedAgain() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        read();
        test(button("Start quiz")).click();
        var id = own().getFirst().id();
        attempts.finish(mira, id, Command.after(attempts.see(mira, id)));

        test(button("Skip")).click();

        assertThat(getCurrentView()).isInstanceOf(LessonPage.class);
        assertThat(link("See each answer and why").getHref()).isEqualTo(Pages.result(id));
        assertThat(own()).hasSize(1);
    }

    @Test
    void whereGuestsAreNotWelcomeTheLessonLeadsToSignIn() {
        settings.welcomeGuests(administrator(), false);
        read();
        assertThat(everything()).contains("At this school you take quizzes signed in");
        assertThat(find(Button.class).withText("Start quiz").exists()).isFalse();
    }

    @Test
    void theQuizOfAModuleThatOneMayNotSeeIsNotThere() {
        var lesson = new LessonKey("tight-hip-flexors");
        var piriformis = modules.offered(new ModuleKey("piriformis")).orElseThrow();
        String quiz = piriformis.quiz().key();
        assertThat(quizzes.at(hipFlexors(), lesson, piriformis.key(), quiz)).isEmpty();
        assertThat(quizzes.at(hipFlexors(), lesson, new ModuleKey("never-was"), "no-quiz"))
                .isEmpty();

        signIn(learner("Mira Lind"));
        assertThat(quizzes.at(hipFlexors(), lesson, piriformis.key(), quiz))
                .get()
                .isInstanceOf(LessonQuiz.class);
    }

    @Test
    void whatWasBegunOnItsPageGoesOnInTheLesson() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        read();
        assertThat(everything()).contains("0 of 12 questions answered");
        test(button("Continue the quiz")).click();
        assertThat(own()).hasSize(1);
    }

    private List<OwnSummary> own() {
        return attempts.of(visitor.known().orElseThrow());
    }

    private List<String> headings() {
        return find(H2.class).all().stream()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .toList();
    }
}
