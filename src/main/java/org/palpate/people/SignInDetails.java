package org.palpate.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a try to sign in comes from, and which browser it says it is. */
public final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String browser;

    /**
     * Details of a try.
     *
     * @param browser the secret of its cookie, see {@link KnownBrowsers}; empty without one
     */
    public SignInDetails(String address, String browser) {
        super(address, null);
        this.browser = browser;
    }

    String browser() {
        return browser;
    }

    String network() {
        return Network.of(getRemoteAddress());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SignInDetails details
                && browser.equals(details.browser);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + browser.hashCode();
    }
}
