package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.palpate.Palpate;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.Setup;
import org.palpate.people.SignedIn;
import org.palpate.people.guessing.Guesses;
import org.palpate.progress.Readings;
import org.palpate.quiz.Asked;
import org.palpate.ui.shell.NotFoundPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of pages without a browser: the server's own components, found by what a person reads on
 * them. The school is empty and the visitor a guest until somebody signs in.
 */
@SpringBootTest(classes = Palpate.class, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
public abstract class PageTest extends SpringBrowserlessTest {

    /** Good by the school's rules. */
    protected static final String PASSWORD = "orbit-lantern-mosaic";

    /**
     * From where all requests of such tests come: whoever tries wrong links slows down no other.
     */
    private static final String HERE = "127.0.0.1";

    private static final String ADMINISTRATOR = "ada@school.org";

    @Autowired protected People people;
    @Autowired protected Setup setup;
    @Autowired protected Classes classes;
    @Autowired protected Assignments assignments;
    @Autowired protected Attempts attempts;
    @Autowired protected Readings readings;
    @Autowired protected LearningModules modules;
    @Autowired private UserDetailsService accounts;
    @Autowired private JdbcTemplate database;
    @Autowired private Guesses guesses;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        EmptySchool.empty(database);
        guesses.forget(Guesses.At.LINK, HERE);
        MockVaadin.INSTANCE.setMockRequestFactory(RequestThatMaySignIn::new);
        super.initVaadinEnvironment();
    }

    /** A request whose session gets a new id when somebody signs in, as on a real server. */
    private static final class RequestThatMaySignIn extends MockRequest {

        RequestThatMaySignIn(HttpSession session) {
            super(session);
        }

        @Override
        public String changeSessionId() {
            return getSession().getId();
        }
    }

    /** Only our own pages are looked for, which is quicker. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of(PageTest.class.getPackageName());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A learner with an account. */
    protected PersonId learner(String name) {
        people.signUp(name, email(name), PASSWORD, null);
        return account(email(name)).person();
    }

    /** Somebody who teaches. */
    protected PersonId instructor(String name) {
        PersonId person = learner(name);
        people.setRole(administrator(), person, Role.INSTRUCTOR, true);
        return person;
    }

    /** The school's administrator, who teaches as well; made when first asked for. */
    protected PersonId administrator() {
        if (setup.isOpen()) {
            setup.complete(setup.key(), "Ada Admin", ADMINISTRATOR, PASSWORD);
        }
        return account(ADMINISTRATOR).person();
    }

    /** From here on the browser is this person's, and new. */
    protected void signIn(PersonId person) {
        SignedIn principal = account(people.find(person).orElseThrow().email());
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities());
        cleanVaadinEnvironment();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        super.initVaadinEnvironment();
    }

    private SignedIn account(String email) {
        return (SignedIn) accounts.loadUserByUsername(email);
    }

    private static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@school.org";
    }

    /** The module on the hip flexors. */
    protected LearningModule hipFlexors() {
        return modules.offered(new ModuleKey("hip-flexors")).orElseThrow();
    }

    /** An attempt begun on another device, at a question of this kind. */
    protected AttemptId begunAt(Class<? extends Asked> kind, PersonId learner) {
        return BegunAttempt.at(kind, attempts, learner, hipFlexors().key());
    }

    /** The button with these words. */
    protected Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    /** The link with these words. */
    protected Anchor link(String words) {
        return find(Anchor.class).withText(words).single();
    }

    /** The link around these words, which may stand somewhere inside it. */
    protected Anchor linkAround(String words) {
        return find(Anchor.class)
                .withCondition(link -> link.getElement().getTextRecursively().contains(words))
                .single();
    }

    /** The page's heading. */
    protected String heading() {
        return find(H1.class).single().getText();
    }

    /** Everything that can be read on the page. */
    protected String everything() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** The address leads to the page that says "Nothing here". */
    protected void assertNothingAt(String address) {
        navigate(address, NotFoundPage.class);
        assertThat(heading()).isEqualTo("Nothing here");
    }
}
