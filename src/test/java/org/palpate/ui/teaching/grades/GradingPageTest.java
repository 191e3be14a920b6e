package org.palpate.ui.teaching.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.GradingSettings;
import org.palpate.classroom.grading.Gradings;
import org.palpate.classroom.grading.Weight;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.study.progress.GradesPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an instructor settles how a class counts, and where a learner reads it. */
class GradingPageTest extends PageTest {

    @Autowired private Gradings gradings;
    @Autowired private GradingSettings settings;
    @Autowired private Gradebook gradebook;

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;
    private AssignmentId quiz;

    @BeforeEach
    void aClassWithALearnerAndAQuiz() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, spring).joinCode());
        quiz =
                assignments.assign(
                        tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        signIn(tom);
    }

    @Test
    void missingWorkIsSettledInOnePressAndSaid() {
        navigate(Pages.gradebook(spring), GradebookPage.class);
        assertThat(everything()).contains("missing after its due date or closing counts as 0 %");
        navigate(GradePages.grading(spring), GradingPage.class);
        RadioButtonGroup<Boolean> choice = missing();
        assertThat(choice.getValue()).isTrue();
        test(choice).selectItem("Is left out of the class grade");

        assertThat(everything()).contains("Saved.", "Work that is missing is left out");
        assertThat(missing()).as("nothing is drawn anew").isSameAs(choice);
        assertThat(settled().missingIsZero()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> missing() {
        return find(RadioButtonGroup.class).single();
    }

    @Test
    void aCategoryIsMadeAndAssignmentsArePutIntoIt() {
        navigate(GradePages.grading(spring), GradingPage.class);
        test(button("Add a category")).click();
        test(find(TextField.class).withLabel("Name of the category").single()).setValue("Exams");
        test(find(TypedField.class).withLabel("Weight").single()).setValue("60");
        test(button("Save")).click();
        assertThat(everything()).contains("Exams has weight 60");

        assertThat(button("Change what is chosen").isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        Grid<Assignment> grid = find(Grid.class).single();
        grid.select(grid.getListDataView().getItem(0));
        assertThat(everything()).contains("1 assignment is chosen.");
        test(button("Change what is chosen")).click();
        test(find(Select.class).withLabel("Category").single()).selectItem("Exams");
        test(find(TypedField.class).withLabel("Weight").single()).setValue("3");
        test(button("Save")).click();

        assertThat(settled().of(quiz).weight()).isEqualTo(3);
        assertThat(settled().categoryOf(quiz).name()).isEqualTo("Exams");
    }

    @Test
    void theLearnerReadsTheSumAndTheReason() {
        gradebook.decide(
                tom,
                spring,
                new GradeSheet.Cell.Place(quiz, mira),
                GradeDecision.Kind.SET,
                80.0,
                "Asked orally");
        settings.weigh(tom, spring, Set.of(quiz), new Weight(2, null));
        signIn(mira);
        navigate(GradePages.GRADES, GradesPage.class);

        assertThat(everything())
                .contains(
                        "Spring term",
                        "How this is counted",
                        "(2 × 80) ÷ 2 = 80 %",
                        "Your instructor wrote: “Asked orally”");
    }

    @Test
    void whoIsInNoClassIsToldSo() {
        signIn(learner("Nobody's Learner"));
        navigate(GradePages.GRADES, GradesPage.class);
        assertThat(everything()).contains("No class has assigned you anything yet");
    }

    private Grading settled() {
        return gradings.of(tom, classes.find(tom, spring));
    }
}
