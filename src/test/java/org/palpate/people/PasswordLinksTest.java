package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolments;
import org.palpate.people.recovery.OpenedLink.State;
import org.palpate.people.recovery.PasswordLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** The way back for somebody who forgot the password. */
@OnBothDatabases
class PasswordLinksTest {

    private static final String OLD = "lantern orchid gravel";
    private static final String FRESH = "seven herons ashore";

    private final School school;
    private final PasswordLinks links;
    private final PersonId head;
    private final PersonId ines;
    private final PersonId mira;
    private final ClassId autumn;

    PasswordLinksTest(Database database) {
        school = database.emptySchool();
        links = school.the(PasswordLinks.class);
        head = school.administrator("Head");
        ines = school.instructor("Ines");
        mira = school.people().signUp("Mira Lind", "mira@school.test", OLD, null);
        autumn = school.the(Classes.class).make(ines, "Autumn");
        joins(mira);
    }

    /** What becomes of the tie between an instructor and a learner in the ways it can end. */
    @Test
    void anInstructorsLinkEndsWhenTheLearnerIsNotTheirsAnyMore() {
        PasswordLink link = links.makeForLearner(ines, mira);
        assertThat(links.find(link.token()).orElseThrow().state()).isEqualTo(State.GOOD);

        school.the(Enrolments.class).leave(mira, autumn);

        assertThat(links.find(link.token()).orElseThrow().state()).isEqualTo(State.ENDED);
        assertRejected("for this account any more", () -> links.use(link.token(), FRESH));
    }

    @Test
    void soItDoesWhenTheInstructorIsTakenOutOfTheClass() {
        PasswordLink link = links.makeForLearner(ines, mira);
        PersonId tom = school.instructor("Tom");
        school.the(Classes.class).addInstructor(ines, autumn, tom);
        school.the(ClassSettings.class).removeInstructor(tom, autumn, ines);

        assertRejected("for this account any more", () -> links.use(link.token(), FRESH));
    }

    @Test
    void aLinkSetsThePasswordOnceAndEndsEverySignInBefore() {
        SignedIn before = school.people().signIn(mira);
        school.the(RememberedSignInRepository.class)
                .save(
                        new RememberedSignIn(
                                "series",
                                Secret.hash("x"),
                                mira,
                                school.clock().instant().plus(Duration.ofDays(9))));
        PasswordLink link = links.makeForLearner(ines, mira);
        assertThat(link.expiresAt()).isEqualTo(school.clock().instant().plus(PasswordLinks.LIFE));

        assertThat(links.use(link.token(), FRESH)).isEqualTo(mira);

        assertThat(school.people().current(before)).isEmpty();
        assertThat(school.count("select count(*) from remembered_sign_in")).isZero();
        assertRejected("works once", () -> links.use(link.token(), "another good phrase"));
        assertThat(links.find(link.token()).orElseThrow().state()).isEqualTo(State.USED);
        school.people().changePassword(mira, FRESH, OLD);
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        PasswordLink link = links.make(head, mira);

        assertThat(school.rows("select * from password_link").toString())
                .contains(Secret.hash(link.token()))
                .doesNotContain(link.token());
    }

    @Test
    void aLinkIsGoodForADayAndSaysSoAfterwards() {
        PasswordLink link = links.make(head, mira);

        school.clock().pass(Duration.ofDays(1));
        assertThat(links.find(link.token()).orElseThrow().state()).isEqualTo(State.GOOD);
        school.clock().pass(Duration.ofMillis(1));

        assertThat(links.find(link.token()).orElseThrow().state()).isEqualTo(State.TOO_OLD);
        assertRejected("worked for one day", () -> links.use(link.token(), FRESH));
        assertThat(links.find("made-up")).isEmpty();
        assertThat(links.find("")).isEmpty();
        assertRejected("does not work", () -> links.use("made-up", FRESH));
    }

    @Test
    void aNewLinkAndAChangeOfThePasswordEndTheFormer() {
        PasswordLink first = links.makeForLearner(ines, mira);
        PasswordLink second = links.make(head, mira);
        assertThat(links.find(first.token()).orElseThrow().state()).isEqualTo(State.ENDED);
        assertRejected("a newer one was made", () -> links.use(first.token(), FRESH));

        school.people().changePassword(mira, OLD, FRESH);

        assertRejected("the password was changed", () -> links.use(second.token(), OLD));
    }

    @Test
    void aPoorPasswordLeavesTheLinkGood() {
        PasswordLink link = links.make(head, mira);

        assertRejected("at least", () -> links.use(link.token(), "short"));
        assertRejected("attackers", () -> links.use(link.token(), "password1234"));

        links.use(link.token(), FRESH);
    }

    /** Else an instructor could take over the account of whoever looks after the server. */
    @Test
    void anInstructorsLinkOpensNoAccountThatMayDoMoreThanLearn() {
        PersonId olaf = school.people().signUp("Olaf", "olaf@school.test", OLD, null);
        joins(olaf);
        PasswordLink before = links.makeForLearner(ines, olaf);
        school.people().setRole(head, olaf, Role.ADMINISTRATOR, true);

        assertRejected("only an administrator", () -> links.makeForLearner(ines, olaf));
        assertRejected("ended", () -> links.use(before.token(), FRESH));
        links.use(links.make(head, olaf).token(), FRESH);
    }

    @Test
    void aLinkEndsWithTheRightOfItsMaker() {
        PasswordLink learners = links.makeForLearner(ines, mira);
        school.people().setRole(head, ines, Role.INSTRUCTOR, false);
        assertRejected("may not make links", () -> links.use(learners.token(), FRESH));

        PersonId second = school.administrator("Second");
        PasswordLink offices = links.make(second, mira);
        school.people().setRole(head, second, Role.ADMINISTRATOR, false);
        assertRejected("may not make links", () -> links.use(offices.token(), FRESH));
    }

    @Test
    void whoHasNoRightAndWhoHasNoPasswordGetNoLink() {
        for (PersonId asking : List.of(mira, ines, school.guest())) {
            assertRejected("Only an administrator", () -> links.make(asking, mira));
        }
        for (PersonId asking : List.of(mira, head, school.guest())) {
            assertRejected("Only instructors", () -> links.makeForLearner(asking, mira));
        }
        PersonId invited =
                school.the(Invitations.class)
                        .invite(ines, "New Face", "new@school.test")
                        .person()
                        .id();
        for (PersonId person : List.of(invited, ines, school.guest())) {
            assertRejected("no password yet", () -> links.make(head, person));
        }
        assertThat(school.count("select count(*) from password_link")).isZero();
    }

    @Test
    void onTheServerThereIsALinkForAnAdministratorAlone() {
        PersonId ada = school.people().signUp("Ada", "ada@school.test", OLD, null);
        assertRejected("No administrator has", () -> links.makeOnServer("ada@school.test"));
        assertRejected("No administrator has", () -> links.makeOnServer("nobody@school.test"));
        school.people().setRole(head, ada, Role.ADMINISTRATOR, true);

        PasswordLink link = links.makeOnServer(" Ada@School.Test ");

        assertThat(links.find(link.token()).orElseThrow().madeBy()).isNull();
        assertThat(links.use(link.token(), FRESH)).isEqualTo(ada);
    }

    @RepeatedTest(5)
    void ofTwoWhoUseALinkAtOnceOneChooses() {
        PasswordLink link = links.make(head, mira);
        List<String> passwords = List.of(FRESH, "another good phrase");

        var outcomes =
                AtOnce.each(
                        2,
                        thread ->
                                () -> {
                                    links.use(link.token(), passwords.get(thread));
                                    return null;
                                });

        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allMatch(outcome -> outcome.failure() instanceof Refusal);
    }

    @RepeatedTest(3)
    void ofTwoMadeAtOnceOneIsGood() {
        AtOnce.each(2, thread -> () -> links.make(head, mira));

        assertThat(school.count("select count(*) from password_link where ended_at is null"))
                .isEqualTo(1);
    }

    private void joins(PersonId learner) {
        Classes classes = school.the(Classes.class);
        classes.join(learner, classes.find(ines, autumn).joinCode());
    }

    private static void assertRejected(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(rejected -> assertThat(rejected.sentence()).contains(why));
    }
}
