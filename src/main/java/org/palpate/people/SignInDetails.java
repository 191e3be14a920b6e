package org.palpate.people;

import org.jspecify.annotations.Nullable;
import org.palpate.people.guessing.Network;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a try to sign in comes from, and which browser it says it is. */
public final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String browser;
    private final String visit;

    /**
     * Details of a try.
     *
     * @param browser the secret of its cookie, see {@link KnownBrowsers}; empty without one
     */
    public SignInDetails(String address, String browser) {
        this(address, browser, "");
    }

    /**
     * Details of a try on the pages.
     *
     * @param visit the session it comes from, which tells browsers of one network apart; empty
     *     without one
     */
    public SignInDetails(String address, String browser, String visit) {
        super(address, null);
        this.browser = browser;
        this.visit = visit;
    }

    String browser() {
        return browser;
    }

    String visit() {
        return visit;
    }

    String network() {
        return Network.of(getRemoteAddress());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SignInDetails details
                && browser.equals(details.browser)
                && visit.equals(details.visit);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + browser.hashCode();
    }
}
