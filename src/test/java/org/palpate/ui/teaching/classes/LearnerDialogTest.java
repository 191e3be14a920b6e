package org.palpate.ui.teaching.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Enrolments;
import org.palpate.people.Invitations;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.TypedField;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instructor does for one learner of a class. */
class LearnerDialogTest extends PageTest {

    @Autowired private Accommodations accommodations;
    @Autowired private Enrolments enrolments;
    @Autowired private Invitations invitations;
    @Autowired private PasswordLinks passwordLinks;

    private PersonId tom;
    private PersonId mira;
    private ClassId spring;

    @BeforeEach
    void aClassWithALearner() {
        tom = instructor("Tom Teacher");
        mira = learner("Mira Lind");
        spring = classes.make(tom, "Spring term");
        classes.join(mira, classes.find(tom, spring).joinCode());
        signIn(tom);
    }

    @Test
    void timeAndAHalfIsGivenInTheDialogAndStandsInTheTable() {
        open("Mira Lind");
        assertThat(everything()).doesNotContain("time ×");
        time("Time and a half (× 1.5)");
        test(find(TypedField.class).withLabel("Extra attempts").single()).setValue("1");
        test(find(TypedField.class).withLabel("Extra days").single()).setValue("3");
        test(button("Save")).click();

        assertThat(accommodations.of(mira)).isEqualTo(new Accommodation(1.5, false, 1, 3));
        assertThat(everything()).contains("time × 1.5, +1 attempt, +3 days");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void anyOtherFactorIsTypedAndOneOutOfRangeIsRefused() {
        open("Mira Lind");
        time("Another factor");
        var factor = find(TypedField.class).withLabel("Time factor").single();
        factor.setValue("11");
        test(button("Save")).click();
        assertThat(factor.isInvalid()).isTrue();
        assertThat(factor.getErrorMessage()).contains("Write a number from 1 to 10");
        assertThat(factor.getValue()).isEqualTo("11");
        assertThat(accommodations.of(mira).isNone()).isTrue();

        test(factor).setValue("1,75");
        test(button("Save")).click();
        assertThat(accommodations.of(mira).timeFactor()).isEqualTo(1.75);
        assertThat(everything()).contains("time × 1.75");
    }

    @Test
    void whatWasGivenStandsInTheFieldsAndCanBeTakenBack() {
        classes.accommodate(tom, spring, mira, new Accommodation(1, true, 0, 0));
        open("Mira Lind");
        assertThat(everything()).contains("no time limit");
        time("As everybody");
        test(button("Save")).click();
        assertThat(accommodations.of(mira).isNone()).isTrue();
        assertThat(everything()).doesNotContain("no time limit");
    }

    @Test
    void whoGaveItIsSaidToEverybodyWhoTeachesTheLearner() {
        PersonId tina = instructor("Tina Teacher");
        var autumn = classes.make(tina, "Autumn term");
        classes.join(mira, classes.find(tina, autumn).joinCode());
        classes.accommodate(tina, autumn, mira, new Accommodation(1.5, false, 0, 0));

        open("Mira Lind");
        assertThat(said()).contains("applies in every class of this learner");
        assertThat(said()).contains("Given by Tina Teacher on ");
        time("As everybody");
        test(button("Save")).click();

        assertThat(accommodations.of(mira).isNone()).isTrue();
        open("Mira Lind");
        assertThat(said()).contains("Taken away by Tom Teacher on ");
    }

    private String said() {
        return find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aLearnerIsRemovedAfterOneQuestion() {
        open("Mira Lind");
        test(button("Remove from the class")).click();
        assertThat(classes.of(mira)).containsExactly(spring);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(classes.of(mira)).isEmpty();
        assertThat(everything()).contains("Nobody has joined yet");
        navigate(Pages.classSettings(spring), ClassSettingsPage.class);
        assertThat(everything()).contains("Mira Lind");
        test(button("Bring back")).click();
        assertThat(classes.of(mira)).containsExactly(spring);
        assertThat(everything()).contains("Nobody. Learners may leave");
    }

    @Test
    void whoHasNoPasswordYetGetsAnotherLink() {
        var invited = invitations.invite(tom, "New Face", "new@school.org");
        people.setRole(administrator(), tom, Role.ADMINISTRATOR, true);
        enrolments.enrol(tom, spring, List.of(invited.person().id()));
        open("New Face");
        assertThat(everything()).contains("Invited");
        test(button("Make another invitation link")).click();

        String link = find(TextField.class).withLabel("Invitation link").single().getValue();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(link).endsWith(Pages.invitation(token));
        assertThat(invitations.find(token).orElseThrow().person()).isEqualTo(invited.person().id());
    }

    @Test
    void whoForgotThePasswordGetsALinkAndItsHelperSaysWhatItDoes() {
        open("Mira Lind");
        test(button("Make a password link")).click();

        TextField field = find(TextField.class).withLabel("Password link").single();
        String token = field.getValue().substring(field.getValue().lastIndexOf('/') + 1);
        assertThat(field.getValue()).endsWith(Pages.newPassword(token));
        assertThat(field.getHelperText()).contains("works once and for a day");
        assertThat(passwordLinks.find(token).orElseThrow().person().id()).isEqualTo(mira);
    }

    @Test
    void aColleagueWhoLearnsInTheClassGetsNoLinkFromAnInstructor() {
        people.setRole(administrator(), mira, Role.INSTRUCTOR, true);
        open("Mira Lind");
        test(button("Make a password link")).click();

        assertThat(find(Div.class).withAttribute("role", "alert").all())
                .extracting(Div::getText)
                .anyMatch(said -> said.contains("only an administrator makes a link for them"));
        assertThat(button("Make a password link").isEnabled()).isTrue();
    }

    private void open(String name) {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        test(find(Button.class).withAttribute("aria-label", "Change: " + name).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void time(String words) {
        test((Select<Object>) find(Select.class).withLabel("Time for quizzes").single())
                .selectItem(words);
    }
}
