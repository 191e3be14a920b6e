package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What the sessions of people who are not signed in may take. */
class GuestSessionsTest extends PageTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired private UserDetailsService accounts;

    private final GuestSessions sessions = new GuestSessions(HOUR, 10);

    @Test
    void aGuestsSessionEndsSoonerThanALearners() {
        MockHttpSession session = opened();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);

        signsIn(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(3600);
        assertThat(sessions.count()).isZero();

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
        assertThat(sessions.count()).isEqualTo(9);
    }

    private MockHttpSession opened() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private void signsIn(MockHttpSession session) {
        learner("Mira Lind");
        var mira = accounts.loadUserByUsername("mira.lind@school.org");
        session.setAttribute(
                SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                mira, null, mira.getAuthorities())));
        sessions.attributeAdded(new HttpSessionBindingEvent(session, SPRING_SECURITY_CONTEXT_KEY));
    }
}
