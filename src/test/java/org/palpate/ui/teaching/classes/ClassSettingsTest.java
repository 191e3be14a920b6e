package org.palpate.ui.teaching.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.people.EmailAddress;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.teaching.parts.LearnerPicker;

/** A class's settings, as its instructors read them. */
class ClassSettingsTest extends PageTest {

    private PersonId tom;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        signIn(tom);
    }

    @Test
    void theClassIsRenamed() {
        open();
        var name = find(TextField.class).withLabel("Name of the class").single();
        test(name).setValue("  ");
        test(button("Rename")).click();
        assertThat(alerts()).anyMatch(alert -> alert.contains("1 to 100 characters"));

        test(name).setValue("Summer term");
        test(button("Rename")).click();
        assertThat(classes.find(tom, spring).name()).isEqualTo("Summer term");
        assertThat(link("Summer term").getHref()).isEqualTo(Pages.schoolClass(spring));
    }

    @Test
    void anAddressThatIsNoneIsSaidToBeNone() {
        open();
        test(find(TextField.class).withLabel("E-mail of an instructor").single())
                .setValue("bad@@x");
        test(button("Add")).click();

        assertThat(alerts()).contains(EmailAddress.OBJECTION);
    }

    @Test
    void aGroupIsMadeGetsOtherLearnersAndIsRemoved() {
        PersonId mira = learner("Mira Lind");
        PersonId noor = learner("Noor Haas");
        open();
        assertThat(everything()).contains("Once learners have joined");
        classes.join(mira, classes.find(tom, spring).joinCode());
        classes.join(noor, classes.find(tom, spring).joinCode());
        open();
        test(button("New group")).click();
        test(button("Save")).click();
        assertThat(alerts()).contains("A group has a name: write one.");
        test(find(TextField.class).withLabel("Name of the group").single())
                .setValue("Evening table");
        learners().select(people.find(mira).orElseThrow());
        test(button("Save")).click();
        assertThat(everything()).contains("Evening table, 0 assignments", "Mira Lind");
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ)
                        .to(Audience.chosen("Evening table", Set.of(mira))));
        open();
        assertThat(everything()).contains("Evening table, 1 assignment", "Mira Lind");

        test(labelled("Change: Evening table")).click();
        learners().clear();
        test(button("Save")).click();
        assertThat(alerts()).anyMatch(alert -> alert.contains("at least one learner"));
        learners().select(people.find(noor).orElseThrow());
        test(button("Save")).click();

        assertThat(everything()).contains("Evening table, 1 assignment", "Noor Haas");
        assertThat(assignments.to(noor)).hasSize(1);
        assertThat(assignments.to(mira)).isEmpty();

        test(labelled("Remove: Evening table")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(everything()).contains("None yet.").doesNotContain("Evening table");
        assertThat(assignments.to(noor)).hasSize(1);
    }

    private LearnerPicker learners() {
        return find(LearnerPicker.class).withLabel("Learners").single();
    }

    @Test
    void anInstructorIsTakenInByEMailAndNobodyElseIs() {
        learner("Mira Lind");
        PersonId tina = instructor("Tina Teacher");
        open();
        add("mira.lind@school.org");
        assertThat(alerts()).anyMatch(alert -> alert.contains("No instructor has this e-mail"));
        assertThat(everything()).doesNotContain("Tina Teacher");

        add("tina.teacher@school.org");
        assertThat(everything()).contains("Tina Teacher", "Tom Teacher (you)");
        assertThat(classes.taughtBy(tina)).hasSize(1);

        test(labelled("Remove: Tina Teacher")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(classes.taughtBy(tina)).isEmpty();
    }

    private void add(String email) {
        test(find(TextField.class).withLabel("E-mail of an instructor").single()).setValue(email);
        test(labelled("Add the instructor")).click();
    }

    @Test
    void leavingAsksOnceAndTheLastInstructorStays() {
        open();
        test(labelled("Leave the class")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(alerts()).anyMatch(alert -> alert.contains("needs an instructor"));

        instructor("Tina Teacher");
        add("tina.teacher@school.org");
        test(labelled("Leave the class")).click();
        assertThat(classes.taughtBy(tom)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(TeachPage.class);
        assertThat(classes.taughtBy(tom)).isEmpty();
        assertNothingAt(Pages.classSettings(spring));
    }

    @Test
    void anArchivedClassIsFoldedAwayAndComesBack() {
        open();
        test(button("Archive the class")).click();
        assertThat(classes.find(tom, spring).isArchived()).isTrue();

        navigate(TeachPage.class);
        var archived = find(Details.class).single();
        assertThat(archived.getSummaryText()).isEqualTo("Archived (1)");
        assertThat(archived.isOpened()).isFalse();
        assertThat(archived.getElement().getTextRecursively()).contains("Spring term");
        assertThat(everything()).contains("All your classes are archived");
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(everything()).contains("Learners do not see it and nobody can join.");

        open();
        test(button("Bring it back")).click();
        assertThat(classes.find(tom, spring).isArchived()).isFalse();
        navigate(TeachPage.class);
        assertThat(find(Details.class).exists()).isFalse();
    }

    @Test
    void anotherInstructorsSettingsAreNotThere() {
        signIn(instructor("Tina Teacher"));
        assertNothingAt(Pages.classSettings(spring));
        assertNothingAt(Pages.TEACH + "/no-such-class/settings");
        signIn(learner("Mira Lind"));
        assertNothingAt(Pages.classSettings(spring));
    }

    private void open() {
        navigate(Pages.classSettings(spring), ClassSettingsPage.class);
        assertThat(heading()).isEqualTo("Settings");
    }

    private Button labelled(String label) {
        return find(Button.class).withAttribute("aria-label", label).single();
    }

    private List<String> alerts() {
        return find(Div.class).withAttribute("role", "alert").all().stream()
                .map(Div::getText)
                .toList();
    }
}
