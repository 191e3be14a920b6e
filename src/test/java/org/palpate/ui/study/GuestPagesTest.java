package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.OpenSchool;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.office.OfficePage;
import org.palpate.ui.shell.SignInPage;
import org.palpate.ui.shell.SignUpPage;
import org.palpate.ui.study.taking.AttemptView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody without an account finds on the pages, and where they are sent. */
class GuestPagesTest extends PageTest {

    private static final String TEST = "quiz/final-check/final-check";
    private static final String PRACTICE = "quiz/hip-flexors/hip-flexor-quiz";

    @Autowired private SchoolSettings settings;
    @Autowired private ApplicationContext server;
    @Autowired private Visitor visitor;

    @Test
    void aTestLeadsToSignInAndBack() {
        OpenSchool.open(server, new ModuleKey("final-check"));
        navigate(TEST, QuizPage.class);
        assertThat(everything()).contains("This is a test.", "signed in", "you come back");
        assertThat(find(Button.class).withText("Start quiz").exists()).isFalse();

        test(button("Sign in")).click();

        assertThat(getCurrentView()).isInstanceOf(SignInPage.class);
        var session = VaadinSession.getCurrent().getSession();
        assertThat(session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE))
                .isEqualTo("/" + TEST);
        assertThat(visitor.known()).as("nobody was made by looking").isEmpty();
    }

    @Test
    void signingUpLeadsBackToo() {
        OpenSchool.open(server, new ModuleKey("final-check"));
        navigate(TEST, QuizPage.class);

        test(button("Sign up")).click();

        assertThat(getCurrentView()).isInstanceOf(SignUpPage.class);
        assertThat(
                        VaadinSession.getCurrent()
                                .getSession()
                                .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT))
                .isEqualTo(TEST);
    }

    @Test
    void theQuizOfTheWebPageStartsWithoutAnAccount() {
        navigate(PRACTICE, QuizPage.class);

        test(button("Start quiz")).click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(attempts.of(visitor.guest().orElseThrow())).hasSize(1);
    }

    @Test
    void whoIsInTheMiddleOfAQuizFindsTheWayBackToIt() {
        OwnSummary open = begunAsGuest();

        navigate(HomePage.class);
        assertThat(everything()).contains("Go on where you were", "0 of 12 questions answered");
        assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(open.id()));

        navigate("modules/hip-flexors", ModulePage.class);
        assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(open.id()));

        navigate(PRACTICE, QuizPage.class);
        test(button("Continue the quiz")).click();
        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(attempts.of(visitor.guest().orElseThrow())).hasSize(1);
    }

    @Test
    void whereNoGuestsAreWelcomeNothingStarts() {
        navigate(PRACTICE, QuizPage.class);
        Button drawnBefore = button("Start quiz");
        settings.welcomeGuests(administrator(), false);

        test(drawnBefore).click();

        assertThat(getCurrentView()).isInstanceOf(QuizPage.class);
        assertThat(everything()).contains("At this school you take quizzes signed in");
        assertThat(visitor.known()).isEmpty();

        navigate(PRACTICE, QuizPage.class);
        assertThat(find(Button.class).withText("Start quiz").exists()).isFalse();
        navigate(HomePage.class);
        assertThat(everything()).doesNotContain("No account needed");
        assertThat(link("Sign in to take the quizzes").getHref()).isEqualTo(Pages.SIGN_IN);
        assertThat(find(Anchor.class).withText("Take the Hip Flexor quiz").exists()).isFalse();
    }

    @Test
    void theSwitchReachesAQuizThatIsOpen() {
        OwnSummary open = begunAsGuest();
        settings.welcomeGuests(administrator(), false);

        test(find(Button.class).withText("Skip").single()).click();

        assertThat(getCurrentView()).isInstanceOf(QuizPage.class);
        assertThat(everything()).contains("At this school you take quizzes signed in");
        navigate(Pages.attempt(open.id()), QuizPage.class);
    }

    @Test
    void anAdministratorTurnsTheSwitch() {
        signIn(administrator());
        navigate(OfficePage.class);
        Checkbox box = find(Checkbox.class).withId("guests-welcome").single();
        assertThat(box.getValue()).isTrue();

        test(box).click();

        assertThat(settings.guestsAreWelcome()).isFalse();
        test(find(Checkbox.class).withId("guests-welcome").single()).click();
        assertThat(settings.guestsAreWelcome()).isTrue();
    }

    @Test
    void whoSignedInIsToldThatTheirPracticeBeforeDoesNotCount() {
        begunAsGuest();
        PersonId guest = visitor.guest().orElseThrow();
        PersonId mira = learner("Mira Lind");
        people.recognize(guest, mira);
        PersonId teacher = instructor("Tom Teacher");
        var spring = classes.make(teacher, "Spring term");
        classes.join(mira, classes.taughtBy(teacher).getFirst().joinCode());
        assignments.assign(
                teacher, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        signIn(mira);

        navigate("modules/hip-flexors", ModulePage.class);
        assertThat(link("Continue the quiz").getHref()).isEqualTo(PRACTICE);
        navigate(PRACTICE, QuizPage.class);
        assertThat(everything()).contains("It was practice and counts for no assignment.");
        test(button("Start quiz")).click();

        assertThat(attempts.of(mira)).extracting(OwnSummary::asGuest).contains(true, false);
    }

    @Test
    void practiceOnATopicIsFoundAgainToo() {
        var quiz = hipFlexors().quiz();
        var topic = quiz.topics().getFirst();
        String title = quiz.on(topic).title();
        navigate("quiz/hip-flexors/" + quiz.on(topic).key(), QuizPage.class);
        test(button("Start quiz")).click();
        PersonId guest = visitor.guest().orElseThrow();
        OwnSummary open = attempts.of(guest).getFirst();

        navigate(HomePage.class);
        assertThat(everything()).contains("Go on where you were", title);
        assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(open.id()));

        people.signUp("Mira Lind", "mira@school.org", PASSWORD, guest);
        signIn(guest);
        for (var page : List.of(HomePage.class, ProgressPage.class)) {
            navigate(page);
            assertThat(everything()).contains("Go on", title);
            assertThat(link("Continue the quiz").getHref()).isEqualTo(Pages.attempt(open.id()));
        }
        navigate("modules/hip-flexors", ModulePage.class);
        assertThat(everything()).contains(title);
    }

    private OwnSummary begunAsGuest() {
        navigate(PRACTICE, QuizPage.class);
        test(button("Start quiz")).click();
        return attempts.of(visitor.guest().orElseThrow()).getFirst();
    }
}
