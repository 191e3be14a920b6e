package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.ClassTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** What learners read about what is assigned to them, under Today and before the quiz. */
class AssignedTest extends ClassTest {

    @Autowired private Gradebook gradebook;

    @Autowired private Dates dates;

    @Test
    void todaySaysWhatAppliesAndLeadsThere() {
        Instant due = in(2);
        Instant closing = in(3);
        assign(quiz().within(new Window(null, due, closing)).counting(new Counting(3, null, null)));
        navigate(HomePage.class);

        assertThat(everything())
                .contains(
                        "Hip Flexor quiz",
                        "Assigned by Spring term",
                        "Due " + dates.full(due),
                        "Closes " + dates.full(closing),
                        "3 of 3 attempts left");
        assertThat(link("Open").getHref()).isEqualTo("quiz/hip-flexors/hip-flexor-quiz");
    }

    @Test
    void whatHasNotOpenedIsAnnouncedWithoutAWayToIt() {
        Instant opening = in(1);
        assign(quiz().within(new Window(opening, null, null)));
        assignments.draft(tom, spring, AssignmentPlan.of(hipFlexors().key(), What.MODULE));
        navigate(HomePage.class);

        assertThat(everything())
                .contains("Opens " + dates.full(opening))
                .doesNotContain("Nothing waits for you");
        assertThat(find(Anchor.class).withText("Open").exists()).isFalse();
    }

    @Test
    void whatComesFirstIsNamed() {
        LearningModule other =
                modules.all().stream().filter(m -> m.quiz() == null).findFirst().orElseThrow();
        AssignmentId first = assign(AssignmentPlan.of(other.key(), What.MODULE));
        assign(quiz().after(first));
        navigate(HomePage.class);
        assertThat(everything())
                .contains("Locked: something else comes first")
                .contains("First finish “Module: " + other.title() + "”.");

        other.lessons().forEach(lesson -> readings.markRead(mira, other.key(), lesson.key()));
        navigate(HomePage.class);
        assertThat(everything()).doesNotContain("Locked");
    }

    @Test
    void whatTheInstructorDecidedIsSeen() {
        AssignmentId quiz = assign(quiz().due(in(2)));
        AssignmentId module = assign(AssignmentPlan.of(hipFlexors().key(), What.MODULE).due(in(2)));
        var set = new GradeSheet.Cell.Place(quiz, mira);
        var excused = new GradeSheet.Cell.Place(module, mira);
        gradebook.decide(tom, spring, set, GradeDecision.Kind.SET, 85.0, "Asked orally");
        gradebook.decide(tom, spring, excused, GradeDecision.Kind.EXCUSED, null, "Was ill");
        navigate(HomePage.class);

        assertThat(everything())
                .contains(
                        "85 %, set by your instructor",
                        "You are excused from this",
                        "Your instructor wrote: “Asked orally”",
                        "Your instructor wrote: “Was ill”");
        gradebook.decide(tom, spring, set, GradeDecision.Kind.AS_EARNED, null, "A slip");
        navigate(Pages.PROGRESS, ProgressPage.class);
        navigate(HomePage.class);
        assertThat(everything()).doesNotContain("set by your instructor");
    }

    @Test
    void theQuizsStartPageSaysWhatAppliesAndWhatMasteryTakes() {
        Instant due = in(2);
        assign(quiz().until(new Mastery(90, 50)).due(due).counting(new Counting(4, null, null)));
        var attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        attempts.finish(mira, attempt, Attempts.Command.after(attempts.see(mira, attempt)));
        navigate("quiz/hip-flexors/hip-flexor-quiz", QuizPage.class);

        assertThat(everything())
                .contains(
                        "Assigned by Spring term.",
                        "Until mastered: one attempt of 90 % or better",
                        "50 % right in every topic",
                        "Due " + dates.full(due),
                        "3 of 4 attempts left.");
    }

    /** The card says of each assignment what the gradebook says of it, word for word. */
    @Test
    void theCardSaysHowFarItIs() {
        assign(quiz().due(in(2)));
        navigate(HomePage.class);
        assertThat(everything()).contains("Not begun", "Open");

        var attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        navigate(Pages.PROGRESS, ProgressPage.class);
        navigate(HomePage.class);
        assertThat(everything()).contains("In progress").doesNotContain("Not begun");
        assertThat(find(Anchor.class).withText("Open").exists()).isFalse();
        assertThat(link("Continue").getHref()).isEqualTo("quiz/hip-flexors/hip-flexor-quiz");

        attempts.finish(mira, attempt, Attempts.Command.after(attempts.see(mira, attempt)));
        navigate(Pages.PROGRESS, ProgressPage.class);
        navigate(HomePage.class);
        assertThat(everything())
                .contains("Done, below the pass mark")
                .doesNotContain("In progress", "due in");
        assertThat(link("Look again").getHref()).isEqualTo("quiz/hip-flexors/hip-flexor-quiz");
    }

    @Test
    void practiceOnATopicIsBegunFromItsOwnCard() {
        Topic topic = hipFlexors().quiz().topics().getFirst();
        assign(AssignmentPlan.practice(hipFlexors().key(), topic));
        navigate(HomePage.class);
        String title = "Practice on %s: Hip Flexor quiz".formatted(topic);
        assertThat(everything()).contains(title);
        String address = link("Open").getHref();
        assertThat(address).endsWith("hip-flexor-quiz-on-" + topic);

        navigate(address, QuizPage.class);
        assertThat(everything())
                .contains(title, "Assigned by Spring term.", "10 questions, drawn from ");
        test(button("Start quiz")).click();

        assertThat(attempts.of(mira))
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.quiz()).isEqualTo("hip-flexor-quiz-on-" + topic);
                    assertThat(attempt.questions()).isEqualTo(10);
                });
        navigate(Pages.PROGRESS, ProgressPage.class);
        assertThat(everything()).contains("Practice on single topics", title, "Not finished");
        assertNothingAt("quiz/hip-flexors/hip-flexor-quiz-on-nonsense");
    }

    @Test
    void whatIsSettledOtherwiseStandsInPlaceOfTheQuizsOwnRules() {
        assign(quiz().counting(new Counting(null, GradeMethod.LAST, 55)));
        navigate("quiz/hip-flexors/hip-flexor-quiz", QuizPage.class);

        assertThat(everything())
                .contains("The last attempt counts. 55 % passes.")
                .containsOnlyOnce("% passes");
    }

    @Test
    void anExamThatIsNotOpenSaysSoInsteadOfBeginning() {
        LearningModule exam =
                modules.all().stream()
                        .filter(m -> m.quiz() != null)
                        .filter(m -> m.quiz().rules().behaviour() != Behaviour.PRACTICE)
                        .findFirst()
                        .orElseThrow();
        Instant opening = in(1);
        navigate(Pages.quiz(exam.key(), exam.quiz().key()), QuizPage.class);
        Button whileThePageWasOpen = button("Start quiz");
        assign(AssignmentPlan.of(exam.key(), What.QUIZ).within(new Window(opening, null, null)));

        test(whileThePageWasOpen).click();

        assertThat(getCurrentView()).isInstanceOf(QuizPage.class);
        assertThat(everything()).contains("This quiz opens " + dates.full(opening) + ".");
        assertThat(attempts.of(mira)).isEmpty();
        navigate(Pages.HOME, HomePage.class);
        navigate(Pages.quiz(exam.key(), exam.quiz().key()), QuizPage.class);
        assertThat(everything()).contains("This quiz opens " + dates.full(opening) + ".");
        assertThat(find(Button.class).withText("Start quiz").exists()).isFalse();
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return assignments.assign(tom, spring, plan);
    }

    private AssignmentPlan quiz() {
        return AssignmentPlan.of(hipFlexors().key(), What.QUIZ);
    }

    private Instant in(int days) {
        return dates.now().plus(days, ChronoUnit.DAYS);
    }
}
