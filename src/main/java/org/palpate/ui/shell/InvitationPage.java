package org.palpate.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.people.Invitations;
import org.palpate.people.PasswordRules;
import org.palpate.people.Person;
import org.palpate.people.Rejected;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** Where an invitation link leads: whoever has it chooses the password of the account made. */
@Route(Pages.INVITATION)
@PageTitle("Your invitation · Palpate")
@AnonymousAllowed
public class InvitationPage extends Div implements BeforeEnterObserver {

    private final Invitations invitations;
    private final EnrolmentRequests requests;
    private final Visitor visitor;
    private final Destination destination;
    private final LinkThrottle throttle;
    private final PasswordField password = new PasswordField("Password");
    private final Div message = new Div();
    private String token = "";

    InvitationPage(
            Invitations invitations,
            EnrolmentRequests requests,
            Visitor visitor,
            Destination destination,
            LinkThrottle throttle) {
        this.invitations = invitations;
        this.requests = requests;
        this.destination = destination;
        this.throttle = throttle;
        this.visitor = visitor;
        addClassNames("page", "narrow");
        message.addClassNames("message", "wrong");
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        token = event.getRouteParameters().get("token").orElse("");
        if (throttle.holdsUp(this)) {
            return;
        }
        invitations.find(token).ifPresentOrElse(this::show, this::showUsedUp);
    }

    private void show(Person invited) {
        add(Bits.head("Welcome, " + invited.name(), "Choose the password of your account."));
        visitor.signedIn()
                .ifPresent(other ->
                        add(
                                Bits.text(
                                        "You are signed in as %s. When you set this password, you go on as %s."
                                                .formatted(other.name(), invited.name()),
                                        "message",
                                        "due")));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setRequiredIndicatorVisible(true);
        password.setHelperText(
                "At least %d characters. A few unrelated words are easy to keep in mind."
                        .formatted(PasswordRules.SHORTEST));
        var choose = new Button("Set the password", click -> choose());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choose.addClickShortcut(Key.ENTER);
        choose.setDisableOnClick(true);
        choose.addClickListener(click -> choose.setEnabled(true));
        var form = new Div(password, message, choose);
        form.addClassName("form");
        add(
                Bits.card(
                        Bits.text(
                                "You sign in with your e-mail address, %s, and this password."
                                        .formatted(invited.email())),
                        Bits.text(asked(invited)),
                        form));
    }

    /** What somebody with an account follows a link for: they sign in and answer there. */
    private void showRequest() {
        add(
                Bits.head("You are asked into a class", ""),
                Bits.card(
                        Bits.text(
                                "You have an account with this e-mail address. Sign in: the request is under Today, where you accept"
                                        + " or decline it."),
                        Bits.row(Bits.linkButton(Pages.HOME, "To Today", true)),
                        Bits.row(Bits.linkButton(Pages.SIGN_IN, "Sign in", false))));
    }

    /**
     * The classes that choosing the password joins, said before. When it joins none of those that
     * ask, none is named: the link of one instructor does not tell of the classes of another.
     */
    private String asked(Person invited) {
        List<String> classes =
                requests.acceptedByLink(invited.id()).stream()
                        .map(request ->
                                "%s (%s)"
                                        .formatted(
                                                request.className(),
                                                String.join(", ", request.instructors())))
                        .toList();
        if (!classes.isEmpty()) {
            return "With it you join %s, which asked you: its instructors see how far you are with what they assign, and your attempts at it with your answers."
                    .formatted(String.join(" and ", classes));
        }
        return requests.of(invited.id()).isEmpty()
                ? ""
                : "Setting the password does not join a class yet. The classes that ask for you are under Today, where you accept or decline each.";
    }

    private void showUsedUp() {
        if (invitations.isForSomebodyWhoCanSignIn(token)) {
            showRequest();
            return;
        }
        throttle.wrong(Visitor.network());
        add(
                Bits.head("This invitation is not good any more", ""),
                Bits.card(
                        Bits.text(
                                "It was used already, or it is too old. If you have chosen your password, sign in; if not, ask your"
                                        + " instructor for a new link."),
                        Bits.row(Bits.linkButton(Pages.SIGN_IN, "Sign in", true))));
    }

    private void choose() {
        try {
            visitor.signIn(invitations.accept(token, password.getValue()));
            Destination.open(destination.take());
        } catch (Rejected rejected) {
            message.setText(rejected.sentence());
        }
    }
}
