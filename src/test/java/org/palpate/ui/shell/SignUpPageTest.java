package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.school.SchoolSettings;
import org.palpate.school.SignUp;
import org.palpate.school.SignUp.Way;
import org.palpate.ui.PageTest;
import org.palpate.ui.office.OfficePage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;

/** What the sign-up page asks for and refuses, by what the school settled. */
class SignUpPageTest extends PageTest {

    @Autowired private SchoolSettings settings;
    @Autowired private JdbcTemplate database;

    @Test
    void anAdministratorSettlesIt() {
        signIn(administrator());
        navigate(OfficePage.class);
        RadioButtonGroup<?> way = find(RadioButtonGroup.class).withId("sign-up-way").single();
        assertThat(find(TextField.class).withId("sign-up-domains").exists()).isFalse();

        test(way).selectItem("Who has an e-mail address of the school");
        TextField domains = find(TextField.class).withId("sign-up-domains").single();
        test(domains).setValue("school");
        test(find(Button.class).withId("save-sign-up").single()).click();
        assertThat(domains.isInvalid()).isTrue();
        assertThat(settings.signUp()).isEqualTo(SignUp.open());

        test(domains).setValue("@school.org, ring.example");
        test(find(Button.class).withId("save-sign-up").single()).click();
        assertThat(settings.signUp())
                .isEqualTo(new SignUp(Way.DOMAIN, List.of("school.org", "ring.example")));
    }

    @Test
    void whereItIsClosedThePagesSayWhomToAsk() {
        settle(Way.CLOSED);
        navigate(SignUpPage.class);
        assertThat(everything()).contains("Your school makes the accounts.");
        assertThat(find(Button.class).withText("Sign up").exists()).isFalse();
        navigate(SignInPage.class);
        assertThat(everything()).contains("Your school makes it: ask");
        assertThat(find(Anchor.class).withText("Make one").exists()).isFalse();
    }

    /** Whoever has the page open from before is refused by the door. */
    @Test
    void aPageThatWasOpenBeforeIsRefused() {
        navigate(SignUpPage.class);
        settle(Way.CLOSED);
        fillIn("mira@school.org");
        assertThat(said()).contains("Your school makes the accounts.");
        settle(Way.CODE);
        test(button("Sign up")).click();
        assertThat(said()).contains("You sign up here with the join code of your class");
        assertThat(code().isVisible()).isTrue();
    }

    @Test
    void theCodeOfAClassLetsOneInAndOnToTheClass() {
        PersonId tom = instructor("Tom Teacher");
        var spring = classes.make(tom, "Spring term");
        settle(Way.CODE);
        navigate(SignUpPage.class);
        test(code()).setValue("BCDF 2345");
        fillIn("mira@school.org");
        assertThat(said()).contains("fits no class");
        test(code()).setValue(classes.find(tom, spring).joinCode());
        test(button("Sign up")).click();
        assertThat(accountsOf("mira@school.org")).isEqualTo(1);
    }

    @Test
    void anAddressOfAnotherDomainIsToldWhichOnesCount() {
        settle(Way.DOMAIN, "ring.example");
        navigate(SignUpPage.class);
        assertThat(everything()).contains("ends in @ring.example");
        fillIn("mira@school.org");
        assertThat(said()).contains("ends in @ring.example");
        assertThat(accountsOf("mira@school.org")).isZero();
    }

    private int accountsOf(String email) {
        return JdbcTestUtils.countRowsInTableWhere(
                database, "person", "email = '%s'".formatted(email));
    }

    private TextField code() {
        return find(TextField.class).withLabel("Join code of your class").single();
    }

    private String said() {
        return find(Div.class)
                .withAttribute("role", "alert")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private void fillIn(String email) {
        test(find(TextField.class).withLabel("Name").single()).setValue("Mira Lind");
        test(find(TextField.class).withLabel("E-mail").single()).setValue(email);
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        test(button("Sign up")).click();
    }

    private void settle(Way way, String... domains) {
        settings.settle(administrator(), new SignUp(way, List.of(domains)));
    }
}
