package org.palpate.ui.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.SignInPage;
import org.palpate.ui.teaching.classes.ClassPage;
import org.palpate.ui.teaching.classes.TeachPage;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor's classes. */
class TeachingTest extends PageTest {

    @Autowired private SamplePeople samples;

    @Test
    void aClassIsMadeAndOpened() {
        PersonId tom = instructor("Tom Teacher");
        signIn(tom);
        navigate(TeachPage.class);
        assertThat(everything()).contains("No class yet");
        test(find(TextField.class).withLabel("Name of the class").single())
                .setValue("Spring term, group A");
        test(button("Make class")).click();
        assertThat(getCurrentView()).isInstanceOf(ClassPage.class);
        assertThat(heading()).isEqualTo("Spring term, group A");

        navigate(TeachPage.class);
        assertThat(linkAround("Spring term, group A").getHref())
                .isEqualTo(Pages.schoolClass(classes.taughtBy(tom).getFirst().id()));
    }

    @Test
    void aClassNeedsAName() {
        PersonId tom = instructor("Tom Teacher");
        signIn(tom);
        navigate(TeachPage.class);
        test(button("Make class")).click();
        assertThat(getCurrentView()).isInstanceOf(TeachPage.class);
        assertThat(find(TextField.class).withLabel("Name of the class").single().getErrorMessage())
                .isNotEmpty();
        assertThat(classes.taughtBy(tom)).isEmpty();
    }

    @Test
    void aClassShowsItsCodeItsAssignmentsAndItsLearners() {
        PersonId tom = instructor("Tom Teacher");
        ClassId spring = classes.make(tom, "Spring term, group A");
        String code = classes.taughtBy(tom).getFirst().joinCode();
        assignments.assign(
                tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        classes.join(learner("Mira Lind"), code);
        signIn(tom);
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(link(find(Anchor.class).id("join-link").getText()).getHref())
                .endsWith(Pages.join(code));
        assertThat(everything())
                .contains("Hip Flexor quiz", "No due date", "Mira Lind", "Not begun");
    }

    @Test
    void aLargeClassIsDrawnAsItComesIntoView() {
        PersonId tom = instructor("Tom Teacher");
        ClassId spring = classes.make(tom, "Spring term, group A");
        for (int i = 0; i < 11; i++) {
            assignments.assign(
                    tom, spring, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        }
        for (int i = 0; i < 40; i++) {
            PersonId learner =
                    samples.add(
                                    "Learner %02d".formatted(i),
                                    "l%d@sample.invalid".formatted(i),
                                    Set.of(Role.LEARNER))
                            .id();
            classes.enrolSample(spring, learner, Instant.EPOCH);
        }
        signIn(tom);
        navigate(Pages.schoolClass(spring), ClassPage.class);

        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumns()).hasSize(13);
        assertThat(grid.getListDataView().getItemCount()).isEqualTo(40);
    }

    @Test
    void aQuizIsAssignedInTheDialog() {
        PersonId tom = instructor("Tom Teacher");
        ClassId spring = classes.make(tom, "Spring term, group A");
        signIn(tom);
        navigate(Pages.schoolClass(spring), ClassPage.class);
        test(button("Assign something")).click();
        test(button("Assign")).click();
        assertThat(find(Div.class).withText("Choose a module first.").exists()).isTrue();

        @SuppressWarnings("unchecked")
        Select<LearningModule> module = find(Select.class).withLabel("Module").single();
        test(module).selectItem(hipFlexors().title());
        test(button("Assign")).click();
        Assignment assigned = classes.taughtBy(tom).getFirst().assignments().getFirst();
        assertThat(assigned.module()).isEqualTo(hipFlexors().key());
        assertThat(assigned.what()).isEqualTo(Assignment.What.QUIZ);
        assertThat(assigned.dueAt()).isNotNull();
        assertThat(everything()).contains("Hip Flexor quiz", "Due ");
    }

    @Test
    void anotherInstructorsClassIsNotThere() {
        ClassId spring = classes.make(instructor("Tom Teacher"), "Spring term, group A");
        signIn(instructor("Tina Teacher"));
        assertNothingAt(Pages.schoolClass(spring));
        assertNothingAt(Pages.TEACH + "/no-such-class");
    }

    @Test
    void theDeskIsClosedToEverybodyElse() {
        ClassId spring = classes.make(instructor("Tom Teacher"), "Spring term, group A");
        navigate(Pages.TEACH, SignInPage.class);
        signIn(learner("Mira Lind"));
        assertNothingAt(Pages.TEACH);
        assertNothingAt(Pages.schoolClass(spring));
    }

    @Test
    void aWithdrawnRoleClosesTheDeskAtOnce() {
        PersonId tom = instructor("Tom Teacher");
        signIn(tom);
        navigate(TeachPage.class);
        people.setRole(administrator(), tom, Role.INSTRUCTOR, false);
        assertNothingAt(Pages.TEACH);
    }
}
