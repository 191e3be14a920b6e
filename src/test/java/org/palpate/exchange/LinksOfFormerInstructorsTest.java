package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassRequests;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.people.AdministeredAccounts;
import org.palpate.people.Invitations;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.recovery.OpenedLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/**
 * Everything that was sent out and opens something later, after whoever made it has left in each of
 * the ways there are. A link is worth what its maker may do when it is used.
 */
@OnBothDatabases
class LinksOfFormerInstructorsTest {

    private static final String PASSWORD = "lantern orchid gravel";

    private final School school;
    private final PersonId head;
    private final PersonId ines;
    private final PersonId mira;
    private final ClassId autumn;

    LinksOfFormerInstructorsTest(Database database) {
        school = database.emptySchool();
        head = school.administrator("Head");
        ines = school.people().signUp("Ines", "ines@school.test", PASSWORD, null);
        school.people().setRole(head, ines, Role.INSTRUCTOR, true);
        autumn = school.classes().make(ines, "Autumn");
        mira = school.people().signUp("Mira Lind", "mira@school.test", PASSWORD, null);
        school.classes().join(mira, code());
    }

    /** The ways to leave in which the account stays. */
    private List<Consumer<PersonId>> waysToLeave() {
        return List.of(
                who -> school.people().setRole(head, who, Role.INSTRUCTOR, false),
                who -> school.the(AdministeredAccounts.class).suspend(head, who));
    }

    private void comesBack(PersonId who) {
        school.the(AdministeredAccounts.class).bringBack(head, who);
        school.people().setRole(head, who, Role.INSTRUCTOR, true);
    }

    @Test
    void anInvitationOpensNothingOnceItsMakerInvitesNobody() {
        var invitations = school.the(Invitations.class);
        String token = invitations.invite(ines, "Nora New", "nora@school.test").token();
        for (Consumer<PersonId> leaving : waysToLeave()) {
            assertThat(invitations.find(token)).isPresent();
            leaving.accept(ines);

            assertThat(invitations.find(token)).isEmpty();
            assertRefused(() -> invitations.accept(token, PASSWORD));
            comesBack(ines);
        }
        school.the(AdministeredAccounts.class).delete(head, ines);

        assertThat(invitations.find(token)).isEmpty();
        assertRefused(() -> invitations.accept(token, PASSWORD));
        assertThat(school.count("select count(*) from person where email = 'nora@school.test'"))
                .isOne();
        assertThat(
                        school.count(
                                "select count(*) from person where email = 'nora@school.test' and password_hash is not null"))
                .isZero();
    }

    @Test
    void anAdministratorsInvitationStandsWhileTheyAreOne() {
        var invitations = school.the(Invitations.class);
        PersonId nora = invitations.invite(ines, "Nora New", "nora@school.test").person().id();
        PersonId other = school.administrator("Other");
        String token = invitations.again(other, List.of(nora)).getFirst().token();
        school.people().setRole(head, ines, Role.INSTRUCTOR, false);
        assertThat(invitations.find(token)).isPresent();

        school.people().setRole(head, other, Role.ADMINISTRATOR, false);

        assertThat(invitations.find(token)).isEmpty();
    }

    @Test
    void aJoinCodeIsTheClassesAndOpensItWhileSomebodyTeachesIt() {
        String code = code();
        PersonId nora = school.learner("Nora");
        PersonId olga = school.instructor("Olga");
        for (Consumer<PersonId> leaving : waysToLeave()) {
            leaving.accept(ines);
            assertThat(school.classes().invitation(code)).isEmpty();
            assertRefused(() -> school.classes().join(nora, code));
            comesBack(ines);
        }
        assertThat(school.classes().of(nora)).isEmpty();
        school.classes().addInstructor(ines, autumn, olga);
        school.the(ClassSettings.class).removeInstructor(olga, autumn, ines);

        assertThat(school.classes().join(nora, code)).isEqualTo(autumn);
    }

    @Test
    void aClassThatNobodyTeachesAsksForNobody() {
        PersonId nora = school.learner("Nora");
        school.the(EnrolmentRequests.class).ask(ines, autumn, Map.of(nora, "N."));
        var requests = school.the(ClassRequests.class);
        assertThat(requests.of(nora)).hasSize(1);

        school.people().setRole(head, ines, Role.INSTRUCTOR, false);

        assertThat(requests.of(nora)).isEmpty();
        assertRefused(() -> requests.accept(nora, autumn));
        assertThat(school.classes().of(nora)).isEmpty();

        comesBack(ines);
        requests.accept(nora, autumn);
        assertThat(school.classes().of(nora)).containsExactly(autumn);
    }

    @Test
    void calendarsEndWithWhatTheyShow() {
        var feeds = school.the(CalendarFeeds.class);
        String classes = feeds.renew(ines, autumn);
        String own = feeds.renew(mira);
        for (Consumer<PersonId> leaving : waysToLeave()) {
            assertThat(feeds.open(classes)).isPresent();
            leaving.accept(ines);
            assertThat(feeds.open(classes)).isEmpty();
            comesBack(ines);
        }
        PersonId olga = school.instructor("Olga");
        school.classes().addInstructor(ines, autumn, olga);
        school.the(ClassSettings.class).removeInstructor(olga, autumn, ines);
        assertThat(feeds.open(classes)).isEmpty();

        assertThat(feeds.open(own)).isPresent();
        school.the(AdministeredAccounts.class).suspend(head, mira);
        assertThat(feeds.open(own)).isEmpty();
        school.the(AdministeredAccounts.class).bringBack(head, mira);
        school.the(AdministeredAccounts.class).delete(head, mira);
        assertThat(feeds.open(own)).isEmpty();
    }

    @Test
    void aPasswordLinkEndsWithTheRightToMakeOne() {
        var links = school.the(PasswordLinks.class);
        for (Consumer<PersonId> leaving : waysToLeave()) {
            String token = links.makeForLearner(ines, mira).token();
            leaving.accept(ines);
            assertThat(links.find(token).orElseThrow().state()).isEqualTo(OpenedLink.State.ENDED);
            assertRefused(() -> links.use(token, "seven herons ashore"));
            comesBack(ines);
        }
        String token = links.makeForLearner(ines, mira).token();
        school.the(AdministeredAccounts.class).suspend(head, mira);
        assertRefused(() -> links.use(token, "seven herons ashore"));
    }

    private String code() {
        return school.classes().find(ines, autumn).joinCode();
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run);
    }
}
