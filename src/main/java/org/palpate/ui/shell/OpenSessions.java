package org.palpate.ui.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.palpate.people.PersonId;
import org.palpate.people.SignedIn;
import org.palpate.people.guessing.Network;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps the number of browsers that the server knows at once within bounds; what their open pages
 * take is bounded by {@link OpenTabs}. A page holds nothing that is not in the database, so a
 * session that ends costs a page loaded anew and no answer. Those of guests end sooner than others.
 * No network address counts, so a school behind one never meets a bound of its own.
 */
@Component
class OpenSessions
        implements HttpSessionListener, HttpSessionAttributeListener, HttpSessionIdListener {

    /** How long a guest's session lasts after the tab was closed. */
    static final Duration IDLE = Duration.ofMinutes(10);

    /**
     * In how many browsers one person may be signed in at once. The one that has just signed in is
     * never among those that end: of the others the one idle longest, of the network that has most
     * of them. So whoever has somebody's password and signs in again and again ends their own, and
     * not the owner's elsewhere.
     */
    static final int BROWSERS = 40;

    /** What a session takes without its tabs, at the most. */
    private static final long BYTES = 50_000;

    /** How many there may be of guests, and of people signed in, even in a small memory. */
    private static final int FEWEST = 400;

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    /**
     * Whose a session is; a guest's is its own.
     *
     * @param network where it was signed in from; empty for a guest's
     */
    private record Open(HttpSession session, Object owner, String network) {}

    private final Map<String, Open> guests = new ConcurrentHashMap<>();
    private final Map<String, Open> people = new ConcurrentHashMap<>();
    private final Duration signedIn;
    private final int most;

    /**
     * Sessions.
     *
     * @param signedIn how long a session of somebody signed in lasts
     */
    @Autowired
    OpenSessions(@Value("${server.servlet.session.timeout:60m}") Duration signedIn) {
        this(signedIn, most(Runtime.getRuntime().maxMemory()));
    }

    OpenSessions(Duration signedIn, int most) {
        this.signedIn = signedIn;
        this.most = most;
    }

    /** An eighth of the memory there is may be theirs. */
    private static int most(long memory) {
        return (int) Math.clamp(memory / 8 / BYTES, FEWEST, 50_000);
    }

    /** How many are guests'. */
    int guests() {
        return guests.size();
    }

    /** How many are of people signed in. */
    int people() {
        return people.size();
    }

    /** Who is signed in with a session. */
    static Optional<PersonId> person(HttpSession session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn principal
                ? Optional.of(principal.person())
                : Optional.empty();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        isGuests(event.getSession());
        makeRoom(guests, "are not signed in");
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        guests.remove(event.getSession().getId());
        people.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        for (Map<String, Open> kind : List.of(guests, people)) {
            Open open = kind.remove(before);
            if (open != null) {
                kind.put(event.getSession().getId(), open);
            }
        }
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        changed(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        changed(event);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        changed(event);
    }

    private void changed(HttpSessionBindingEvent event) {
        if (!SPRING_SECURITY_CONTEXT_KEY.equals(event.getName())) {
            return;
        }
        try {
            HttpSession session = event.getSession();
            person(session).ifPresentOrElse(who -> isOf(who, session), () -> isGuests(session));
        } catch (IllegalStateException ending) {
            LOG.debug("The session is ending", ending);
        }
    }

    private void isGuests(HttpSession session) {
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        people.remove(session.getId());
        guests.put(session.getId(), new Open(session, session, ""));
    }

    private void isOf(PersonId person, HttpSession session) {
        session.setMaxInactiveInterval((int) signedIn.toSeconds());
        guests.remove(session.getId());
        people.compute(
                session.getId(),
                (id, before) ->
                        before != null && before.owner().equals(person)
                                ? before
                                : new Open(session, person, network()));
        List<Open> theirs =
                people.values().stream().filter(open -> open.owner().equals(person)).toList();
        Room.makers(
                        theirs.stream().filter(open -> open.session() != session).toList(),
                        Open::network,
                        OpenSessions::lastAccessed,
                        theirs.size() - BROWSERS)
                .forEach(open -> end(people, open));
        makeRoom(people, "are signed in");
    }

    /** Where the request comes from that this thread answers. */
    private static String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        && asked.getRequest().getRemoteAddr() != null
                ? Network.of(asked.getRequest().getRemoteAddr())
                : "";
    }

    /** A tenth at a time, so that the search is rare. */
    private synchronized void makeRoom(Map<String, Open> kind, String who) {
        if (kind.size() <= most) {
            return;
        }
        List<Open> ending =
                Room.makers(
                        kind.values(),
                        Open::owner,
                        OpenSessions::lastAccessed,
                        kind.size() - most + most / 10);
        LOG.info(
                "{} browsers of people who {} are at the server at once; the {} idle longest load their page anew",
                kind.size(),
                who,
                ending.size());
        ending.forEach(open -> end(kind, open));
    }

    private static void end(Map<String, Open> kind, Open open) {
        kind.values().remove(open);
        try {
            open.session().invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("The session has ended meanwhile", endedMeanwhile);
        }
    }

    /**
     * A browser that never came back with its cookie goes before any that did: a program that keeps
     * none makes thousands of them, and ends its own.
     */
    private static long lastAccessed(Open open) {
        try {
            long last = open.session().getLastAccessedTime();
            return open.session().isNew() ? last - Long.MAX_VALUE / 2 : last;
        } catch (IllegalStateException ended) {
            return Long.MIN_VALUE;
        }
    }
}
