package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.exchange.Roster;
import org.palpate.exchange.RosterResult;
import org.palpate.exchange.Rosters;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.HomePage;
import org.springframework.beans.factory.annotation.Autowired;

/** The page an invitation link opens. */
class InvitationPageTest extends PageTest {

    @Autowired private Invitations invitations;

    @Autowired private EnrolmentRequests requests;

    @Autowired private Rosters rosters;

    private PersonId tom;
    private Invited mira;

    @BeforeEach
    void anInvitation() {
        tom = instructor("Tom Teacher");
        mira = invitations.invite(tom, "Mira Lind", "mira@school.org");
    }

    @Test
    void whoIsSignedInIsNotSentToSignInByAStaleLink() {
        signIn(learner("Noor Haas"));
        navigate(Pages.invitation("nosuchtoken"), InvitationPage.class);

        assertThat(heading()).isEqualTo("This invitation is not good any more");
        assertThat(everything()).contains("You are signed in as").doesNotContain("choose");
        assertThat(link("To Today")).isNotNull();
    }

    @Test
    void theInvitedPersonChoosesAPassword() {
        open();
        assertThat(heading()).isEqualTo("Welcome, Mira Lind");
        assertThat(everything()).contains("mira@school.org");
        choose("password1234");
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("attackers");
        assertThat(button("Set the password").isEnabled()).isTrue();

        choose(PASSWORD);

        people.changePassword(mira.person().id(), PASSWORD, "velvet-harbour-piano");
        open();
        assertThat(heading()).isEqualTo("You are signed in");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void aLinkThatIsNoneSaysSo() {
        navigate(Pages.invitation("made-up"), InvitationPage.class);
        assertThat(heading()).isEqualTo("This invitation is not good any more");
        assertThat(everything()).contains("ask your instructor for a new link", "Sign in");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    /** An instructor opens the links of their list, signed out and in another browser. */
    @Test
    void theLinksOfAListOpenOnePageWhoeverHasAnAccount() {
        people.signUp("Olga Byron", "olga@school.org", PASSWORD, null);
        ClassId spring = classes.make(tom, "Spring term");
        List<RosterResult.Link> links =
                rosters.enrol(
                                tom,
                                spring,
                                Roster.read(
                                        "Same Name, olga@school.org\nSame Name, new@school.org"))
                        .links();
        List<String> pages = new ArrayList<>();
        for (RosterResult.Link link : links) {
            navigate(Pages.invitation(link.token()), InvitationPage.class);
            String before = everything();
            choose("short");
            pages.add((before + everything()).replace(link.email(), "ADDRESS"));
        }
        assertThat(pages.getFirst())
                .isEqualTo(pages.getLast())
                .contains("With it you join Spring term (Tom Teacher)", "You have an account?")
                .doesNotContain("Byron");
    }

    @Test
    void whoMadeALinkCannotTryItSignedIn() {
        signIn(tom);
        open();
        assertThat(heading()).isEqualTo("This is a link you made");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void theLinkOfSomebodyWithAnAccountChangesNoPassword() {
        people.signUp("Olga Byron", "olga@school.org", PASSWORD, null);
        mira = invitations.reach(tom, Map.of("olga@school.org", "Olga")).get("olga@school.org");
        open();
        choose("velvet-harbour-piano");
        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("This link sets no password", "If you have an account, sign in");
        people.changePassword(mira.person().id(), PASSWORD, "velvet-harbour-piano");
    }

    @Test
    void whoIsSignedInAsSomebodyElseIsTold() {
        signIn(learner("Somebody Else"));
        open();
        assertThat(everything())
                .contains(
                        "You are signed in as Somebody Else. When you set a password here, you go on as mira@school.org.");
    }

    @Test
    void theClassesOfOneInstructorAreNamedAndJoined() {
        ask(tom, "Class I");
        open();
        assertThat(everything()).contains("With it you join Class I (Tom Teacher)");

        choose(PASSWORD);

        assertThat(classes.of(mira.person().id())).hasSize(1);
    }

    @Test
    void theLinkOfOneInstructorNeitherNamesNorJoinsTheClassOfAnother() {
        ask(tom, "Class I");
        ask(instructor("Iris Other"), "Exam Class A");
        open();
        assertThat(everything())
                .contains("With it you join Class I (Tom Teacher)")
                .doesNotContain("Exam Class A", "Iris");

        choose(PASSWORD);

        assertThat(classes.of(mira.person().id())).hasSize(1);
        signIn(mira.person().id());
        navigate(HomePage.class);
        assertThat(everything()).contains("Exam Class A", "Accept", "Decline");
    }

    private void ask(PersonId instructor, String name) {
        requests.ask(
                instructor, classes.make(instructor, name), Map.of(mira.person().id(), "Mira"));
    }

    private void open() {
        navigate(Pages.invitation(mira.token()), InvitationPage.class);
    }

    private void choose(String password) {
        test(find(PasswordField.class).withLabel("Password").single()).setValue(password);
        test(button("Set the password")).click();
    }
}
