package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.progress.Standing;
import org.palpate.quiz.question.Response;
import org.palpate.refusal.Refusal;
import org.palpate.school.Guests;
import org.palpate.school.NoGuests;
import org.palpate.school.SchoolSettings;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** What people may do who are not signed in, and what it is worth afterwards. */
@OnBothDatabases
class GuestsTest {

    private final School school;
    private final Attempts attempts;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId guest;

    GuestsTest(Database database) {
        school = database.emptySchool();
        attempts = school.attempts();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        guest = school.guest();
    }

    // What they meet

    @Test
    void guestsMeetPracticeAlone() {
        school.atTheQuiz(guest, school.practiceModule()).checksWrong();
        school.atTheQuiz(guest).checksWrong();
        var topic = school.module().quiz().on(school.module().quiz().topics().getFirst()).key();
        attempts.start(guest, school.module().key(), topic, CommandId.fresh());

        for (LearningModule module : List.of(school.testModule(), school.examModule())) {
            assertSignInFirst(() -> school.atTheQuiz(guest, module));
            assertSignInFirst(() -> attempts.checkStart(guest, module.key(), null));
            assertSignInFirst(() -> attempts.checkGuest(module.key(), null));
        }
        attempts.checkGuest(school.practiceModule().key(), null);
        assertThat(attempts.of(guest)).hasSize(3).allMatch(OwnSummary::asGuest);
    }

    @Test
    void anExamThatOpensNextWeekIsNotSatByWhoeverSignsOut() {
        PersonId ada = joins("Ada");
        assign(exam().within(new Window(inDays(7), null, inDays(8))));

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.atTheQuiz(ada, school.examModule()));
        assertSignInFirst(() -> school.atTheQuiz(guest, school.examModule()));
        school.people().recognize(guest, ada);
        school.clock().pass(Duration.ofDays(7));

        assertThat(school.atTheQuiz(ada, school.examModule()).finishes().page().finished())
                .isTrue();
        assertThat(attempts.of(ada)).extracting(OwnSummary::number).containsExactly(1);
    }

    @Test
    void somebodyNobodyKnowsIsAGuestAtMost() {
        var nobody = new PersonId(java.util.UUID.randomUUID());

        assertSignInFirst(() -> attempts.checkStart(nobody, school.testModule().key(), null));
    }

    /** As servers have them that let guests take tests once, or whose quiz became a test since. */
    @Test
    void aTestThatAGuestOnceTookTellsThemNothing() {
        for (boolean finished : List.of(false, true)) {
            QuizTab tab = school.atTheQuiz(school.learner(), school.testModule());
            var question = tab.page().asked().key();
            if (finished) {
                tab.saves(tab.right()).finishes();
            }
            school.spoil(
                    "update attempt set number = %d, as_guest = true, learner_id = '%s' where public_id = '%s'"
                            .formatted(finished ? 11 : 12, guest.value(), tab.attempt().value()));

            assertSignInFirst(() -> attempts.see(guest, tab.attempt()));
            assertSignInFirst(() -> attempts.result(guest, tab.attempt()));
            assertSignInFirst(() ->
                    attempts.save(
                            guest, tab.attempt(), tab.command(), question, Response.BLANK, null));
            assertSignInFirst(() -> attempts.finish(guest, tab.attempt(), tab.command()));
            assertSignInFirst(
                    () -> attempts.note(guest, tab.attempt(), CommandId.fresh(), question, "Key?"));
        }
        assertSignInFirst(() -> school.atTheQuiz(guest, school.testModule()));
    }

    @Test
    void aLessonTellsNoKeyOfATest() {
        LearningModule test = school.testModule();
        LearningModule practice = school.practiceModule();

        assertThat(test.quiz().bank()).noneMatch(test::mayCheck);
        assertThat(practice.quiz().bank()).allMatch(practice::mayCheck);
    }

    // What it is worth

    @Test
    void whatWasDoneBeforeSigningInCountsForNothing() {
        PersonId ada = joins("Ada");
        assign(practice().counting(new Counting(1, null, null)));
        QuizTab asGuest = school.atTheQuiz(guest, school.practiceModule());
        asGuest.checksRight().finishes();
        attempts.note(
                guest,
                asGuest.attempt(),
                CommandId.fresh(),
                asGuest.page().asked().key(),
                "Mine alone");

        school.people().recognize(guest, ada);

        assertCountsForNothing(ada, asGuest.attempt());
        school.atTheQuiz(ada, school.practiceModule()).finishes();
        assertThat(standing(ada).state()).isEqualTo(Standing.State.DONE);
        assertThat(standing(ada).grade()).isZero();
    }

    @Test
    void signingUpMakesItCountNoMoreThanSigningIn() {
        QuizTab asGuest = school.atTheQuiz(guest, school.practiceModule()).checksRight();
        asGuest.finishes();

        school.people().signUp("Gwen", "gwen@school.test", "orbit-lantern-mosaic", guest);
        school.people().recognize(guest, guest);
        school.classes().join(guest, code());
        assign(practice().counting(new Counting(1, null, null)));

        assertCountsForNothing(guest, asGuest.attempt());
    }

    @Test
    void anAttemptThatCountsIsBegunAnewAndTheGuestsOwnStays() {
        PersonId ada = joins("Ada");
        var asGuest = school.atTheQuiz(guest, school.practiceModule()).attempt();
        String quiz = school.practiceModule().quiz().key();
        school.people().recognize(guest, ada);

        assertThat(school.atTheQuiz(ada, school.practiceModule()).attempt())
                .as("where nothing is assigned, one goes on")
                .isEqualTo(asGuest);
        assertThat(attempts.open(ada, school.practiceModule().key(), quiz)).isPresent();

        assign(practice());

        assertThat(attempts.open(ada, school.practiceModule().key(), quiz)).isEmpty();
        var counting = school.atTheQuiz(ada, school.practiceModule()).attempt();
        assertThat(counting).isNotEqualTo(asGuest);
        assertThat(attempts.see(ada, asGuest).finished()).isFalse();
        assertThat(attempts.open(ada, school.practiceModule().key(), quiz))
                .map(OwnSummary::id)
                .contains(counting);
        assertThat(standing(ada).attempts()).isEqualTo(1);
    }

    @Test
    void whatWasReadBeforeSigningInCountsOnceItIsReadAgain() {
        PersonId ada = joins("Ada");
        LearningModule notes = school.moduleWithoutQuiz();
        assign(AssignmentPlan.of(notes.key(), What.MODULE));
        notes.lessons()
                .forEach(lesson -> school.readings().markRead(guest, notes.key(), lesson.key()));

        school.people().recognize(guest, ada);

        assertThat(standing(ada).state()).isEqualTo(Standing.State.NOT_BEGUN);
        assertThat(school.readings().read(ada, notes.key())).hasSameSizeAs(notes.lessons());
        notes.lessons()
                .forEach(lesson -> school.readings().markRead(ada, notes.key(), lesson.key()));
        assertThat(standing(ada).state()).isEqualTo(Standing.State.DONE);
    }

    // What a look from outside tells

    @Test
    void aSecondAccountSeesNoKeyBeforeTheClassHasTakenTheTest() {
        assign(test().within(new Window(inDays(7), null, inDays(8))));
        PersonId mallory = school.learner("Mallory");

        var looked = school.atTheQuiz(mallory, school.testModule()).finishes().attempt();

        assertTellsNoKey(mallory, looked);
        school.clock().pass(Duration.ofDays(8));
        assertTellsTheKey(mallory, looked);
    }

    @Test
    void theGradeOfASingleAnswerTellsNoKeyEither() {
        assign(test().within(new Window(inDays(7), null, inDays(8))));
        PersonId mallory = school.learner("Mallory");
        QuizTab tab = school.atTheQuiz(mallory, school.testModule());

        var looked = tab.saves(tab.right()).finishes().attempt();

        AttemptResult result = result(mallory, looked);
        assertThat(result.score().grade()).isNull();
        assertThat(result.score().earned()).isZero();
        assertThat(result.score().gradeShown()).isEqualTo(Shown.ONCE_OVER);
        assertThat(result.passed()).isFalse();
        assertThat(result.failed()).isFalse();
        assertThat(attempts.of(mallory))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.grade()).isNull();
                    assertThat(own.shown()).isEqualTo(Shown.ONCE_OVER);
                });
        assertThat(record(mallory).finished()).hasSize(1);
        assertThat(record(mallory).hidden()).contains(Shown.ONCE_OVER);
        assertThat(record(mallory).bestGrade()).isEmpty();

        school.clock().pass(Duration.ofDays(8));

        Double grade = result(mallory, looked).score().grade();
        assertThat(grade).isPositive();
        assertThat(attempts.of(mallory)).extracting(OwnSummary::grade).containsExactly(grade);
        assertThat(record(mallory).hidden()).isEmpty();
        assertThat(record(mallory).bestGrade()).hasValue(grade);
    }

    @Test
    void itIsOverOnceItIsOverForWhoHasExtraDays() {
        PersonId ada = joins("Ada");
        school.the(Accommodations.class).give(ines, ada, new Accommodation(1, false, 0, 3));
        assign(test().within(new Window(null, null, inDays(1))));
        PersonId mallory = school.learner("Mallory");
        var looked = school.atTheQuiz(mallory, school.testModule()).finishes().attempt();

        school.clock().pass(Duration.ofDays(2));

        assertTellsNoKey(mallory, looked);
        assertThat(result(mallory, looked).score().grade()).isNull();
        school.clock().pass(Duration.ofDays(2));
        assertTellsTheKey(mallory, looked);
        assertThat(result(mallory, looked).score().grade()).isNotNull();
    }

    private ModuleRecord record(PersonId learner) {
        return school.the(ModuleRecords.class)
                .find(learner, school.testModule().key())
                .orElseThrow();
    }

    @Test
    void whatWasTakenFreelyTellsNoKeyOnceItIsAssigned() {
        PersonId ada = joins("Ada");
        var before = school.atTheQuiz(ada, school.testModule()).finishes().attempt();
        assertTellsTheKey(ada, before);

        assign(
                test().within(new Window(inDays(1), inDays(2), null))
                        .counting(new Counting(2, null, null)));

        assertTellsNoKey(ada, before);
        school.clock().pass(Duration.ofDays(1));
        assertTellsTheKey(ada, school.atTheQuiz(ada, school.testModule()).finishes().attempt());
        assertTellsNoKey(ada, before);
        school.clock().pass(Duration.ofDays(2));
        assertTellsTheKey(ada, before);
    }

    @Test
    void aTestWithoutAnyDateIsNoSecretForEver() {
        assign(test());
        PersonId ben = school.learner("Ben");

        assertTellsTheKey(ben, school.atTheQuiz(ben, school.testModule()).finishes().attempt());
    }

    // The switch

    @Test
    void theSwitchCountsAtOnce() {
        PersonId head = school.administrator("Head");
        QuizTab open = school.atTheQuiz(guest, school.practiceModule());

        settings().welcomeGuests(head, false);

        assertSignInFirst(open::checksRight);
        assertSignInFirst(() -> attempts.see(guest, open.attempt()));
        assertSignInFirst(() -> school.atTheQuiz(guest));
        assertThatExceptionOfType(NoGuests.class).isThrownBy(() -> guests().letIn());
        school.atTheQuiz(school.learner("Ada"), school.practiceModule());

        settings().welcomeGuests(head, true);

        open.checksRight();
        guests().letIn();
    }

    @Test
    void onlyAnAdministratorTurnsIt() {
        for (PersonId asking : List.of(guest, ines, school.learner("Ada"))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> settings().welcomeGuests(asking, false));
        }
        assertThat(guests().areWelcome()).isTrue();
    }

    // How many

    @Test
    void aClassOfAnySizeComesInAtOnceAndAThousandsRushWaits() {
        for (int i = 0; i < Guests.A_MINUTE; i++) {
            guests().letIn();
        }
        assertThatExceptionOfType(NoGuests.class)
                .isThrownBy(() -> guests().letIn())
                .satisfies(no -> assertThat(no.sentence()).contains("wait a minute"));

        school.clock().pass(Duration.ofMinutes(2));

        guests().letIn();
    }

    @Test
    void aDayHasOnlySoManyGuests() {
        school.clock().pass(Duration.ofDays(3));
        Instant now = school.clock().instant();
        for (int i = 0; i < Guests.A_DAY; i++) {
            school.spoil(
                    "insert into person (id, name, guest_token, sample, created_at) values ('%s', 'Guest', '%064d', false, timestamp with time zone '%s')"
                            .formatted(java.util.UUID.randomUUID(), i, now));
        }
        assertThatExceptionOfType(NoGuests.class)
                .isThrownBy(() -> guests().letIn())
                .satisfies(no -> assertThat(no.sentence()).contains("tomorrow"));

        school.clock().pass(Duration.ofDays(1).plusSeconds(1));

        guests().letIn();
    }

    @Test
    void aGuestBeginsOnlySoManyQuizzesWithinADay() {
        for (int i = 0; i < Admission.GUEST_A_DAY; i++) {
            school.atTheQuiz(guest, school.practiceModule()).finishes();
        }
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.atTheQuiz(guest, school.practiceModule()))
                .satisfies(no ->
                        assertThat(no.sentence(Instant::toString))
                                .contains("40 quizzes within a day"));
        school.atTheQuiz(school.guest(), school.practiceModule());

        school.clock().pass(Duration.ofDays(1).plusSeconds(1));

        school.atTheQuiz(guest, school.practiceModule());
    }

    // Words

    private void assertCountsForNothing(PersonId learner, AttemptId attempt) {
        assertThat(attempts.of(learner)).extracting(OwnSummary::id).contains(attempt);
        assertThat(attempts.result(learner, attempt)).isPresent();
        assertThat(standing(learner).state()).isEqualTo(Standing.State.NOT_BEGUN);
        assertThat(standing(learner).grade()).isNull();
        var asked =
                school.the(AssignedQuizzes.class)
                        .of(
                                learner,
                                school.practiceModule().key(),
                                school.practiceModule().quiz().key());
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().used()).isZero();
        assertThat(asked.getFirst().state()).isEqualTo(AssignedQuiz.State.OPEN);
        var records = school.attemptRecords();
        var modules = Set.of(school.practiceModule().key());
        assertThat(records.since(List.of(learner), modules, Instant.EPOCH)).isEmpty();
        assertThat(records.underway(List.of(learner), modules)).isEmpty();
        assertThat(records.whole(learner, school.practiceModule().key(), Instant.EPOCH)).isEmpty();
        assertThat(school.the(LearnersNotes.class).of(ines)).isEmpty();
    }

    private void assertTellsNoKey(PersonId learner, AttemptId attempt) {
        assertThat(result(learner, attempt).questions())
                .isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(question.told().answer()).isNull();
                    assertThat(question.told().feedback()).isNull();
                    assertThat(question.told().fraction()).isNull();
                });
    }

    private void assertTellsTheKey(PersonId learner, AttemptId attempt) {
        assertThat(result(learner, attempt).questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.told().answer()).isNotNull());
    }

    private AttemptResult result(PersonId learner, AttemptId attempt) {
        return attempts.result(learner, attempt).orElseThrow();
    }

    private static void assertSignInFirst(ThrowingCallable act) {
        assertThatExceptionOfType(SignInFirst.class)
                .isThrownBy(act)
                .satisfies(why -> assertThat(why.sentence()).contains("signed in"));
    }

    private Standing standing(PersonId learner) {
        return school.the(org.palpate.progress.OwnStandings.class)
                .of(learner)
                .getFirst()
                .standing();
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, code());
        return learner;
    }

    private String code() {
        return school.classes().taughtBy(ines).getFirst().joinCode();
    }

    private void assign(AssignmentPlan plan) {
        school.assignments().assign(ines, group, plan);
    }

    private AssignmentPlan practice() {
        return AssignmentPlan.of(school.practiceModule().key(), What.QUIZ);
    }

    private AssignmentPlan test() {
        return AssignmentPlan.of(school.testModule().key(), What.QUIZ);
    }

    private AssignmentPlan exam() {
        return AssignmentPlan.of(school.examModule().key(), What.QUIZ);
    }

    private Instant inDays(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }

    private SchoolSettings settings() {
        return school.the(SchoolSettings.class);
    }

    private Guests guests() {
        return school.the(Guests.class);
    }
}
