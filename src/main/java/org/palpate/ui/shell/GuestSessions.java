package org.palpate.ui.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.palpate.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/**
 * Keeps the memory that people who are not signed in take within bounds. A page holds nothing that
 * is not in the database, so a session that ends costs its guest a page loaded anew and no answer:
 * theirs end sooner than others, and when there are very many, those idle longest end first. And
 * one browser holds so many tabs and no more.
 */
@Component
class GuestSessions
        implements HttpSessionListener,
                HttpSessionAttributeListener,
                HttpSessionIdListener,
                VaadinServiceInitListener {

    /** How long a guest's session lasts after the tab was closed. */
    static final Duration IDLE = Duration.ofMinutes(10);

    /**
     * How many tabs the server keeps alive of a browser signed in; the one used least lately goes.
     */
    static final int TABS = 20;

    /** How many of a browser that is not signed in. */
    static final int TABS_OF_A_GUEST = 5;

    /**
     * What one guest's session takes at the most, with a long lesson in each of its tabs (0.4 MB).
     */
    private static final long BYTES = 2_500_000;

    /** How many sessions of guests there may be even in a small memory. */
    private static final int FEWEST = 40;

    private static final Logger LOG = LoggerFactory.getLogger(GuestSessions.class);

    private final Map<String, HttpSession> guests = new ConcurrentHashMap<>();
    private final Duration signedIn;
    private final int most;

    /**
     * Sessions of guests.
     *
     * @param signedIn how long a session of somebody signed in lasts
     */
    @Autowired
    GuestSessions(@Value("${server.servlet.session.timeout:60m}") Duration signedIn) {
        this(signedIn, most(Runtime.getRuntime().maxMemory()));
    }

    GuestSessions(Duration signedIn, int most) {
        this.signedIn = signedIn;
        this.most = most;
    }

    /** Half of the memory there is may be theirs. */
    private static int most(long memory) {
        return (int) Math.clamp(memory / 2 / BYTES, FEWEST, 20_000);
    }

    int count() {
        return guests.size();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        isGuests(event.getSession());
        if (guests.size() > most) {
            endIdleOnes();
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        guests.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        if (guests.remove(before) != null) {
            guests.put(event.getSession().getId(), event.getSession());
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
            if (isSignedIn(event.getSession())) {
                guests.remove(event.getSession().getId());
                event.getSession().setMaxInactiveInterval((int) signedIn.toSeconds());
            } else {
                isGuests(event.getSession());
            }
        } catch (IllegalStateException ending) {
            LOG.debug("The session is ending", ending);
        }
    }

    private static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn;
    }

    private void isGuests(HttpSession session) {
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        guests.put(session.getId(), session);
    }

    /** A tenth at a time, so that the search is rare. */
    private synchronized void endIdleOnes() {
        if (guests.size() <= most) {
            return;
        }
        List<HttpSession> idle =
                guests.values().stream()
                        .sorted(Comparator.comparingLong(GuestSessions::lastAccessed))
                        .limit(guests.size() - most + most / 10)
                        .toList();
        LOG.info(
                "{} people who are not signed in are at the server at once; the {} idle longest load"
                        + " their page anew",
                guests.size(),
                idle.size());
        idle.forEach(this::end);
    }

    private void end(HttpSession session) {
        guests.values().remove(session);
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("The session has ended meanwhile", endedMeanwhile);
        }
    }

    private static long lastAccessed(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException ended) {
            return Long.MIN_VALUE;
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> closeOldTabs(opened.getUI()));
    }

    private static void closeOldTabs(UI opened) {
        VaadinSession session = opened.getSession();
        int most =
                session.getSession() instanceof WrappedHttpSession wrapped
                                && isSignedIn(wrapped.getHttpSession())
                        ? TABS
                        : TABS_OF_A_GUEST;
        List<UI> others =
                session.getUIs().stream()
                        .filter(tab -> tab != opened && !tab.isClosing())
                        .sorted(
                                Comparator.comparingLong(
                                        tab -> tab.getInternals().getLastHeartbeatTimestamp()))
                        .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - most)).forEach(UI::close);
    }
}
