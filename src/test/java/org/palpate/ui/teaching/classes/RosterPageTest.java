package org.palpate.ui.teaching.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassRequest;
import org.palpate.classroom.ClassRequests;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.people.Invitations;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of learners on its way into a class. */
class RosterPageTest extends PageTest {

    @Autowired private Invitations invitations;
    @Autowired private EnrolmentRequests requests;
    @Autowired private ClassRequests asked;

    private PersonId tom;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        signIn(tom);
    }

    @Test
    void aPastedListIsShownFirstAndThenEnrolled() {
        people.setRole(administrator(), tom, Role.ADMINISTRATOR, true);
        PersonId known = learner("Mira Lind");
        PersonId enrolled = learner("Ada Ash");
        classes.join(enrolled, classes.find(tom, spring).joinCode());
        paste(
                "Name;E-mail\nM. L.;mira.lind@school.org\nAda Ash;ada.ash@school.org\nNew Face;new@school.org\nNobody;\n");

        assertThat(everything())
                .contains(
                        "1 new",
                        "1 known",
                        "1 in the class already",
                        "1 problem",
                        "There is no e-mail address.",
                        "M. L.",
                        "Has an account, will be enrolled",
                        "New account, with an invitation")
                .doesNotContain("Mira Lind");
        assertThat(classes.find(tom, spring).enrolments()).hasSize(1);

        test(button("Enroll 2 learners")).click();

        assertThat(everything()).contains("2 learners are enrolled. 1 was in the class already.");
        assertThat(classes.find(tom, spring).enrolments()).hasSize(3);
        assertThat(classes.of(known)).containsExactly(spring);
        String links =
                find(TextArea.class).withLabel("Names, addresses and links").single().getValue();
        var token = Pattern.compile("/invitation/([\\w-]+)").matcher(links);
        assertThat(token.find()).isTrue();
        assertThat(invitations.find(token.group(1)).orElseThrow().email())
                .isEqualTo("new@school.org");
        assertThat(links).doesNotContain("mira.lind");
    }

    @Test
    void anInstructorsListAsksAndTellsNobodyApart() {
        PersonId known = learner("Mira Lind");
        paste("M. L.;mira.lind@school.org\nNew Face;new@school.org");

        assertThat(everything()).contains("2 to be asked", "Will be asked, with a link");
        assertThat(everything()).doesNotContain("new account", "Has an account", "1 known");
        test(button("Ask 2 people")).click();

        assertThat(everything()).contains("2 people are asked.");
        String links =
                find(TextArea.class).withLabel("Names, addresses and links").single().getValue();
        assertThat(links).contains("M. L.,mira.lind@school.org,", "New Face,new@school.org,");
        assertThat(classes.find(tom, spring).enrolments()).isEmpty();
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(everything()).contains("M. L.", "New Face", "Asked").doesNotContain("Mira Lind");

        signIn(known);
        UI.getCurrent().navigate(Pages.HOME);
        assertThat(everything()).contains("You are asked into a class", "Tom Teacher asks you");
        test(button("Accept")).click();

        assertThat(classes.of(known)).containsExactly(spring);
        assertThat(everything()).doesNotContain("You are asked into a class");
    }

    @Test
    void lastTermsLearnersAreAskedInOneAct() {
        PersonId ada = learner("Ada Ash");
        classes.join(ada, classes.find(tom, spring).joinCode());
        spring = classes.make(tom, "Autumn term");
        navigate(Pages.roster(spring), RosterPage.class);
        test(button("Ask its learners again")).click();
        assertThat(requests.waiting(tom, spring)).isEmpty();
        var from = find(Select.class).withLabel("Class").single();
        test((Select<?>) from).selectItem("Spring term (1 learner)");
        test(button("Ask its learners again")).click();

        assertThat(everything()).contains("1 learner of Spring term is asked.");
        assertThat(asked.of(ada)).extracting(ClassRequest::id).containsExactly(spring);
        test(button("Ask its learners again")).click();
        assertThat(asked.of(ada)).hasSize(1);
    }

    @Test
    void aFileIsReadAsWell() {
        open();
        test(find(Upload.class).single())
                .upload(
                        "list.csv",
                        "text/csv",
                        "Zoë Fox,zoe@school.org".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(everything()).contains("Zoë Fox", "zoe@school.org", "1 to be asked");
    }

    @Test
    void aListOfNothingSaysWhatAListIs() {
        paste("Mira Lind\nTom Fox");
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("There is no e-mail address in this list.", "Mira Lind, mira@school.org");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Mira Lind\nTom Fox");
    }

    @Test
    void whoIsThereAlreadyIsNotEnrolledAgain() {
        PersonId ada = learner("Ada Ash");
        classes.join(ada, classes.find(tom, spring).joinCode());
        paste("Ada Ash,ada.ash@school.org");
        assertThat(everything()).contains("Nobody on this list is left to add");
        assertThat(find(Button.class).all()).noneMatch(b -> b.getText().startsWith("Ask 1"));
        test(button("Another list")).click();
        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    void anArchivedClassTakesNobody() {
        navigate(Pages.classSettings(spring), ClassSettingsPage.class);
        test(button("Archive the class")).click();
        paste("New Face,new@school.org");
        test(button("Ask 1 person")).click();
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("This class is archived.");
        assertThat(classes.find(tom, spring).enrolments()).isEmpty();
    }

    @Test
    void anotherInstructorsClassIsNotThere() {
        signIn(instructor("Tina Teacher"));
        assertNothingAt(Pages.roster(spring));
        signIn(learner("Mira Lind"));
        assertNothingAt(Pages.roster(spring));
    }

    private void open() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(link("Enroll a list").getHref()).isEqualTo(Pages.roster(spring));
        navigate(Pages.roster(spring), RosterPage.class);
    }

    private void paste(String list) {
        navigate(Pages.roster(spring), RosterPage.class);
        test(find(TextArea.class).withLabel("Or paste the list here").single()).setValue(list);
        test(button("Show what would happen")).click();
    }
}
