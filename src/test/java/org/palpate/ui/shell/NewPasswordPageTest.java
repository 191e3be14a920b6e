package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.people.recovery.PasswordLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** The page a password link opens. */
class NewPasswordPageTest extends PageTest {

    private static final String FRESH = "velvet-harbour-piano";

    @Autowired private PasswordLinks links;

    private PersonId ada;
    private PersonId mira;
    private PasswordLink link;

    @BeforeEach
    void aLink() {
        ada = administrator();
        mira = learner("Mira Lind");
        link = links.make(ada, mira);
    }

    @Test
    void whoForgotThePasswordChoosesANewOneAndIsIn() {
        open();
        assertThat(heading()).isEqualTo("Choose a new password");
        assertThat(everything()).contains("mira.lind@school.org");
        choose("password1234");
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("attackers");
        assertThat(button("Set the password").isEnabled()).isTrue();

        choose(FRESH);

        people.changePassword(mira, FRESH, PASSWORD);
    }

    @Test
    void aUsedLinkSaysSo() {
        links.use(link.token(), FRESH);
        open();
        assertThat(heading()).isEqualTo("This link sets no password any more");
        assertThat(everything()).contains("used already", "It was used on ", "Sign in");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void aLinkThatIsNoneSaysSo() {
        navigate(Pages.newPassword("made-up"), NewPasswordPage.class);
        assertThat(heading()).isEqualTo("This link sets no password");
        assertThat(everything()).contains("ask your instructor");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void whoMadeALinkChoosesNobodysPasswordSignedIn() {
        signIn(ada);
        open();
        assertThat(heading()).isEqualTo("This is a link you made");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void whoIsSignedInAsSomebodyElseIsTold() {
        signIn(learner("Somebody Else"));
        open();
        assertThat(everything()).contains("you go on as mira.lind@school.org");
    }

    @Test
    void theSignInPageSaysWhomToAsk() {
        navigate(SignInPage.class);
        assertThat(everything())
                .contains("Forgot your password? Ask your instructor, or whoever looks after");
    }

    private void open() {
        navigate(Pages.newPassword(link.token()), NewPasswordPage.class);
    }

    private void choose(String password) {
        test(find(PasswordField.class).withLabel("New password").single()).setValue(password);
        test(button("Set the password")).click();
    }
}
