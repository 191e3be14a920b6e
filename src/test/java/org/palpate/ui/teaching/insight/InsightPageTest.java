package org.palpate.ui.teaching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.teaching.grades.GradebookPage;
import org.palpate.ui.teaching.questions.QuizStatisticsPage;

/** What a class knows, and how the questions of a quiz work. */
class InsightPageTest extends PageTest {

    private PersonId tom;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term, group A");
        signIn(tom);
    }

    @Test
    void withoutAnswersThePageSaysWhatToDoFirst() {
        navigate(Pages.insight(spring), InsightPage.class);
        assertThat(everything()).contains("No answers yet");
    }

    @Test
    void practiceOnTheWeakestTopicIsOneClickAndCanBeTakenBack() {
        aQuizIsTaken();
        navigate(Pages.insight(spring), InsightPage.class);
        assertThat(everything())
                .contains("Weakest topic", "By topic", "Mira Lind", "Sure and wrong");

        test(find(Button.class).withTextContaining("Assign practice on").single()).click();
        assertThat(assigned()).isEqualTo(2);
        test(button("Take it back")).click();
        assertThat(assigned()).isEqualTo(1);
        assertThat(find(Button.class).withTextContaining("Assign practice on").all()).hasSize(1);
    }

    @Test
    void practiceThatGoesOnIsNotOfferedAgain() {
        aQuizIsTaken();
        navigate(Pages.insight(spring), InsightPage.class);
        test(find(Button.class).withTextContaining("Assign practice on").single()).click();
        navigate(Pages.gradebook(spring), GradebookPage.class);
        navigate(Pages.insight(spring), InsightPage.class);

        assertThat(find(Button.class).withTextContaining("Assign practice on").all()).isEmpty();
        assertThat(everything()).contains("“Practice on ").contains("is assigned, due ");
        Assignment made = classes.find(tom, spring).assignments().getLast();
        assertThat(made.what()).isEqualTo(Assignment.What.TOPIC);
    }

    @Test
    void theStatisticsOfAQuizSayHowFewTheAttemptsAre() {
        String address = Pages.statistics(hipFlexors().key());
        navigate(address, QuizStatisticsPage.class);
        assertThat(everything()).contains("No finished attempt yet");
        aQuizIsTaken();
        navigate(address, QuizStatisticsPage.class);
        assertThat(everything())
                .contains(
                        "Too few attempts to judge by",
                        "Facility",
                        "Too few answers to judge: 1 of 20.");
    }

    @Test
    void nothingOfItIsThereForOthers() {
        signIn(instructor("Olga Other"));
        assertNothingAt(Pages.insight(spring));
        assertNothingAt("teach/statistics/no-such-module");
    }

    private void aQuizIsTaken() {
        PersonId mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        assignments.assign(
                tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        AttemptId attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
    }

    private int assigned() {
        return classes.find(tom, spring).assignments().size();
    }
}
