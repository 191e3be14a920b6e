package org.palpate.ui.teaching.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.ui.ClassTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DayAndTime;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.QuizPage;
import org.palpate.ui.teaching.classes.ClassPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Another date, one more attempt and a comment, from the grade's cell to the learner's pages. */
class AllowanceCardTest extends ClassTest {

    @Autowired private Dates dates;

    private AssignmentId quiz;
    private Instant later;

    @BeforeEach
    void aQuizWithOneAttempt() {
        Instant now = dates.now().truncatedTo(ChronoUnit.MINUTES);
        later = now.plus(20, ChronoUnit.DAYS);
        quiz =
                assignments.assign(
                        tom,
                        spring,
                        AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ)
                                .within(
                                        new Window(
                                                null,
                                                now.plus(2, ChronoUnit.DAYS),
                                                now.plus(3, ChronoUnit.DAYS)))
                                .counting(new Counting(1, null, null)));
        signIn(tom);
        navigate(Pages.work(spring, quiz, mira), WorkPage.class);
    }

    @Test
    void whatIsGivenIsShownToBothAndTakenBack() {
        assertThat(everything()).contains("For this learner alone", "The class: due");
        find(DayAndTime.class)
                .withLabel("Due for this learner")
                .single()
                .setValue(dates.typed(later));
        test(find(TypedField.class).withLabel("Extra attempts").single()).setValue("1");
        test(find(TextArea.class).withLabel("Comment for the learner").single())
                .setValue("Get well soon.");
        test(button("Save for this learner")).click();

        String until = dates.until(later);
        assertThat(everything())
                .contains(
                        "For this learner: due %s, +1 attempt, a comment. Set by Tom Teacher"
                                .formatted(until));
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(everything()).contains("For single learners:", "due " + until);
        signIn(mira);
        navigate(HomePage.class);
        assertThat(everything())
                .contains(
                        "Due " + until,
                        "Your instructor has set these dates for you.",
                        "2 of 2 attempts left.",
                        "One attempt is yours on top of the others'.",
                        "Get well soon.");
        navigate(Pages.quiz(hipFlexors().key(), hipFlexors().quiz().key()), QuizPage.class);
        assertThat(everything()).contains("Get well soon.", "2 of 2 attempts left.");

        signIn(tom);
        navigate(Pages.work(spring, quiz, mira), WorkPage.class);
        test(button("Take all of it back")).click();
        assertThat(everything()).contains("Taken back by Tom Teacher").doesNotContain("+1 attempt");
        signIn(mira);
        navigate(HomePage.class);
        assertThat(everything())
                .contains("1 of 1 attempt left.")
                .doesNotContain("Get well soon.", "set these dates for you");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        test(find(TypedField.class).withLabel("Extra attempts").single()).setValue("21");
        test(button("Save for this learner")).click();
        assertThat(everything()).contains("Write a whole number from 0 to 20.");
        test(find(TypedField.class).withLabel("Extra attempts").single()).setValue("0");
        find(DayAndTime.class)
                .withLabel("Closes for this learner")
                .single()
                .setValue(dates.typed(dates.now().plus(1, ChronoUnit.DAYS)));
        test(button("Save for this learner")).click();

        assertThat(everything()).contains("It closes before it is due");
    }
}
