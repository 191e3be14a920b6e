package org.palpate.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.palpate.people.AddressTaken;
import org.palpate.people.People;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/**
 * Make an account, and be signed in with it at once. An address that has one already is said so;
 * who asks for many of them must wait.
 */
@Route(Pages.SIGN_UP)
@PageTitle("Sign up · Palpate")
@AnonymousAllowed
public class SignUpPage extends Div {

    private final People people;
    private final Visitor visitor;
    private final SignUpThrottle throttle;
    private final Destination destination;
    private final AccountFields fields = new AccountFields();
    private final Div message = new Div();
    private final Button submit = new Button("Sign up", click -> signUp());

    SignUpPage(People people, Visitor visitor, SignUpThrottle throttle, Destination destination) {
        this.people = people;
        this.visitor = visitor;
        this.throttle = throttle;
        this.destination = destination;
        addClassNames("page", "narrow");
        message.addClassNames("message", "wrong");
        message.getElement().setAttribute("role", "alert");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        String lead =
                destination
                        .joining()
                        .map(joining ->
                                "Then you join %s.".formatted(Isolated.of(joining.className())))
                        .orElseGet(() ->
                                visitor.guest().isPresent()
                                        ? "Keep what you have done so far, on every device."
                                        : "Keep your answers and your progress, on every device.");
        var card = Bits.card(fields, message, submit);
        add(
                Bits.head("Sign up", lead),
                card,
                new Paragraph(
                        new Span("Have an account? "),
                        new Anchor(Pages.SIGN_IN, "Sign in"),
                        new Span(".")));
    }

    private void signUp() {
        message.removeAll();
        try {
            Refusals.tell(this::makeAccount, message::setText);
        } finally {
            submit.setEnabled(true);
        }
    }

    private void makeAccount() {
        Optional<String> wait = throttle.wait(Visitor.network());
        if (wait.isPresent()) {
            message.setText(wait.get());
            return;
        }
        try {
            visitor.signIn(
                    people.signUp(
                            fields.name(),
                            fields.email(),
                            fields.password(),
                            visitor.guest().orElse(null)));
        } catch (AddressTaken taken) {
            throttle.taken(Visitor.network());
            message.setText(taken.sentence() + " ");
            if (!taken.isInvited()) {
                message.add(new Anchor(Pages.SIGN_IN, "Sign in"));
            }
            return;
        }
        Destination.open(destination.take());
    }
}
