package org.palpate.ui.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.palpate.people.KnownBrowsers;
import org.palpate.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cookie by which a browser is known again that has signed in before; see {@link
 * KnownBrowsers}.
 */
public final class BrowserCookie {

    private static final String NAME = "palpate-browser";

    private static final Logger LOG = LoggerFactory.getLogger(BrowserCookie.class);

    private BrowserCookie() {}

    /** The secret in it; empty when there is none. */
    public static String of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    /**
     * Remembers that this browser has just signed in as this person. Where that cannot be kept, as
     * on a full disk, the sign-in goes on all the same: somebody must get in to see why.
     */
    public static void greet(
            KnownBrowsers browsers,
            PersonId person,
            HttpServletRequest request,
            HttpServletResponse response) {
        String secret;
        try {
            secret = browsers.greet(of(request), person);
        } catch (RuntimeException notKept) {
            LOG.warn("A browser that signed in is not remembered: {}", notKept.getMessage());
            return;
        }
        var cookie = new Cookie(NAME, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KnownBrowsers.REMEMBERED.toSeconds());
        response.addCookie(cookie);
    }
}
