package org.palpate.ui.kit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;

/**
 * Leads somebody whom the server does not know to the sign-in page, and from there back to where
 * they wanted to go. For pages that are open to guests but belong to one person: their address does
 * not say whether there is anything behind it.
 */
public final class ThroughSignIn {

    private ThroughSignIn() {}

    /** To sign in, and back to the address that was asked for. */
    public static void leadToSignInAndBack(BeforeEnterEvent event) {
        noteWayBack(event.getLocation().getPathWithQueryParameters());
        event.forwardTo(Pages.SIGN_IN);
    }

    /**
     * Notes where sign-in goes on to, where Vaadin itself notes the page that somebody was turned
     * away from; without a host, so that no header can name one.
     *
     * @param address without the leading slash: {@code quiz/final-check/final-check}
     */
    static void noteWayBack(String address) {
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, address);
        session.setAttribute(
                NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + address);
    }
}
