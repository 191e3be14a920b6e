package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How many browsers the server knows at once. */
class OpenSessionsTest extends PageTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired private UserDetailsService accounts;

    private final OpenSessions sessions = new OpenSessions(HOUR, 10);

    private long moment;

    @Test
    void aGuestsSessionEndsSoonerThanALearners() {
        MockHttpSession session = opened();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);

        signsIn(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(3600);
        assertThat(sessions.guests()).isZero();

        session.removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
        sessions.attributeRemoved(
                new HttpSessionBindingEvent(session, SPRING_SECURITY_CONTEXT_KEY));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);
    }

    @Test
    void ofVeryManyThoseIdleLongestEndAndNobodySignedIn() {
        MockHttpSession learner = opened();
        signsIn(learner);
        List<MockHttpSession> guests = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            guests.add(opened());
        }
        guests.getFirst().access();
        assertThat(guests).noneMatch(MockHttpSession::isInvalid);

        opened();

        assertThat(guests).anyMatch(MockHttpSession::isInvalid);
        assertThat(guests.stream().filter(MockHttpSession::isInvalid)).hasSize(2);
        assertThat(learner.isInvalid()).isFalse();
        assertThat(sessions.guests()).isEqualTo(9);
    }

    /** A program that keeps no cookies makes sessions by the thousand, each used once. */
    @Test
    void whatNeverCameBackGoesBeforeWhatDid() {
        MockHttpSession guest = opened();
        guest.setNew(false);
        for (int i = 0; i < 100; i++) {
            opened();
        }
        assertThat(guest.isInvalid()).isFalse();
    }

    @Test
    void onePersonIsSignedInInSoManyBrowsersAndTheIdlestEnds() {
        var many = new OpenSessions(HOUR, 1000);
        List<MockHttpSession> browsers = new ArrayList<>();
        learner("Mira Lind");
        for (int i = 0; i <= OpenSessions.BROWSERS; i++) {
            browsers.add(signsIn(many, "mira.lind@school.org"));
        }
        assertThat(browsers.stream().filter(MockHttpSession::isInvalid))
                .containsExactly(browsers.getFirst());
        assertThat(many.people()).isEqualTo(OpenSessions.BROWSERS);
    }

    /** Somebody knows Mira's password and signs in with it hundreds of times, from elsewhere. */
    @Test
    void whoSignsInAgainAndAgainEndsTheirOwnBrowsersAndNotTheOwners() {
        var many = new OpenSessions(HOUR, 1000);
        learner("Mira Lind");
        from("192.0.2.1");
        MockHttpSession atHome = signsIn(many, "mira.lind@school.org");
        from("198.51.100.7");
        for (int i = 0; i < 100; i++) {
            signsIn(many, "mira.lind@school.org");
        }
        from("192.0.2.1");
        MockHttpSession newest = signsIn(many, "mira.lind@school.org");
        from("198.51.100.7");
        for (int i = 0; i < 100; i++) {
            signsIn(many, "mira.lind@school.org");
        }

        assertThat(atHome.isInvalid()).isFalse();
        assertThat(newest.isInvalid()).isFalse();
        assertThat(many.people()).isEqualTo(OpenSessions.BROWSERS);
    }

    @AfterEach
    void fromNowhere() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @Test
    void ofVeryManySignedInWhoHasTheMostEndsFirst() {
        learner("Ada One");
        learner("Mira Lind");
        MockHttpSession ada = signsIn(sessions, "ada.one@school.org");
        List<MockHttpSession> miras = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            miras.add(signsIn(sessions, "mira.lind@school.org"));
        }
        assertThat(ada.isInvalid()).isFalse();
        assertThat(miras.stream().filter(MockHttpSession::isInvalid)).hasSize(2);
    }

    private MockHttpSession signsIn(OpenSessions where, String email) {
        var session = new LastUsed(++moment);
        where.sessionCreated(new HttpSessionEvent(session));
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, context(email));
        where.attributeAdded(new HttpSessionBindingEvent(session, SPRING_SECURITY_CONTEXT_KEY));
        return session;
    }

    private SecurityContextImpl context(String email) {
        var person = accounts.loadUserByUsername(email);
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, person.getAuthorities()));
    }

    /**
     * A session last used at a moment of its own; two of a clock's may fall into one millisecond.
     */
    private static final class LastUsed extends MockHttpSession {

        private final long moment;

        LastUsed(long moment) {
            this.moment = moment;
        }

        @Override
        public long getLastAccessedTime() {
            return moment;
        }
    }

    private MockHttpSession opened() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private void signsIn(MockHttpSession session) {
        learner("Mira Lind");
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, context("mira.lind@school.org"));
        sessions.attributeAdded(new HttpSessionBindingEvent(session, SPRING_SECURITY_CONTEXT_KEY));
    }
}
