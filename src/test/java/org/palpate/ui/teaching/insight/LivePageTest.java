package org.palpate.ui.teaching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.PastAttempts;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** A class at work, watched. */
class LivePageTest extends PageTest {

    @Autowired private PastAttempts past;

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;

    @BeforeEach
    void aClassWithAQuiz() {
        tom = instructor("Tom Teacher");
        mira = learner("Mira Lind");
        spring = classes.make(tom, "Spring term, group A");
        classes.enrolSample(spring, mira, Instant.now().minus(4, ChronoUnit.DAYS));
        assignments.bringIn(
                tom,
                spring,
                AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ),
                Instant.now().minus(2, ChronoUnit.DAYS));
    }

    @Test
    void whoIsAtWhichQuestionIsShownWithoutNamesUntilAskedFor() {
        signIn(tom);
        navigate(Pages.live(spring), LivePage.class);
        assertThat(everything()).contains("Nobody is taking a quiz right now");

        AttemptId attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        attempts.move(mira, attempt, Command.after(attempts.see(mira, attempt)), 4);
        navigate(Pages.live(spring), LivePage.class);
        assertThat(everything())
                .contains(
                        "1 of 1 learner is taking a quiz.",
                        "Hip Flexor quiz",
                        "5 of 12",
                        "Learner 1")
                .doesNotContain("Mira");
        test(find(Checkbox.class).withLabel("Show names").single()).click();
        assertThat(link("Mira Lind").getHref()).isEqualTo(GradePages.learner(spring, mira));

        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        navigate(Pages.live(spring), LivePage.class);
        assertThat(everything()).contains("Nobody is taking a quiz right now");
        signIn(instructor("Olga Other"));
        assertNothingAt(Pages.live(spring));
    }

    @Test
    void whoHasBegunAndLeftStandsApart() {
        isQuietSince(1);
        signIn(tom);
        navigate(Pages.live(spring), LivePage.class);

        assertThat(everything())
                .contains("Nobody is taking a quiz right now", "Begun, and quiet since", "3 of 12")
                .doesNotContain(" taking a quiz.");
    }

    @Test
    void whatWasBegunBeforeItWasAssignedIsNobodysBusiness() {
        isQuietSince(3);
        signIn(tom);
        navigate(Pages.live(spring), LivePage.class);

        assertThat(everything()).contains("Nobody is taking a quiz").doesNotContain("quiet since");
    }

    private void isQuietSince(int days) {
        past.bringIn(
                mira,
                hipFlexors().key(),
                new PastAttempts.Story(
                        7,
                        Instant.now().minus(days, ChronoUnit.DAYS),
                        Duration.ofSeconds(40),
                        3,
                        question -> new PastAttempts.Past(ModelAnswer.of(question), null)));
    }
}
