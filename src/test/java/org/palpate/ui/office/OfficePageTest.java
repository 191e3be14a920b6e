package org.palpate.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.sample.SampleClass;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.SignInPage;
import org.springframework.beans.factory.annotation.Autowired;

class OfficePageTest extends PageTest {

    @Autowired private SampleClass sample;

    @Test
    void onlyAdministratorsComeIn() {
        navigate(Pages.OFFICE, SignInPage.class);
        signIn(learner("Mira Lind"));
        assertNothingAt(Pages.OFFICE);
        signIn(instructor("Tom Teacher"));
        assertNothingAt(Pages.OFFICE);
        signIn(administrator());
        navigate(OfficePage.class);
        assertThat(heading()).isEqualTo("Office");
    }

    @Test
    void theNextStepsOfANewServerGoAsTheyAreDone() {
        PersonId head = administrator();
        signIn(head);
        navigate(OfficePage.class);
        assertThat(everything()).contains("Next steps");
        assertThat(link("Make a first class and give out its join code").getHref())
                .isEqualTo(Pages.TEACH);

        ClassId first = classes.make(head, "First class");
        navigate(OfficePage.class);
        assertThat(everything()).doesNotContain("Make a first class");
        assertThat(link("Assign a first module or quiz on the page of a class").getHref())
                .isEqualTo(Pages.schoolClass(first));

        assignments.assign(
                head, first, AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        navigate(OfficePage.class);
        assertThat(everything()).doesNotContain("Assign a first module");
    }

    @Test
    void theSampleClassComesAndGoes() {
        PersonId head = administrator();
        signIn(head);
        navigate(OfficePage.class);
        test(button("Add a sample class")).click();
        assertThat(sample.isPresent(head)).isTrue();
        assertThat(everything()).contains("The sample class is here");

        test(button("Remove the sample class")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(sample.isPresent(head)).isFalse();
        assertThat(everything()).doesNotContain("The sample class is here");
    }

    @Test
    void whatTheStorePromisesIsSaid() {
        signIn(administrator());
        navigate(OfficePage.class);
        assertThat(everything()).contains("Every module was read without a problem.", "H2");
    }

    @Test
    void theFoldersAreReadAgainAndTheResultIsSaid() {
        signIn(administrator());
        navigate(OfficePage.class);
        test(button("Read the folders again")).click();
        assertThat(everything())
                .containsPattern("Read .*: 0 new, 0 changed, 0 gone, 0 refused, \\d+ as before");
        test(button("Read the folders again")).click();
        assertThat(find(H3.class).withText("Refused").all()).isEmpty();
    }
}
