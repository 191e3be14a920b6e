package org.palpate.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Map;
import org.palpate.classroom.SignUps;
import org.palpate.people.guessing.Guesses;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.EmailAddressField;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.springframework.security.web.csrf.CsrfToken;

/** Sign in. A plain HTML form, so that password managers and Spring Security both know it. */
@Route(Pages.SIGN_IN)
@PageTitle("Sign in · Palpate")
@AnonymousAllowed
public class SignInPage extends Div implements BeforeEnterObserver {

    /** Query word: e-mail and password do not fit together. */
    static final String WRONG = "wrong";

    /** Query word: too many tries; its value is how many seconds to wait. */
    static final String WAIT = "wait";

    /** Query word: the page was open for too long, or in another browser. */
    static final String STALE = "stale";

    /** Query word: the password was right, and the account is suspended. */
    static final String SUSPENDED = "suspended";

    private static final String GOING_ON =
            "You are signed out. Sign in, and you go on with your quiz at the same question; an answer that could not be saved is still in this browser and comes back. A quiz begun without an account opens only in the browser it was begun in.";

    private static final Map<String, String> MESSAGES =
            Map.of(
                    WRONG,
                    "E-mail and password do not fit together. Check both and try again.",
                    SUSPENDED,
                    "This account is suspended: you cannot sign in with it now. Nothing of yours is lost. Ask whoever looks after this server.",
                    STALE,
                    "This page had been open for a long time. Please sign in now.");

    /** No wait is longer; whatever else stands in the address is not repeated. */
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Visitor visitor;
    private final Destination destination;
    private final SignUps signUps;
    private final Div message = new Div();

    SignInPage(Visitor visitor, Destination destination, SignUps signUps) {
        this.signUps = signUps;
        this.visitor = visitor;
        this.destination = destination;
        addClassNames("page", "narrow");
        message.addClassName("message");
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visitor.signedIn().isPresent()) {
            event.forwardTo(Pages.HOME);
            return;
        }
        removeAll();
        String lead =
                destination
                        .joining()
                        .map(joining ->
                                (signUps.areOpen()
                                                ? "Sign in or sign up to join %s."
                                                : "Sign in to join %s.")
                                        .formatted(Isolated.of(joining.className())))
                        .orElse(destination.isAttempt() ? GOING_ON : "");
        add(
                Bits.head("Sign in", lead),
                message,
                Bits.card(form()),
                signUps.areOpen()
                        ? new Paragraph(
                                new Span("No account yet? "),
                                new Anchor(Pages.SIGN_UP, "Make one"),
                                new Span("."))
                        : new Paragraph(
                                "No account yet? Your school makes it: ask your instructor or the school's office."),
                Bits.text(
                        "Forgot your password? Ask your instructor, or whoever looks after this server: they give you a link with which you choose a new one. It works once, for a day.",
                        "quiet"));
        var query = event.getLocation().getQueryParameters().getParameters();
        MESSAGES.forEach((word, text) -> {
            if (query.containsKey(word)) {
                message.setText(text);
                message.setClassName("wrong", word.equals(WRONG));
            }
        });
        event.getLocation().getQueryParameters().getSingleParameter(WAIT).ifPresent(this::showWait);
    }

    private void showWait(String seconds) {
        int wait =
                seconds.matches("\\d{1,2}")
                        ? Math.clamp(Integer.parseInt(seconds), 1, LONGEST_WAIT_SECONDS)
                        : LONGEST_WAIT_SECONDS;
        message.setText(
                "Too many wrong passwords. Try again in %s. A browser you have signed in with before need not wait for others' tries."
                        .formatted(Guesses.words(Duration.ofSeconds(wait))));
        message.addClassName("wrong");
    }

    private static Form form() {
        var email = new EmailAddressField("E-mail");
        email.getElement()
                .setAttribute("name", "username")
                .setAttribute("autocomplete", "username");
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        var password = new PasswordField("Password");
        password.getElement()
                .setAttribute("name", "password")
                .setAttribute("autocomplete", "current-password");
        password.setRequiredIndicatorVisible(true);
        var form = new Form();
        form.addClassName("form");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", Pages.SIGN_IN)
                .setAttribute("novalidate", true);
        form.add(email, password);
        form.getElement().appendChild(staySignedIn(), csrf(), submit());
        return form;
    }

    private static Element staySignedIn() {
        var box = new Element("input");
        box.setAttribute("type", "checkbox")
                .setAttribute("name", "stay-signed-in")
                .setAttribute("value", "true");
        var label = new Element("label");
        label.setAttribute("class", "tick-line");
        label.appendChild(box, Element.createText(" Stay signed in on this device"));
        return label;
    }

    private static Element csrf() {
        var hidden = new Element("input");
        hidden.setAttribute("type", "hidden").setAttribute("name", "_csrf");
        var request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            hidden.setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken());
        }
        return hidden;
    }

    private static Element submit() {
        var button = new Element("button");
        button.setAttribute("type", "submit").setAttribute("class", "button primary");
        button.setText("Sign in");
        return button;
    }

    /** An HTML form. */
    @Tag("form")
    private static final class Form extends HtmlContainer {}
}
