package org.palpate.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.palpate.people.passwords.PasswordRules;
import org.palpate.ui.kit.Refusals;

/** Where somebody who came by a link chooses the password of their account. */
class PasswordForm extends Div {

    /** What a password needs, said before one is chosen. */
    static final String HINT =
            "At least %d characters. A few unrelated words are easy to keep in mind."
                    .formatted(PasswordRules.SHORTEST);

    /**
     * An empty form.
     *
     * @param label of the field
     * @param choose takes the password; what it refuses is said below the field
     * @param words above the field
     */
    PasswordForm(String label, Consumer<String> choose, Component... words) {
        var password = new PasswordField(label);
        prepare(password);
        var message = new Refusals.Told(password);
        var button =
                new Button(
                        "Set the password",
                        click ->
                                Refusals.tell(
                                        () -> choose.accept(password.getValue()),
                                        message::setText));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        addClassName("form");
        add(words);
        add(password, message, button);
    }

    /** Makes a field the one where a new password is chosen. */
    static void prepare(PasswordField field) {
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(HINT);
    }
}
