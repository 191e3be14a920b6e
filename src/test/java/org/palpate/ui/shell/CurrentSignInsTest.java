package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SignedIn;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What an open session is worth after its person has changed. */
@OnBothDatabases
class CurrentSignInsTest {

    private static final String EMAIL = "rick@school.test";
    private static final String PASSWORD = "copper window lark tide";

    private final School school;
    private final People people;
    private final PersonId head;
    private PersonId rick;
    private MockHttpSession session;

    CurrentSignInsTest(Database database) {
        school = database.emptySchool();
        people = school.people();
        head = school.administrator("Head");
    }

    @BeforeEach
    void rickIsSignedIn() {
        people.signUp("Rick", EMAIL, PASSWORD, null);
        var principal = (SignedIn) school.the(UserDetailsService.class).loadUserByUsername(EMAIL);
        rick = principal.person();
        session = new MockHttpSession();
        session.setAttribute(
                SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                principal, null, principal.getAuthorities())));
    }

    @Test
    void aRoleCountsFromTheNextRequestOn() throws Exception {
        Authentication before = asksForAPage();
        assertThat(asksForAPage()).as("nothing has changed").isSameAs(before);
        assertThat(before.getAuthorities()).hasSize(1);

        people.setRole(head, rick, Role.INSTRUCTOR, true);
        assertThat(asksForAPage().getAuthorities())
                .extracting(Object::toString)
                .contains(Role.INSTRUCTOR.authority());
        assertThat(((SignedIn) asksForAPage().getPrincipal()).person()).isEqualTo(rick);

        people.setRole(head, rick, Role.INSTRUCTOR, false);
        assertThat(asksForAPage().getAuthorities()).hasSize(1);
    }

    @Test
    void aChangedPasswordEndsIt() throws Exception {
        people.changePassword(rick, PASSWORD, "another copper window lark");

        asksForAPage();

        assertThat(session.isInvalid()).isTrue();
    }

    private Authentication asksForAPage() throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new CurrentSignIns(people)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.isInvalid()
                ? null
                : ((SecurityContext) session.getAttribute(SPRING_SECURITY_CONTEXT_KEY))
                        .getAuthentication();
    }
}
