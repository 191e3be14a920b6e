package org.palpate.ui.teaching.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.ResultPage;

/** Notes from learners, and fixing a key from the preview to the learner who is told. */
class QuestionPageTest extends PageTest {

    private static final String WHY = "The figure was mislabelled.";

    private PersonId tom;
    private PersonId mira;
    private AttemptId attempt;
    private QuestionKey question;

    @BeforeEach
    void miraHasFinishedAQuizWithNothingAnswered() {
        tom = instructor("Tom Teacher");
        ClassId spring = classes.make(tom, "Spring term, group A");
        mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        assignments.assign(
                tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        attempt = attempts.start(mira, hipFlexors().key(), CommandId.fresh());
        question = attempts.see(mira, attempt).asked().key();
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
        signIn(tom);
    }

    @Test
    void withoutNotesThePageSaysWhereTheyComeFrom() {
        navigate(Pages.QUESTIONS, QuestionsPage.class);

        assertThat(everything()).contains("Beside every question learners can leave a note");
    }

    @Test
    void aNoteLeadsToItsQuestion() {
        attempts.note(mira, attempt, CommandId.fresh(), question, "Is it not the other one?");

        navigate(Pages.QUESTIONS, QuestionsPage.class);
        assertThat(everything()).contains("Is it not the other one?", "Mira Lind");
        assertThat(link("The question and its key").getHref())
                .isEqualTo(Pages.question(hipFlexors().key(), question));
        questionOpens();
        assertThat(everything()).contains("Is it not the other one?", "Key: ");
    }

    @Test
    void aReasonIsAskedFor() {
        questionOpens();
        chooses("Everybody gets full credit");
        test(button("See whose grade changes")).click();

        assertThat(alert()).startsWith("Say why.");
    }

    @Test
    void theKeyThatStandsIsNoChange() {
        questionOpens();
        test(find(TextArea.class).withLabel("Reason").single()).setValue(WHY);
        test(button("See whose grade changes")).click();

        assertThat(alert()).startsWith("That is the right answer already.");
    }

    @Test
    void whoMovesIsShownBeforeAnythingIsDone() {
        looksWhoMoves();

        assertThat(everything())
                .contains("Mira Lind", "0 %", "8.3 %", "1 finished attempt has this question");
        assertThat(attempts.of(mira).getFirst().grade()).isZero();
        test(find(Checkbox.class).withLabel("Only raise grades").single()).click();
        assertThat(everything()).doesNotContain("Whose grade changes");
    }

    @Test
    void theLearnerIsToldAndUndoTakesItBack() {
        looksWhoMoves();
        test(button("Fix the answer key")).click();
        assertThat(everything()).contains("1 attempt was regraded.", WHY);

        signIn(mira);
        navigate(Pages.HOME, HomePage.class);
        assertThat(everything()).contains("Your grades changed", "0 % → 8.3 %", WHY);
        navigate(Pages.result(attempt), ResultPage.class);
        assertThat(everything()).contains("Your grade was 0 %, now it is 8.3 %.");
        navigate(Pages.HOME, HomePage.class);
        assertThat(everything()).doesNotContain("Your grades changed");

        signIn(tom);
        questionOpens();
        test(button("Undo")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(everything()).contains("Undone on");
        assertThat(attempts.of(mira).getFirst().grade()).isZero();
        signIn(mira);
        navigate(Pages.HOME, HomePage.class);
        assertThat(everything())
                .contains("8.3 % → 0 %", "A change of the question's key was undone.");
    }

    @Test
    void whatIsNoQuestionIsNotFound() {
        assertNothingAt(Pages.QUESTIONS + "/hip-flexors/no-such-question");
        assertNothingAt(Pages.QUESTIONS + "/no-such-module/x");
        assertNothingAt(Pages.QUESTIONS + "/hip-flexors/..%2F");
        signIn(mira);
        assertNothingAt(Pages.QUESTIONS);
        assertNothingAt(Pages.question(hipFlexors().key(), question));
    }

    private void questionOpens() {
        navigate(Pages.question(hipFlexors().key(), question), QuestionPage.class);
    }

    private void looksWhoMoves() {
        questionOpens();
        chooses("Everybody gets full credit");
        test(find(TextArea.class).withLabel("Reason").single()).setValue(WHY);
        test(button("See whose grade changes")).click();
    }

    private void chooses(String way) {
        test(find(RadioButtonGroup.class).withLabel("What shall count?").single()).selectItem(way);
    }

    private String alert() {
        return find(Div.class).withAttribute("role", "alert").single().getText();
    }
}
