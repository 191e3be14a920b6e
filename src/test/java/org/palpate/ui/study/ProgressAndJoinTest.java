package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.SignInPage;

/** A learner's record, and the way into a class. */
class ProgressAndJoinTest extends PageTest {

    @Test
    void progressIsEmptyAtFirstAndSaysHowItFills() {
        signIn(learner("Mira Lind"));
        navigate(ProgressPage.class);
        assertThat(everything()).contains("Nothing to show yet");
        assertThat(link("Choose a module").getHref()).isEqualTo(Pages.MODULES);
    }

    @Test
    void everyFinishedAttemptIsOnTheRecordWithItsChart() {
        PersonId mira = learner("Mira Lind");
        AttemptId attempt = begunAt(Asked.Choose.class, mira);
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        signIn(mira);
        navigate(ProgressPage.class);
        assertThat(find(ScoreChart.class).exists()).isTrue();
        assertThat(link("Attempt %d".formatted(attempts.of(mira).size())).getHref())
                .isEqualTo(Pages.result(attempt));
    }

    @Test
    void guestsAreAskedToSignInFirst() {
        navigate(Pages.PROGRESS, SignInPage.class);
        navigate(Pages.ACCOUNT, SignInPage.class);
        navigate(Pages.join("ABCDEFGH"), SignInPage.class);
    }

    @Test
    void aJoinCodeTellsWhoseClassItIsAndJoinsOnOneClick() {
        PersonId teacher = instructor("Tom Teacher");
        var spring = classes.make(teacher, "Spring term, group A");
        String code = classes.taughtBy(teacher).getFirst().joinCode();
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(Pages.join(code), JoinPage.class);
        assertThat(heading()).isEqualTo("Join Spring term, group A");
        assertThat(everything())
                .contains("Taught by Tom Teacher.", "What you practise on your own stays yours.");
        test(button("Join the class")).click();
        assertThat(getCurrentView()).isInstanceOf(HomePage.class);
        assertThat(classes.of(mira)).containsExactly(spring);
        assertThat(test(find(Notification.class).single()).getText())
                .isEqualTo("You joined Spring term, group A.");
        assertThat(everything())
                .contains("Nothing is assigned yet", "You are in Spring term, group A.")
                .doesNotContain("join your class");

        navigate(Pages.join(code), JoinPage.class);
        assertThat(heading()).isEqualTo("You are in this class already");
        assertThat(everything()).contains("Spring term, group A", "To Today");
    }

    @Test
    void aCodeThatFitsNoClassSaysSo() {
        signIn(learner("Mira Lind"));
        navigate(Pages.join("ABCDEFGH"), JoinPage.class);
        assertThat(heading()).isEqualTo("This join code fits no class");
    }
}
