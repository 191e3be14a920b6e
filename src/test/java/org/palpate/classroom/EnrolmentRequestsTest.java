package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptRecords;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.PersonId;
import org.palpate.progress.Gradebook;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Knowing somebody's address does not make them a learner of one's class. */
@OnBothDatabases
class EnrolmentRequestsTest {

    private final School school;
    private final Classes classes;
    private final EnrolmentRequests requests;
    private final ClassRequests asked;
    private final Enrolments enrolments;
    private final PersonId ines;
    private final PersonId ada;
    private final ClassId id;

    EnrolmentRequestsTest(Database database) {
        school = database.emptySchool();
        classes = school.classes();
        requests = school.the(EnrolmentRequests.class);
        asked = school.the(ClassRequests.class);
        enrolments = school.the(Enrolments.class);
        ines = school.instructor("Ines");
        ada = school.learner("Ada Lovelace");
        id = classes.make(ines, "Monday group");
    }

    @Test
    void whoIsAskedIsNotInTheClassUntilTheyAccept() {
        requests.ask(ines, id, Map.of(ada, "A. L."));

        assertThat(classes.find(ines, id).enrolments()).isEmpty();
        assertThat(requests.waiting(ines, id))
                .extracting(AskedLearner::name, AskedLearner::declined)
                .containsExactly(tuple("A. L.", false));
        assertThat(requests.waiting(ines, id).toString()).doesNotContain("Lovelace", "@");
        assertUnknown(() ->
                classes.accommodate(
                        ines, id, ada, org.palpate.people.accommodations.Accommodation.NONE));
        assertThat(asked.of(ada))
                .extracting(ClassRequest::className, ClassRequest::askedBy)
                .containsExactly(tuple("Monday group", "Ines"));

        asked.accept(ada, id);
        asked.accept(ada, id);

        assertThat(classes.of(ada)).containsExactly(id);
        assertThat(requests.waiting(ines, id)).isEmpty();
        assertThat(asked.of(ada)).isEmpty();
    }

    @Test
    void whoDeclinesIsNotAskedAgainAndMayStillJoin() {
        requests.ask(ines, id, Map.of(ada, "Ada"));
        asked.decline(ada, id);

        assertThat(requests.ask(ines, id, Map.of(ada, "Ada"))).isEmpty();
        assertThat(asked.of(ada)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asked.accept(ada, id));
        AskedLearner declined = requests.waiting(ines, id).getFirst();
        assertThat(declined.declined()).isTrue();
        requests.takeBack(ines, id, declined.id());
        assertThat(requests.waiting(ines, id)).hasSize(1);

        classes.join(ada, classes.find(ines, id).joinCode());

        assertThat(classes.of(ada)).containsExactly(id);
        assertThat(requests.waiting(ines, id)).isEmpty();
    }

    @Test
    void aRequestIsTakenBackAndNobodyAcceptsWhatNobodyAsked() {
        requests.ask(ines, id, Map.of(ada, "Ada"));
        requests.takeBack(ines, id, requests.waiting(ines, id).getFirst().id());

        assertThat(asked.of(ada)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asked.accept(ada, id));
        assertThat(classes.of(ada)).isEmpty();
    }

    @Test
    void lastTermsLearnersAreAskedInOneAct() {
        PersonId ben = school.learner("Ben");
        for (PersonId learner : List.of(ada, ben)) {
            classes.join(learner, classes.find(ines, id).joinCode());
        }
        school.the(ClassSettings.class).archive(ines, id);
        ClassId next = classes.make(ines, "Next term");
        classes.join(ben, classes.find(ines, next).joinCode());

        assertThat(requests.askAgain(ines, id, next)).isEqualTo(1);
        assertThat(requests.askAgain(ines, id, next)).isZero();

        assertThat(asked.of(ada)).extracting(ClassRequest::id).containsExactly(next);
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");
        assertUnknown(() -> requests.askAgain(olaf, id, olafs));
        assertUnknown(() -> requests.askAgain(ines, id, olafs));
    }

    @Test
    void whoLeftByThemselvesIsAskedAndWhoWasRemovedComesBackAtOnce() {
        PersonId ben = school.learner("Ben");
        for (PersonId learner : List.of(ada, ben)) {
            classes.join(learner, classes.find(ines, id).joinCode());
        }
        enrolments.leave(ada, id);
        enrolments.remove(ines, id, ben);

        assertThat(enrolments.bringBack(ines, id, ada)).isFalse();
        assertThat(enrolments.bringBack(ines, id, ben)).isTrue();

        assertThat(classes.of(ada)).isEmpty();
        assertThat(asked.of(ada)).hasSize(1);
        assertThat(classes.of(ben)).containsExactly(id);
        assertUnknown(() -> enrolments.bringBack(ines, id, school.learner("Stranger")));
    }

    @Test
    void aClassSeesWhatWasBegunForItAndNothingEarlierOrElsewhere() {
        var module = school.practiceModule();
        var plan = AssignmentPlan.of(module.key(), Assignment.What.QUIZ);
        AssignmentId set = school.assignments().assign(ines, id, plan);
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");
        AssignmentId olafsOwn = school.assignments().assign(olaf, olafs, plan);
        classes.join(ada, classes.find(olaf, olafs).joinCode());
        school.clock().pass(Duration.ofHours(1));
        var early = school.atTheQuiz(ada, module).finishes().attempt();
        school.clock().pass(Duration.ofHours(1));
        requests.ask(ines, id, Map.of(ada, "Ada"));
        asked.accept(ada, id);
        var work = school.the(ClassWork.class);
        Gradebook gradebook = school.the(Gradebook.class);

        assertThat(gradebook.work(olaf, olafs, olafsOwn, ada).attempts())
                .extracting(one -> one.summary().id())
                .containsExactly(early);
        assertThat(gradebook.work(ines, id, set, ada).attempts()).isEmpty();
        assertThat(gradebook.work(ines, id, set, ada).cell().standing().grade()).isNull();
        assertThat(
                        work.in(ines, id)
                                .includes(
                                        ada,
                                        module.key(),
                                        module.quiz().key(),
                                        school.clock().instant()))
                .isTrue();
        assertThat(
                        work.in(ines, id)
                                .includes(ada, module.key(), "another", school.clock().instant()))
                .isFalse();

        school.clock().pass(Duration.ofHours(1));
        var own = school.atTheQuiz(ada, module).finishes().attempt();
        school.clock().pass(Duration.ofHours(1));
        enrolments.leave(ada, id);
        school.clock().pass(Duration.ofHours(1));
        school.atTheQuiz(ada, module).finishes();
        school.clock().pass(Duration.ofHours(1));
        classes.join(ada, classes.find(ines, id).joinCode());

        assertThat(gradebook.work(ines, id, set, ada).attempts())
                .as("what was begun while they were in the class, then and now")
                .extracting(one -> one.summary().id())
                .containsExactly(own);
        assertThat(
                        school.the(AttemptRecords.class)
                                .since(
                                        List.of(ada),
                                        java.util.Set.of(module.key()),
                                        java.time.Instant.EPOCH))
                .hasSize(3);
    }

    @Test
    void aLinkSaysYesToTheClassesOfOneInstructor() {
        Invited mira = invited();
        ClassId tuesday = classes.make(ines, "Tuesday group");
        requests.ask(ines, id, Map.of(mira.person().id(), "Mira"));
        requests.ask(ines, tuesday, Map.of(mira.person().id(), "Mira"));

        accept(mira);

        assertThat(classes.of(mira.person().id())).containsExactlyInAnyOrder(id, tuesday);
        assertThat(asked.of(mira.person().id())).isEmpty();
    }

    @Test
    void theLinkOfOneInstructorIsNoYesToAnother() {
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");
        Invited mira = askedInto(Map.of(ines, id, olaf, olafs));
        PersonId person = mira.person().id();
        assertThat(asked.acceptedByLink(person, ines))
                .extracting(ClassRequest::id)
                .containsExactly(id);
        assertThat(asked.acceptedByLink(person, null)).isEmpty();

        accept(mira);

        assertThat(classes.of(person)).containsExactly(id);
        assertThat(asked.of(person)).extracting(ClassRequest::id).containsExactly(olafs);
        asked.accept(person, olafs);
        assertThat(classes.of(person)).containsExactlyInAnyOrder(id, olafs);
    }

    /** Before its maker was kept, Ines's link became a yes to Olaf when her request was gone. */
    @Test
    void aRequestTakenBackDoesNotTurnItsLinkIntoAYesToAnotherInstructor() {
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");
        Invited mira = askedInto(Map.of(ines, id, olaf, olafs));
        PersonId person = mira.person().id();
        requests.takeBack(ines, id, requests.waiting(ines, id).getFirst().id());

        accept(mira);

        assertThat(classes.of(person)).isEmpty();
        assertThat(asked.of(person)).extracting(ClassRequest::id).containsExactly(olafs);
    }

    @Test
    void anArchivedClassDoesNotTurnItsLinkIntoAYesToAnotherInstructor() {
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");
        Invited mira = askedInto(Map.of(ines, id, olaf, olafs));
        PersonId person = mira.person().id();
        school.the(ClassSettings.class).archive(ines, id);

        accept(mira);

        assertThat(classes.of(person)).isEmpty();
        assertThat(asked.of(person)).extracting(ClassRequest::id).containsExactly(olafs);
    }

    /** Mira, with Ines's link, asked by each of these into their class. */
    private Invited askedInto(Map<PersonId, ClassId> theirs) {
        Invited mira = invited();
        theirs.forEach((by, to) -> requests.ask(by, to, Map.of(mira.person().id(), "Mira")));
        return mira;
    }

    /** Somebody with a link of Ines, and no password yet. */
    private Invited invited() {
        return school.the(Invitations.class).invite(ines, "Mira Lind", "mira@school.test");
    }

    private void accept(Invited invited) {
        school.the(Invitations.class).accept(invited.token(), "lantern orchid gravel");
    }

    private static void assertUnknown(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(act);
    }
}
