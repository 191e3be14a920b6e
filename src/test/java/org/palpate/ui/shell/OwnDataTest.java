package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;

/** What somebody does with what the school keeps of them. */
class OwnDataTest extends PageTest {

    @Test
    void theOwnAccountIsDeletedWithThePassword() {
        administrator();
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(AccountPage.class);
        assertThat(link("Download everything about me").getHref()).isNotEmpty();
        test(button("Delete my account…")).click();

        test(find(PasswordField.class).withLabel("Your password").single()).setValue("wrong");
        test(find(Button.class).withText("Delete my account").single()).click();
        assertThat(find(Div.class).withAttribute("role", "alert").all())
                .extracting(Div::getText)
                .anyMatch(said -> said.contains("is not right"));
        assertThat(people.find(mira)).isPresent();

        test(find(PasswordField.class).withLabel("Your password").single()).setValue(PASSWORD);
        Button delete = find(Button.class).withText("Delete my account").single();
        // Signing out ends the session, which the session of the trial takes ill.
        catchThrowable(() -> test(delete).click());
        assertThat(people.find(mira)).isEmpty();
    }
}
