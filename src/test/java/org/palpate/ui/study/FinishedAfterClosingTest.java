package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Window;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.taking.AttemptView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Practice that was begun without an end and closes all the same: told before, at the closing, and
 * ever after.
 */
@TestPropertySource(properties = "palpate.courses=src/test/resources/org/palpate/trial/courses")
class FinishedAfterClosingTest extends PageTest {

    private static final ModuleKey PRACTICE = new ModuleKey("landmarks-practice");
    private static final String QUIZ = "quiz/landmarks-practice/landmarks-practice";

    @Autowired private Dates dates;
    @Autowired private JdbcTemplate store;

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;
    private AssignmentId assigned;
    private AttemptId attempt;

    @BeforeEach
    void somebodyInTheMiddleOfPractice() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        assigned = assignments.assign(tom, spring, plan(Window.ALWAYS));
        attempt = attempts.start(mira, PRACTICE, CommandId.fresh());
        assignments.change(
                tom,
                spring,
                assigned,
                plan(new Window(null, null, dates.now().plus(Duration.ofHours(2)))));
        signIn(mira);
    }

    @Test
    void theOpenPageSaysBeforeTheClosingThatLaterDoesNotCount() {
        navigate(Pages.attempt(attempt), AttemptView.class);

        assertThat(everything())
                .contains("It closes for", "Spring term", "finished later does not count there");
    }

    @Test
    void theOpenPageSaysSoAfterTheClosing() {
        closes();
        navigate(Pages.attempt(attempt), AttemptView.class);
        assertThat(everything()).contains("It closed for", "does not count there");

        navigate(QUIZ, QuizPage.class);
        assertThat(everything())
                .contains("comes too late and does not count")
                .doesNotContain("Your instructor sees your grade");
    }

    @Test
    void theResultAndTodaySaySoAndOfferNothingThatLeadsNowhere() {
        closes();
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        navigate(Pages.result(attempt), ResultPage.class);
        assertThat(everything())
                .contains(
                        "You finished this after the closing", "does not count for", "Spring term");

        navigate(HomePage.class);
        assertThat(everything())
                .contains("Finished after the closing, does not count", "Closed")
                .doesNotContain("In progress", "overdue");
        assertThat(find(Anchor.class).withText("Continue").exists()).isFalse();
        assertThat(link("Look again")).isNotNull();
    }

    @Test
    void aResultInTimeSaysNothingOfIt() {
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        navigate(Pages.result(attempt), ResultPage.class);

        assertThat(everything()).doesNotContain("after the closing");
    }

    /** The closing is moved to right after the beginning, which is past by now. */
    private void closes() {
        Instant begun = attempts.see(mira, attempt).startedAt();
        store.update(
                "update assignment set closes_at = ? where id = ?",
                Timestamp.from(begun.plusMillis(1)),
                assigned.value());
    }

    private static AssignmentPlan plan(Window window) {
        return AssignmentPlan.of(PRACTICE, Assignment.What.QUIZ).within(window);
    }
}
