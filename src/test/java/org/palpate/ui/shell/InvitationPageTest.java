package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** The page an invitation link opens. */
class InvitationPageTest extends PageTest {

    @Autowired private Invitations invitations;

    private Invited mira;

    @BeforeEach
    void anInvitation() {
        mira = invitations.invite(instructor("Tom Teacher"), "Mira Lind", "mira@school.org");
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

    private void open() {
        navigate(Pages.invitation(mira.token()), InvitationPage.class);
    }

    private void choose(String password) {
        test(find(PasswordField.class).withLabel("Password").single()).setValue(password);
        test(button("Set the password")).click();
    }
}
