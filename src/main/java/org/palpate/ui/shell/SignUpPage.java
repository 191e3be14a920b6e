package org.palpate.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import org.palpate.classroom.Invitation;
import org.palpate.classroom.SignUps;
import org.palpate.people.AddressTaken;
import org.palpate.people.guessing.Guesses;
import org.palpate.school.SignUp;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/**
 * Make an account, and be signed in with it at once, as far as the school lets people. An address
 * that has one already is said so; who asks for many of them, or guesses join codes, must wait.
 */
@Route(Pages.SIGN_UP)
@PageTitle("Sign up · Palpate")
@AnonymousAllowed
public class SignUpPage extends Div {

    private static final int LONGEST_CODE = 20;

    private final SignUps signUps;
    private final Visitor visitor;
    private final SignUpThrottle throttle;
    private final Guesses guesses;
    private final Destination destination;
    private final AccountFields fields = new AccountFields();
    private final TextField code = new TextField("Join code of your class");
    private final Refusals.Told message = new Refusals.Told(this);
    private final Button submit = new Button("Sign up", click -> signUp());

    SignUpPage(
            SignUps signUps,
            Visitor visitor,
            SignUpThrottle throttle,
            Guesses guesses,
            Destination destination) {
        this.signUps = signUps;
        this.visitor = visitor;
        this.throttle = throttle;
        this.guesses = guesses;
        this.destination = destination;
        addClassNames("page", "narrow");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        SignUp who = signUps.now();
        if (who.way() == SignUp.Way.CLOSED) {
            add(
                    Bits.head("Sign up", ""),
                    Bits.card(
                            Bits.text(
                                    "Your school makes the accounts. Ask your instructor or the school's office for one. If you have"
                                            + " an invitation link, open it: it is your way in."),
                            Bits.row(Bits.linkButton(Pages.SIGN_IN, "Sign in", true))));
            return;
        }
        Fields.limit(code, LONGEST_CODE);
        code.setPlaceholder("ABCD 2345");
        code.getElement().setAttribute("autocomplete", "off");
        code.setRequiredIndicatorVisible(true);
        code.setVisible(who.way() == SignUp.Way.CODE);
        destination.joining().map(Invitation::code).ifPresent(code::setValue);
        var card = Bits.card(code, fields, message, submit);
        add(
                Bits.head("Sign up", lead(who)),
                card,
                new Paragraph(
                        new Span("Have an account? "),
                        new Anchor(Pages.SIGN_IN, "Sign in"),
                        new Span(".")));
    }

    private String lead(SignUp who) {
        String lead =
                destination
                        .joining()
                        .map(joining ->
                                "Then you join %s.".formatted(Isolated.of(joining.className())))
                        .orElseGet(() ->
                                visitor.guest().isPresent()
                                        ? "Keep what you have done so far, on every device."
                                        : "Keep your answers and your progress, on every device.");
        return switch (who.way()) {
            case OPEN, CLOSED -> lead;
            case CODE -> lead + " Your instructor gives you the join code of your class.";
            case DOMAIN ->
                    lead
                            + " Use an e-mail address that ends in @%s."
                                    .formatted(String.join(" or @", who.domains()));
        };
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
        String network = Visitor.network();
        Optional<String> wait = throttle.wait(network).or(() -> codesWait(network));
        if (wait.isPresent()) {
            message.setText(wait.get());
            return;
        }
        boolean joins = destination.joining().isEmpty() && code.isVisible();
        try {
            visitor.signIn(
                    signUps.signUp(
                            fields.name(),
                            fields.email(),
                            fields.password(),
                            visitor.guest().orElse(null),
                            code.getValue()));
        } catch (AddressTaken taken) {
            throttle.taken(network);
            message.setText(taken.sentence() + " ");
            if (!taken.isInvited()) {
                message.add(new Anchor(Pages.SIGN_IN, "Sign in"));
            }
            return;
        } catch (SignUps.WrongCode wrong) {
            guesses.wrong(Guesses.At.JOIN_CODE, network);
            code.setVisible(true);
            throw wrong;
        }
        String way = destination.take();
        Destination.open(joins ? Pages.join(code.getValue().replaceAll("[^A-Za-z0-9]", "")) : way);
    }

    /** Nothing is said of the code, which may well be right. */
    private Optional<String> codesWait(String network) {
        Duration wait = guesses.left(Guesses.At.JOIN_CODE, network);
        return code.isVisible() && !wait.isZero()
                ? Optional.of(
                        "Several codes fitted no class, so this one has not been looked at yet. Try it again in %s."
                                .formatted(Guesses.words(wait)))
                : Optional.empty();
    }
}
