package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class InvitationsTest {

    private static final String GOOD_PASSWORD = "lantern orchid gravel";

    private final School school;
    private final Invitations invitations;
    private final PersonId ines;

    InvitationsTest(Database database) {
        school = database.emptySchool();
        invitations = school.the(Invitations.class);
        ines = school.instructor("Ines");
    }

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndSignsIn() {
        Invited mira = invitations.invite(ines, " Mira Lind ", " Mira@School.TEST");

        assertThat(mira.person().name()).isEqualTo("Mira Lind");
        assertThat(mira.person().email()).isEqualTo("mira@school.test");
        assertThat(mira.person().roles()).containsExactly(Role.LEARNER);
        assertThat(mira.person().sample()).isFalse();
        assertThat(mira.expiresAt()).isEqualTo(school.clock().instant().plus(Invitations.LIFE));
        assertThat(invitations.find(mira.token()))
                .contains(
                        new InvitationLink(
                                mira.person().id(), "Mira Lind", "mira@school.test", ines));
        assertThat(invitations.pending(ines, List.of(mira.person().id(), ines)))
                .containsExactly(mira.person().id());
        assertThat(invitations.pending(mira.person().id(), List.of(mira.person().id())))
                .as("nobody's to know who does not teach")
                .isEmpty();

        invitations.accept(mira.token(), GOOD_PASSWORD);

        school.people().changePassword(mira.person().id(), GOOD_PASSWORD, "seven herons ashore");
        assertThat(invitations.pending(ines, List.of(mira.person().id()))).isEmpty();
        assertRejected("used already", () -> invitations.accept(mira.token(), GOOD_PASSWORD));
    }

    /**
     * The instructor who made the links opens them, and tries poor passwords, which use none up.
     * Nor does a link that was used look different from one of an account that was there before.
     */
    @Test
    void aLinkDoesNotTellWhetherItsAddressHasAnAccount() {
        PersonId ada = school.people().signUp("Ada Byron", "ada@school.test", GOOD_PASSWORD, null);
        Map<String, Invited> reached =
                invitations.reach(
                        ines, Map.of("ada@school.test", "A. B.", "mira@school.test", "M. L."));
        Invited known = reached.get("ada@school.test");
        Invited fresh = reached.get("mira@school.test");

        assertThat(invitations.find(known.token()))
                .contains(new InvitationLink(ada, "A. B.", "ada@school.test", ines));
        assertThat(invitations.find(fresh.token()))
                .contains(
                        new InvitationLink(fresh.person().id(), "M. L.", "mira@school.test", ines));
        for (Invited one : List.of(known, fresh)) {
            assertRejected("at least", () -> invitations.accept(one.token(), "short"));
            assertRejected("attackers", () -> invitations.accept(one.token(), "password1234"));
        }
        assertRejected(
                "there was an account", () -> invitations.accept(known.token(), "seven herons in"));

        invitations.accept(fresh.token(), GOOD_PASSWORD);

        assertThat(invitations.find(fresh.token())).isPresent();
        assertRejected(
                "there was an account", () -> invitations.accept(fresh.token(), "seven herons in"));
        school.people().changePassword(ada, GOOD_PASSWORD, "seven herons ashore");
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        Invited mira = invitations.invite(ines, "Mira Lind", "mira@school.test");

        assertThat(school.rows("select * from invitation").toString())
                .contains(Secret.hash(mira.token()))
                .doesNotContain(mira.token());
    }

    @Test
    void anInvitationIsGoodForFourteenDays() {
        Invited mira = invitations.invite(ines, "Mira Lind", "mira@school.test");

        school.clock().pass(Duration.ofDays(14));
        assertThat(invitations.find(mira.token())).isPresent();
        school.clock().pass(Duration.ofMillis(1));

        assertThat(invitations.find(mira.token())).isEmpty();
        assertRejected("too old", () -> invitations.accept(mira.token(), GOOD_PASSWORD));
        assertThat(invitations.find("made-up")).isEmpty();
        assertThat(invitations.find("")).isEmpty();
    }

    @Test
    void aPoorPasswordIsRefusedAndTheLinkStaysGood() {
        Invited mira = invitations.invite(ines, "Mira Lind", "mira@school.test");

        assertRejected("at least", () -> invitations.accept(mira.token(), "short"));
        assertRejected("attackers", () -> invitations.accept(mira.token(), "password1234"));

        invitations.accept(mira.token(), GOOD_PASSWORD);
        assertThat(invitations.pending(ines, List.of(mira.person().id()))).isEmpty();
    }

    @Test
    void severalLinksSetAPasswordUntilOneIsUsed() {
        Invited first = invitations.invite(ines, "Mira Lind", "mira@school.test");
        Invited second = invitations.renew(school.instructor("Olaf"), first.person().id());
        assertThat(invitations.find(first.token())).isPresent();

        invitations.accept(second.token(), GOOD_PASSWORD);

        assertRejected("used already", () -> invitations.accept(first.token(), GOOD_PASSWORD));
        assertRejected("has a password", () -> invitations.renew(ines, first.person().id()));
    }

    @Test
    void signingUpWithTheEMailOfSomebodyInvitedTakesNothingOver() {
        Invited mira = invitations.invite(ines, "Mira Lind", "mira@school.test");

        assertRejected(
                "Open your invitation link",
                () -> school.people().signUp("Mallory", "mira@school.test", GOOD_PASSWORD, null));

        assertThat(school.people().find(mira.person().id())).contains(mira.person());
        assertThat(invitations.pending(ines, List.of(mira.person().id()))).hasSize(1);
    }

    @Test
    void onlyInstructorsInviteAndLookUp() {
        PersonId ada = school.learner("Ada");
        String email = school.people().find(ada).orElseThrow().email();
        for (PersonId asking : List.of(ada, school.guest(), school.administrator("Head"))) {
            assertRejected(
                    "Only instructors",
                    () -> invitations.invite(asking, "Mira Lind", "mira@school.test"));
            assertRejected("Only instructors", () -> invitations.renew(asking, ada));
        }
        assertThat(school.count("select count(*) from invitation")).isZero();
        for (PersonId asking : List.of(ada, school.guest(), ines)) {
            assertThat(invitations.known(asking, List.of(email)))
                    .as("only an administrator learns who has an account")
                    .isEmpty();
        }
        PersonId head = school.administrator("Head");
        assertThat(invitations.known(head, List.of(email, "nobody@school.test")))
                .isEqualTo(Map.of(email, ada));
        assertThat(invitations.known(head, List.of())).isEmpty();
    }

    @Test
    void whatCannotBeAPersonIsNotInvited() {
        assertRejected("name of 1 to 100", () -> invitations.invite(ines, " ", "a@school.test"));
        assertRejected("e-mail address", () -> invitations.invite(ines, "Ada", "a at school"));
    }

    @RepeatedTest(5)
    void ofTwoWhoUseALinkAtOnceOneChooses() {
        Invited mira = invitations.invite(ines, "Mira Lind", "mira@school.test");
        List<String> passwords = List.of(GOOD_PASSWORD, "seven herons ashore");

        var outcomes =
                AtOnce.each(
                        2,
                        thread ->
                                () -> {
                                    invitations.accept(mira.token(), passwords.get(thread));
                                    return null;
                                });

        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allMatch(outcome -> outcome.failure() instanceof Refusal);
    }

    private static void assertRejected(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(rejected -> assertThat(rejected.sentence()).contains(why));
    }
}
