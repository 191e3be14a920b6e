package org.palpate.ui.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what our own pages send. A foreign page could sign a browser in with its own account
 * and so get at what a guest did here. Whatever may change something is refused when the browser
 * says that it comes from elsewhere ({@code Sec-Fetch-Site}, or else {@code Origin}); and the
 * sign-in form, which Spring's filter passes over, must bring the token of this browser's own
 * session. Vaadin's own requests have a token of their own and are left to it.
 */
class OwnFormsOnly extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + Pages.SIGN_IN);

    private final RequestUtil vaadin;

    OwnFormsOnly(RequestUtil vaadin) {
        this.vaadin = vaadin;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signIn = SIGN_IN.matches(request);
        if (HARMLESS.contains(request.getMethod())
                || !signIn && vaadin.isFrameworkInternalRequest(request)) {
            chain.doFilter(request, response);
        } else if (!isOurOwn(request)) {
            logger.warn(
                    "A %s request was refused because it came from a page of another site. If it was this school's own, set palpate.public-address to the address its people use."
                            .formatted(signIn ? "sign-in" : "changing"));
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN, "This was sent by a page of another site.");
        } else if (signIn && !hasToken(request)) {
            response.sendRedirect(
                    request.getContextPath() + "/" + Pages.SIGN_IN + "?" + SignInPage.STALE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * What sends neither header is no browser of the last years, and no page makes it send
     * anything.
     */
    static boolean isOurOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OUR_OWN.contains(site);
        }
        return request.getHeader(HttpHeaders.ORIGIN) == null || namesOurOwn(request);
    }

    /** Whether a request says from which page it comes, and that is one of ours. */
    static boolean namesOurOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        String from = authority(origin);
        return !from.isEmpty()
                && (from.equals(authority(request.getScheme() + "://" + host(request)))
                        || from.equals(authority(origin.replaceAll("://.*", "://") + host(request)))
                        || from.equals(authority(ServerAddress.of(request))));
    }

    private static String host(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host == null ? "" : host;
    }

    /** Host and port, the usual port named too; empty for what is no address of a page. */
    private static String authority(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null) {
                return "";
            }
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            return uri.getHost().toLowerCase(java.util.Locale.ROOT)
                    + ":"
                    + (uri.getPort() < 0 ? usual : uri.getPort());
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static boolean hasToken(HttpServletRequest request) {
        if (!(request.getAttribute(DeferredCsrfToken.class.getName())
                instanceof DeferredCsrfToken deferred)) {
            return false;
        }
        CsrfToken own = deferred.get();
        @Nullable String sent =
                new XorCsrfTokenRequestAttributeHandler().resolveCsrfTokenValue(request, own);
        return !deferred.isGenerated()
                && sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        own.getToken().getBytes(StandardCharsets.UTF_8));
    }
}
