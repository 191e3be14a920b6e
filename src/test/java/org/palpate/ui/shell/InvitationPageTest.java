package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.HomePage;
import org.springframework.beans.factory.annotation.Autowired;

/** The page an invitation link opens. */
class InvitationPageTest extends PageTest {

    @Autowired private Invitations invitations;

    @Autowired private EnrolmentRequests requests;

    private PersonId tom;
    private Invited mira;

    @BeforeEach
    void anInvitation() {
        tom = instructor("Tom Teacher");
        mira = invitations.invite(tom, "Mira Lind", "mira@school.org");
    }

    @Test
    void theInvitedPersonChoosesAPassword() {
        open();
        assertThat(heading()).isEqualTo("Welcome, Mira Lind");
        assertThat(everything()).contains("mira@school.org");
        choose("password1234");
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("attackers");
        assertThat(button("Set the password").isEnabled()).isTrue();

        choose(PASSWORD);

        people.changePassword(mira.person().id(), PASSWORD, "velvet-harbour-piano");
        open();
        assertThat(heading()).isEqualTo("This invitation is not good any more");
        assertThat(everything()).contains("ask your instructor for a new link", "Sign in");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void whoIsSignedInAsSomebodyElseIsTold() {
        signIn(learner("Somebody Else"));
        open();
        assertThat(everything())
                .contains(
                        "You are signed in as Somebody Else. When you set this password, you go on as Mira Lind.");
    }

    @Test
    void theClassesOfOneInstructorAreNamedAndJoined() {
        ask(tom, "Class I");
        open();
        assertThat(everything()).contains("With it you join Class I (Tom Teacher)");

        choose(PASSWORD);

        assertThat(classes.of(mira.person().id())).hasSize(1);
    }

    @Test
    void theLinkOfOneInstructorNeitherNamesNorJoinsTheClassOfAnother() {
        ask(tom, "Class I");
        ask(instructor("Iris Other"), "Exam Class A");
        open();
        assertThat(everything())
                .contains(
                        "Setting the password does not join a class yet. The classes that ask for you are under Today")
                .doesNotContain("Exam Class A", "Iris", "you join");

        choose(PASSWORD);

        assertThat(classes.of(mira.person().id())).isEmpty();
        signIn(mira.person().id());
        navigate(HomePage.class);
        assertThat(everything()).contains("Class I", "Exam Class A", "Accept", "Decline");
    }

    private void ask(PersonId instructor, String name) {
        requests.ask(
                instructor, classes.make(instructor, name), Map.of(mira.person().id(), "Mira"));
    }

    private void open() {
        navigate(Pages.invitation(mira.token()), InvitationPage.class);
    }

    private void choose(String password) {
        test(find(PasswordField.class).withLabel("Password").single()).setValue(password);
        test(button("Set the password")).click();
    }
}
