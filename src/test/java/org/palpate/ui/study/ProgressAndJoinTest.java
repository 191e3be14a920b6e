package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.SignInPage;
import org.palpate.ui.study.progress.ScoreChart;

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
                .contains("Taught by Tom Teacher.", "What you practice on your own stays yours.");
        test(button("Join the class")).click();
        assertThat(heading()).isEqualTo("You are in Spring term, group A now");
        assertThat(classes.of(mira)).containsExactly(spring);
        assertThat(link("To Today").getHref()).isEqualTo(Pages.HOME);
        navigate(Pages.HOME, HomePage.class);
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

    @Test
    void aWrongCodeStaysInTheFieldAndIsCorrectedThere() {
        PersonId teacher = instructor("Tom Teacher");
        classes.make(teacher, "Anatomy 1");
        String code = classes.taughtBy(teacher).getFirst().joinCode();
        signIn(learner("Mira Lind"));
        navigate(Pages.join("WRNG2345"), JoinPage.class);
        TextField field = find(TextField.class).withLabel("Join code").single();
        assertThat(field.getValue()).isEqualTo("WRNG2345");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("This code fits no class.");

        test(field).setValue(code.substring(0, 4) + " " + code.substring(4));
        test(button("Find the class")).click();
        assertThat(heading()).isEqualTo("Join Anatomy 1");
    }

    @Test
    void whoTriesCodesByTheDozenMustWait() {
        signIn(learner("Mira Lind"));
        for (int i = 10; i < 21; i++) {
            navigate(Pages.join("WRNG23" + i), JoinPage.class);
        }
        assertThat(heading()).isEqualTo("Please wait a moment");
        assertThat(find(TextField.class).withLabel("Join code").single().getErrorMessage())
                .isNullOrEmpty();
    }
}
