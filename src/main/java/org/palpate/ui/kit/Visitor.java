package org.palpate.ui.kit;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.palpate.people.GuestPass;
import org.palpate.people.KnownBrowsers;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SignInLog;
import org.palpate.people.SignedIn;
import org.palpate.people.guessing.Network;
import org.palpate.school.Guests;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Who is looking at the page: somebody signed in, a guest whom a cookie names, or nobody yet. */
@Component
public class Visitor {

    private static final String COOKIE = "palpate-guest";
    private static final int COOKIE_SECONDS = (int) People.GUESTS_ARE_KEPT.toSeconds();

    private final People people;
    private final Guests guests;
    private final KnownBrowsers browsers;
    private final SignInLog log;

    Visitor(People people, Guests guests, KnownBrowsers browsers, SignInLog log) {
        this.people = people;
        this.guests = guests;
        this.browsers = browsers;
        this.log = log;
    }

    /** The network the request comes from, as limits count it; empty outside of one. */
    public static String network() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null
                ? ""
                : Network.of(request.getRemoteAddr());
    }

    /**
     * Signs this browser in as somebody who has just shown who they are, as the sign-in page would
     * have: under a new session id, and known again later. What its guest did is handed over when
     * the next page is opened, which must be a whole new one.
     */
    public void signIn(PersonId person) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            HttpServletRequest plain = request.getHttpServletRequest();
            if (plain.getSession(false) != null) {
                plain.changeSessionId();
                // Whoever knew the old one must not know what the next form is sent with.
                new HttpSessionCsrfTokenRepository()
                        .saveToken(null, plain, response.getHttpServletResponse());
            }
            BrowserCookie.greet(browsers, person, plain, response.getHttpServletResponse());
        }
        goOnAs(people.signIn(person));
        log.signedIn(person, network());
    }

    /** Adds to the audit log that whoever is signed in takes a file away. */
    public void tookAway(String file) {
        log.tookAway(require(), file);
    }

    /** Adds to the audit log that whoever is signed in takes everything about themselves away. */
    public void tookOwnData() {
        log.tookOwnData(require());
    }

    /** The person who is signed in. */
    public Optional<Person> signedIn() {
        return signedInId().flatMap(people::find);
    }

    /** The person who is signed in, or else the guest the browser's cookie names. */
    public Optional<PersonId> known() {
        return signedInId().or(this::guest);
    }

    /**
     * Whether somebody is signed in who has the role. Asked afresh each time: a withdrawn role
     * closes its desk at once.
     */
    public boolean is(Role role) {
        return signedIn().filter(person -> person.is(role)).isPresent();
    }

    /**
     * Shows "nothing here" to whoever does not have the role any more, whatever their session still
     * says.
     */
    public void mustBe(Role role) {
        if (!is(role)) {
            throw new NotFoundException();
        }
    }

    /** The signed-in person on a page that only signed-in people reach. */
    public PersonId require() {
        return signedInId()
                .orElseThrow(
                        () -> new IllegalStateException("This page is only reached signed in"));
    }

    /** The guest the browser's cookie names, when nobody is signed in. */
    public Optional<PersonId> guest() {
        return signedInId().isPresent()
                ? Optional.empty()
                : guestToken().flatMap(people::guest).map(Person::id);
    }

    /**
     * The person, or a guest, who is made now if need be. Call it from a click, never while a page
     * is merely opened.
     *
     * @throws org.palpate.school.NoGuests when no new guest is let in now
     */
    public PersonId welcome() {
        return known().orElseGet(this::letGuestIn);
    }

    /**
     * After a sign-in: what this browser's guest did now belongs to the person who turned out to be
     * here.
     */
    public void settle() {
        if (signedInId().isEmpty() || guestToken().isEmpty()) {
            return;
        }
        guestToken()
                .flatMap(people::guest)
                .ifPresent(guest -> people.recognize(guest.id(), require()));
        forgetGuest();
    }

    /**
     * Replaces this browser's sign-in by a newer one of the same person. It is kept in the session
     * alone: what a thread were told here, nobody would take back before the thread serves somebody
     * else.
     */
    public void goOnAs(SignedIn principal) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static Optional<PersonId> signedInId() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? Optional.of(principal.person())
                : Optional.empty();
    }

    private PersonId letGuestIn() {
        GuestPass pass = guests.letIn();
        write(pass.token(), COOKIE_SECONDS);
        remember(pass.token());
        return pass.guest();
    }

    private void forgetGuest() {
        write("", 0);
        remember("");
    }

    /** The cookie counts from the browser's next request on; until then the session knows. */
    private static void remember(String token) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(COOKIE, token);
        }
    }

    private static Optional<String> guestToken() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getAttribute(COOKIE) instanceof String token) {
            return Optional.of(token).filter(text -> !text.isEmpty());
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(token -> !token.isEmpty())
                        .findFirst();
    }

    private static void write(String token, int seconds) {
        VaadinResponse response = VaadinResponse.getCurrent();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (response != null && request != null) {
            var cookie = new Cookie(COOKIE, token);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge(seconds);
            response.addCookie(cookie);
        }
    }
}
