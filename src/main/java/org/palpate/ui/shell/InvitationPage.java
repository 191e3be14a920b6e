package org.palpate.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.palpate.classroom.ClassRequests;
import org.palpate.people.InvitationLink;
import org.palpate.people.Invitations;
import org.palpate.people.Person;
import org.palpate.people.SetsNoPassword;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/**
 * Where an invitation link leads. It is one page for everybody, whether they are new or have an
 * account: who made a link may open it too, and must not learn that from it. Who is new chooses a
 * password; who has an account proves it by signing in.
 */
@Route(Pages.INVITATION)
@PageTitle("Your invitation · Palpate")
@AnonymousAllowed
public class InvitationPage extends Div implements BeforeEnterObserver {

    private final Invitations invitations;
    private final ClassRequests requests;
    private final Visitor visitor;
    private final Destination destination;
    private final LinkThrottle throttle;
    private String token = "";

    InvitationPage(
            Invitations invitations,
            ClassRequests requests,
            Visitor visitor,
            Destination destination,
            LinkThrottle throttle) {
        this.invitations = invitations;
        this.requests = requests;
        this.destination = destination;
        this.throttle = throttle;
        this.visitor = visitor;
        addClassNames("page", "narrow");
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

    private void show(InvitationLink link) {
        Optional<Person> here = visitor.signedIn();
        if (here.isPresent() && here.get().id().equals(link.madeBy())) {
            showToItsMaker(link);
            return;
        }
        if (here.isPresent() && here.get().id().equals(link.person())) {
            showToItsPerson();
            return;
        }
        add(
                Bits.head(
                        link.name().isEmpty()
                                ? "You are invited"
                                : "Welcome, " + Isolated.of(link.name()),
                        "This invitation is for %s.".formatted(link.email())));
        here.ifPresent(other ->
                add(
                        Bits.text(
                                "You are signed in as %s. When you set a password here, you go on as %s."
                                        .formatted(Isolated.of(other.name()), link.email()),
                                "message",
                                "due")));
        add(
                Bits.section("New here?", Bits.card(form(link))),
                Bits.section(
                        "You have an account?",
                        Bits.card(
                                Bits.text(
                                        "Sign in with this e-mail address. A class that asks for you is under Today, where you accept or decline it."),
                                Bits.row(Bits.linkButton(Pages.SIGN_IN, "Sign in", false)))));
    }

    private Div form(InvitationLink link) {
        return new PasswordForm(
                "Password",
                this::accept,
                Bits.text(
                        "Choose the password of your account. You sign in with your e-mail address, %s, and this password."
                                .formatted(link.email())),
                Bits.text(asked(link)));
    }

    /** They learn nothing from it, and need not try it. */
    private void showToItsMaker(InvitationLink link) {
        add(
                Bits.head("This is a link you made", ""),
                Bits.card(
                        Bits.text(
                                "It is for %s. Send it to them and to nobody else: with it they choose their password, or sign in if they have an account."
                                        .formatted(link.email())),
                        Bits.row(Bits.linkButton(Pages.HOME, "To Today", true))));
    }

    private void showToItsPerson() {
        add(
                Bits.head("You are signed in", ""),
                Bits.card(
                        Bits.text(
                                "You need this link no more. A class that asks for you is under Today, where you accept or decline it."),
                        Bits.row(Bits.linkButton(Pages.HOME, "To Today", true))));
    }

    /**
     * The classes that choosing the password joins, said before. No other is named: the link of one
     * instructor does not tell of the classes of another.
     */
    private String asked(InvitationLink link) {
        List<String> classes =
                requests.acceptedByLink(link.person(), link.madeBy()).stream()
                        .map(request ->
                                "%s (%s)"
                                        .formatted(
                                                Isolated.of(request.className()),
                                                Isolated.join(", ", request.instructors())))
                        .toList();
        return classes.isEmpty()
                ? "Setting the password does not join a class yet. The classes that ask for you are under Today, where you accept or decline each."
                : "With it you join %s, which asked you: its instructors see how far you are with what they assign, and your attempts at it with your answers."
                        .formatted(String.join(" and ", classes));
    }

    private void showUsedUp() {
        throttle.wrong(Visitor.network());
        add(
                Bits.head("This invitation is not good any more", ""),
                visitor.signedIn()
                        .map(InvitationPage::notNeeded)
                        .orElseGet(InvitationPage::tooOld));
    }

    private static Div notNeeded(Person here) {
        return Bits.card(
                Bits.text(
                        "You are signed in as %s and need no link. A class that asks for you is under Today, where you accept or decline it."
                                .formatted(Isolated.of(here.name()))),
                Bits.row(Bits.linkButton(Pages.HOME, "To Today", true)));
    }

    private static Div tooOld() {
        return Bits.card(
                Bits.text(
                        "It is too old, not all of the link was opened, or whoever made it invites nobody any more. If you have chosen your password, sign in; if not, ask"
                                + " your instructor for a new link."),
                Bits.row(Bits.linkButton(Pages.SIGN_IN, "Sign in", true)));
    }

    private void accept(String password) {
        try {
            visitor.signIn(invitations.accept(token, password));
        } catch (SetsNoPassword tried) {
            throttle.wrong(Visitor.network());
            throw tried;
        }
        Destination.open(destination.take());
    }
}
