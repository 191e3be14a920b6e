package org.palpate.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * "Stay signed in" by a row per browser, which also carries people over to another node or a
 * restarted server. The secret is not changed at each use, as Spring's own persistent rows do: two
 * tabs restored at once would then look like a theft and sign everybody out.
 */
@Component
public class RememberMe extends AbstractRememberMeServices {

    private static final Duration VALIDITY = Duration.ofDays(60);

    private final RememberedSignInRepository rows;
    private final PersonRepository persons;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RememberMe(
            SignIns signIns,
            RememberedSignInRepository rows,
            PersonRepository persons,
            TransactionTemplate transaction,
            Clock clock) {
        // The key only tells this application's own remembered sign-ins from others'; it opens
        // nothing.
        super("palpate", signIns);
        this.rows = rows;
        this.persons = persons;
        this.transaction = transaction;
        this.clock = clock;
        setCookieName("palpate-stay");
        setParameter("stay-signed-in");
        setTokenValiditySeconds((int) VALIDITY.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof SignedIn principal) {
            String series = Secret.fresh();
            String token = Secret.fresh();
            var row =
                    new RememberedSignIn(
                            series,
                            Secret.hash(token),
                            principal.person(),
                            clock.instant().plus(VALIDITY));
            transaction.executeWithoutResult(status -> {
                rows.deleteExpired(clock.instant());
                rows.save(row);
            });
            setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException(
                    "A stay-signed-in cookie has two parts, this one has " + cookie.length);
        }
        String email =
                rows.findById(cookie[0])
                        .filter(row -> row.opensWith(cookie[1], clock.instant()))
                        .flatMap(row -> persons.findById(row.personId()))
                        .filter(row -> !row.isSuspended())
                        .map(row -> row.toPerson().email())
                        .orElseThrow(() ->
                                new InvalidCookieException(
                                        "The stay-signed-in cookie is unknown or has expired"));
        return getUserDetailsService().loadUserByUsername(email);
    }

    /** Forgets this browser. */
    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication signedIn) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                String series = decodeCookie(cookie)[0];
                transaction.executeWithoutResult(status -> rows.deleteById(series));
            } catch (InvalidCookieException nothingToForget) {
                logger.debug(
                        "Signed out with a stay-signed-in cookie that was none", nothingToForget);
            }
        }
        super.logout(request, response, signedIn);
    }
}
