package org.palpate.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.ui.kit.EmailAddressField;
import org.palpate.ui.kit.Fields;

/** Name, e-mail and password of a new account. */
class AccountFields extends Div {

    private final TextField name = new TextField("Name");
    private final EmailAddressField email = new EmailAddressField("E-mail");
    private final PasswordField password = new PasswordField("Password");

    AccountFields() {
        addClassName("form");
        name.getElement().setAttribute("autocomplete", "name");
        Fields.limit(name, 100);
        name.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "email");
        email.setRequiredIndicatorVisible(true);
        PasswordForm.prepare(password);
        add(name, email, password);
    }

    String name() {
        return name.getValue();
    }

    String email() {
        return email.getValue();
    }

    String password() {
        return password.getValue();
    }
}
