package org.palpate.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.palpate.people.SignInThrottle;
import org.palpate.ui.kit.Bits;
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

    /** Query word: too many tries. */
    static final String WAIT = "wait";

    /** Query word: has just signed up. */
    static final String WELCOME = "welcome";

    /** Query word: has just set up the school. */
    static final String READY = "ready";

    /** Query word: has just chosen the password of an account somebody else made. */
    static final String CHOSEN = "chosen";

    private static final Map<String, String> MESSAGES =
            Map.of(
                    WRONG,
                    "E-mail and password do not fit together. Check both and try again.",
                    WAIT,
                    "Too many tries in a row. Please wait %d minutes and try again."
                            .formatted(SignInThrottle.WINDOW.toMinutes()),
                    READY,
                    "The school is set up. Sign in with the account you have just made.",
                    CHOSEN,
                    "Your password is set. Sign in with it.",
                    WELCOME,
                    "If this e-mail was new here, your account is ready: sign in with the password you chose."
                            + " If you had an account already, its password has not changed."
                            + " If your instructor sent you an invitation link, use that instead.");

    private final Visitor visitor;
    private final Destination destination;
    private final Div message = new Div();

    SignInPage(Visitor visitor, Destination destination) {
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
                                "Sign in or sign up to join %s.".formatted(joining.className()))
                        .orElse("");
        add(
                Bits.head("Sign in", lead),
                message,
                Bits.card(form()),
                new Paragraph(
                        new Span("No account yet? "),
                        new Anchor(Pages.SIGN_UP, "Make one"),
                        new Span(".")));
        var query = event.getLocation().getQueryParameters().getParameters();
        MESSAGES.forEach((word, text) -> {
            if (query.containsKey(word)) {
                message.setText(text);
                message.setClassName("wrong", word.equals(WRONG) || word.equals(WAIT));
            }
        });
    }

    private static Form form() {
        var email = new EmailField("E-mail");
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
        form.getElement().setAttribute("method", "post").setAttribute("action", Pages.SIGN_IN);
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
