package org.palpate.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The ways to an account, for a page that needs one; after signing in one comes back to it. */
public class SignInAndBack extends Div {

    /**
     * The ways from a page and back to it.
     *
     * @param address of the page, without the leading slash: {@code quiz/final-check/final-check}
     */
    public SignInAndBack(String address) {
        addClassName("row");
        var signIn = new Button("Sign in", click -> go(Pages.SIGN_IN, address));
        signIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        signIn.setId("sign-in-and-back");
        var signUp = new Button("Sign up", click -> go(Pages.SIGN_UP, address));
        signUp.setId("sign-up-and-back");
        add(signIn, signUp);
    }

    private static void go(String way, String address) {
        ThroughSignIn.noteWayBack(address);
        UI.getCurrent().navigate(way);
    }
}
