package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.people.guessing.Guesses;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.ModulesPage;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around the pages: setup, signing up and in, the account, and the ways about. */
class ShellTest extends PageTest {

    @Autowired private Guesses guesses;

    private static void openSetupWith(String key) {
        UI.getCurrent().navigate(Pages.SETUP, QueryParameters.of("key", key));
    }

    @Test
    void theSetupLinkMakesTheFirstAdministratorAndIsDeadAfterwards() {
        String key = setup.key();
        openSetupWith(key);
        fillIn("Ada Admin", "ada@school.org", PASSWORD);
        test(find(Checkbox.class).withLabel("Add a sample class").single()).click();
        test(button("Set up the school")).click();
        assertThat(setup.isOpen()).isFalse();
        openSetupWith(key);
        assertThat(heading()).isEqualTo("Nothing here");
    }

    @Test
    void withoutTheKeyThereIsNoSetup() {
        assertNothingAt(Pages.SETUP);
        openSetupWith("guessed");
        assertThat(heading()).isEqualTo("Nothing here");
        assertThat(setup.isOpen()).isTrue();
    }

    @Test
    void aWeakPasswordIsRefusedInPlainWords() {
        navigate(SignUpPage.class);
        fillIn("Mira Lind", "mira@school.org", "password1234");
        test(button("Sign up")).click();
        assertThat(getCurrentView()).isInstanceOf(SignUpPage.class);
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText()).isNotEmpty();
        assertThat(button("Sign up").isEnabled()).isTrue();
    }

    @Test
    void aTakenEmailIsSaidWithTheWayOnAndNothingTypedIsLost() {
        learner("Mira Lind");
        navigate(SignUpPage.class);
        fillIn("Somebody Else", "mira.lind@school.org", PASSWORD);
        test(button("Sign up")).click();
        assertThat(
                        find(Div.class)
                                .withAttribute("role", "alert")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .isEqualTo(
                        "This e-mail address has an account already. Sign in with it, or use another address. Sign in");
        assertThat(getCurrentView()).isInstanceOf(SignUpPage.class);
        assertThat(find(TextField.class).withLabel("Name").single().getValue())
                .isEqualTo("Somebody Else");
    }

    @Test
    void whoAsksForManyTakenAddressesMustWait() {
        learner("Mira Lind");
        navigate(SignUpPage.class);
        for (int i = 0; i < 11; i++) {
            fillIn("Somebody Else", "mira.lind@school.org", PASSWORD);
            test(button("Sign up")).click();
        }
        assertThat(everything()).contains("were tried from here. Try again in ");
        guesses.forget(Guesses.At.TAKEN_ADDRESS, Visitor.network());
    }

    @Test
    void oneLeavesAClassOnTheAccountPageAndIsAskedOnce() {
        PersonId tom = instructor("Tom Teacher");
        var id = classes.make(tom, "Anatomy 1");
        PersonId mira = learner("Mira Lind");
        classes.join(mira, classes.find(tom, id).joinCode());
        signIn(mira);
        navigate(AccountPage.class);
        assertThat(everything()).contains("Your classes", "Anatomy 1");

        test(find(Button.class).withText("Leave").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(classes.of(mira)).containsExactly(id);

        test(find(Button.class).withText("Leave").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(classes.of(mira)).isEmpty();
        assertThat(everything()).contains("You have left Anatomy 1.", "You are in no class.");
    }

    private void fillIn(String name, String email, String password) {
        test(find(TextField.class).withLabel("Name").single()).setValue(name);
        test(find(TextField.class).withLabel("E-mail").single()).setValue(email);
        test(find(PasswordField.class).withLabel("Password").single()).setValue(password);
    }

    @Test
    void theSignInPageSendsHomeWhoIsSignedInAlready() {
        navigate(SignInPage.class);
        assertThat(heading()).isEqualTo("Sign in");
        signIn(learner("Mira Lind"));
        navigate(Pages.SIGN_IN, HomePage.class);
    }

    @Test
    void thePasswordIsChangedByWhoKnowsIt() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(AccountPage.class);
        change("not-the-old-one", "velvet-harbour-piano");
        assertThat(status()).isEqualTo("The current password is not right. Try again.");
        change(PASSWORD, "velvet-harbour-piano");
        assertThat(status()).startsWith("Your password is changed.");
        people.changePassword(mira, "velvet-harbour-piano", PASSWORD);
    }

    private void change(String old, String fresh) {
        test(find(PasswordField.class).withLabel("Current password").single()).setValue(old);
        test(find(PasswordField.class).withLabel("New password").single()).setValue(fresh);
        test(button("Change password")).click();
    }

    private String status() {
        return find(Div.class).withAttribute("role", "status").single().getText();
    }

    @Test
    void everybodyFindsTheirOwnDesks() {
        assertThat(ways()).containsExactly("Home", "Modules");
        signIn(learner("Mira Lind"));
        assertThat(ways()).containsExactly("Today", "Modules", "Progress");
        signIn(instructor("Tom Teacher"));
        assertThat(ways()).containsExactly("Today", "Modules", "Progress", "Teach");
        signIn(administrator());
        assertThat(ways()).containsExactly("Today", "Modules", "Progress", "Teach", "Office");
    }

    private List<String> ways() {
        navigate(Pages.MODULES, ModulesPage.class);
        return find(Anchor.class, find(Nav.class).single()).all().stream()
                .map(way -> way.getElement().getTextRecursively())
                .toList();
    }
}
