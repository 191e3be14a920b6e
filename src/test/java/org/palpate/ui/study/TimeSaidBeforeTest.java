package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.ClassTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.progress.ScoreChart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the start page promises is what there is, and nothing refused is offered. */
@TestPropertySource(properties = "palpate.courses=src/test/resources/org/palpate/trial/courses")
class TimeSaidBeforeTest extends ClassTest {

    private static final ModuleKey EXAM = new ModuleKey("landmarks-exam");
    private static final ModuleKey PRACTICE = new ModuleKey("landmarks-practice");
    private static final ModuleKey TEST = new ModuleKey("landmarks-test");

    @Autowired private Dates dates;

    @Test
    void theClosingCutsTheTimeAndIsSaidToDoSo() {
        Instant closing = dates.now().plusSeconds(340).truncatedTo(ChronoUnit.SECONDS);
        assign(EXAM, closing);
        navigate("quiz/landmarks-exam/landmarks-exam", QuizPage.class);
        assertThat(everything())
                .contains(
                        "You have 5 minutes, until it closes %s: less than the 10 minutes it usually gives you."
                                .formatted(dates.full(closing)))
                .contains("What is saved by then is handed in for you.")
                .contains("the time goes on meanwhile");
        test(button("Start quiz")).click();
        AttemptId begun = attempts.of(mira).getFirst().id();
        assertThat(attempts.see(mira, begun).deadline()).isEqualTo(closing);
    }

    @Test
    void aClosingFarAwayCutsNothing() {
        assign(EXAM, dates.now().plus(Duration.ofDays(2)));
        navigate("quiz/landmarks-exam/landmarks-exam", QuizPage.class);
        assertThat(everything())
                .contains("You have 10 minutes. The server's clock counts")
                .doesNotContain("less than the 10 minutes");
    }

    @Test
    void withoutATimeLimitTheClosingIsTheEnd() {
        Instant closing = dates.now().plus(Duration.ofMinutes(30)).plusSeconds(40);
        assign(TEST, closing);
        navigate("quiz/landmarks-test/landmarks-test", QuizPage.class);
        assertThat(everything())
                .contains(
                        "There is no time limit, but you have 30 minutes, until it closes "
                                + dates.full(closing));
    }

    @Test
    void practiceSaysItsClosingBeforehandAndAfterwardsWhereToPracticeOn() {
        Instant closing = dates.now().plus(Duration.ofMinutes(30)).plusSeconds(40);
        assign(PRACTICE, closing);
        navigate("quiz/landmarks-practice/landmarks-practice", QuizPage.class);
        assertThat(everything())
                .contains(
                        "There is no time limit, but you have 30 minutes, until it closes "
                                + dates.full(closing),
                        "What is saved by then is handed in for you.");

        Instant opening = dates.now().plus(Duration.ofDays(1));
        Topic topic = modules.offered(PRACTICE).orElseThrow().quiz().topics().getFirst();
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.practice(PRACTICE, topic).within(new Window(opening, null, null)));
        navigate("quiz/landmarks-practice/landmarks-practice-on-" + topic.key(), QuizPage.class);
        assertThat(everything())
                .contains(
                        "This quiz opens %s. Your daily questions and your own practice stay open."
                                .formatted(dates.full(opening)));
        assertThat(find(Button.class).withText("Start quiz").exists()).isFalse();
    }

    @Test
    void noAttemptLeftIsNoOfferToTryAgain() {
        AttemptId attempt = attempts.start(mira, TEST, CommandId.fresh());
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        navigate(Pages.result(attempt), ResultPage.class);
        assertThat(everything()).contains("This quiz can be taken once, and you have taken it.");
        assertThat(find(Anchor.class).withText("Try again").exists()).isFalse();

        navigate(Pages.module(TEST), ModulePage.class);
        assertThat(everything()).contains("This quiz can be taken once, and you have taken it.");
        assertThat(find(Anchor.class).withText("Take it again").exists()).isFalse();
        assertThat(link("About this quiz")).isNotNull();
    }

    @Test
    void whereNoAttemptCanBeginNothingIsSaidOfOne() {
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(EXAM, Assignment.What.QUIZ)
                        .within(new Window(null, null, dates.now().plus(Duration.ofDays(2))))
                        .counting(new Counting(1, null, null)));
        AttemptId attempt = attempts.start(mira, EXAM, CommandId.fresh());
        navigate("quiz/landmarks-exam/landmarks-exam", QuizPage.class);
        assertThat(everything())
                .as("in the middle of the only one")
                .contains("You are in the middle of it", "Your instructor sees your grade")
                .doesNotContain("You have 10 minutes", "begun now", "No attempt left");

        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        navigate(HomePage.class);
        navigate("quiz/landmarks-exam/landmarks-exam", QuizPage.class);

        assertThat(everything())
                .contains("This quiz can be taken once, and you have taken it.")
                .doesNotContain("You have ", "begun now", "time goes on", "server's clock");
    }

    @Test
    void beforeItOpensTheTimeIsSaidAndNothingOfAnAttemptNow() {
        Instant opening = dates.now().plus(Duration.ofDays(1));
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(EXAM, Assignment.What.QUIZ)
                        .within(new Window(opening, null, opening.plus(Duration.ofDays(1)))));

        navigate("quiz/landmarks-exam/landmarks-exam", QuizPage.class);

        assertThat(everything())
                .contains("You have 10 minutes.", "This quiz opens " + dates.full(opening))
                .doesNotContain("begun now");
    }

    @Test
    void whatTheQuizHidesIsHiddenOnEveryPageOfTheLearner() {
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(TEST, Assignment.What.QUIZ)
                        .within(
                                new Window(
                                        dates.now().plus(Duration.ofDays(1)),
                                        null,
                                        dates.now().plus(Duration.ofDays(2)))));
        PersonId mallory = learner("Mallory Outside");
        AttemptId attempt = attempts.start(mallory, TEST, CommandId.fresh());
        attempts.finish(mallory, attempt, Command.after(attempts.see(mallory, attempt)));
        signIn(mallory);
        String withheld = "The grade is shown when the quiz is over for everybody.";

        navigate(Pages.result(attempt), ResultPage.class);
        assertThat(everything()).contains(withheld).doesNotContain("Below the pass mark", "0 %,");
        navigate(Pages.PROGRESS, ProgressPage.class);
        assertThat(everything()).contains(withheld).doesNotContain("Passed (", "Below the pass");
        assertThat(find(ScoreChart.class).exists()).isFalse();
        navigate(Pages.module(TEST), ModulePage.class);
        assertThat(everything()).contains(withheld).doesNotContain("Best score");
        navigate(Pages.MODULES, ModulesPage.class);
        assertThat(everything()).doesNotContain("best score");
    }

    private void assign(ModuleKey module, Instant closing) {
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(module, Assignment.What.QUIZ)
                        .within(new Window(null, null, closing)));
    }
}
