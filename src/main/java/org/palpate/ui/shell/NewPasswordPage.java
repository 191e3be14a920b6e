package org.palpate.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.palpate.people.PersonId;
import org.palpate.people.recovery.OpenedLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** Where a password link leads: one field for the new password, or why the link sets none. */
@Route(Pages.NEW_PASSWORD)
@PageTitle("Choose a new password · Palpate")
@AnonymousAllowed
public class NewPasswordPage extends Div implements BeforeEnterObserver {

    private final PasswordLinks links;
    private final Visitor visitor;
    private final Destination destination;
    private final LinkThrottle throttle;
    private final Dates dates;
    private String token = "";

    NewPasswordPage(
            PasswordLinks links,
            Visitor visitor,
            Destination destination,
            LinkThrottle throttle,
            Dates dates) {
        this.links = links;
        this.visitor = visitor;
        this.destination = destination;
        this.throttle = throttle;
        this.dates = dates;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        token = event.getRouteParameters().get("token").orElse("");
        if (!throttle.holdsUp(this)) {
            links.find(token).ifPresentOrElse(this::show, this::showUnknown);
        }
    }

    private void show(OpenedLink link) {
        Optional<PersonId> here = visitor.signedIn().map(person -> person.id());
        PersonId maker = link.madeBy();
        if (maker != null && here.filter(maker::equals).isPresent() && !isFor(link, maker)) {
            showToItsMaker(link);
        } else if (link.state() == OpenedLink.State.GOOD) {
            showGood(link, here.isPresent() && !isFor(link, here.get()));
        } else {
            showRefused(link);
        }
    }

    private static boolean isFor(OpenedLink link, PersonId person) {
        return link.person().id().equals(person);
    }

    private void showGood(OpenedLink link, boolean asSomebodyElse) {
        String email = link.person().email();
        add(Bits.head("Choose a new password", "For the account of %s.".formatted(email)));
        if (asSomebodyElse) {
            add(
                    Bits.text(
                            "You are signed in as somebody else. When you set a password here, you go on as %s."
                                    .formatted(email),
                            "message",
                            "due"));
        }
        add(
                Bits.card(
                        new PasswordForm(
                                "New password",
                                this::use,
                                Bits.text(
                                        "You sign in with your e-mail address and this password from now on. Wherever you are still signed in with the old one, you are signed out."))));
    }

    /** Whoever makes a link need not try it; that would be choosing somebody else's password. */
    private void showToItsMaker(OpenedLink link) {
        add(
                Bits.head("This is a link you made", ""),
                Bits.card(
                        Bits.text(
                                "It is for %s. Send it to them and to nobody else: with it they choose a new password."
                                        .formatted(Isolated.of(link.person().name()))),
                        Bits.row(Bits.linkButton(Pages.HOME, "To Today", true))));
    }

    private void showRefused(OpenedLink link) {
        var card = Bits.card(Bits.text(link.state().sentence()));
        link.used()
                .ifPresent(
                        at -> card.add(Bits.text("It was used on %s.".formatted(dates.full(at)))));
        card.add(waysOut());
        add(Bits.head("This link sets no password any more", ""), card);
    }

    private void showUnknown() {
        throttle.wrong(Visitor.network());
        add(
                Bits.head("This link sets no password", ""),
                Bits.card(
                        Bits.text(
                                "Not all of the link was opened, or it is weeks old. Copy the whole link into the address line, or ask your instructor, or whoever looks after this server, for a new one."),
                        waysOut()));
    }

    private static Div waysOut() {
        return Bits.row(Bits.linkButton(Pages.SIGN_IN, "Sign in", true));
    }

    private void use(String password) {
        visitor.signIn(links.use(token, password));
        Destination.open(destination.take());
    }
}
