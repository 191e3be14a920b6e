package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A module that has left the school's courses: what was begun goes on, and nothing begins. */
@OnBothDatabases
class GoneModulesTest {

    private final School school;
    private final Attempts attempts;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;
    private final LearningModule module;

    GoneModulesTest(Database database) {
        school = database.emptySchool();
        attempts = school.attempts();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
        module = school.practiceModule();
    }

    @AfterEach
    void asItWas() {
        school.readsItsCourses();
    }

    @Test
    void theLastRevisionIsKnownAndNoLongerOffered() {
        school.losesItsCourses();

        assertThat(school.modules().offered(module.key())).isEmpty();
        assertThat(school.modules().isOffered(module.key())).isFalse();
        assertThat(school.modules().lastKnown(module.key()))
                .map(LearningModule::title)
                .contains(module.title());
        assertThat(school.modules().lastKnown(new ModuleKey("never-was"))).isEmpty();
    }

    @Test
    void nothingBegins() {
        var topic = module.quiz().on(module.quiz().topics().getFirst()).key();
        school.losesItsCourses();

        assertGone(() -> school.atTheQuiz(ada, module));
        assertGone(() -> attempts.start(ada, module.key(), topic, CommandId.fresh()));
        assertGone(() -> attempts.checkStart(ada, module.key(), null));
        assertGone(() -> attempts.checkGuest(module.key(), null));
        assertThat(attempts.of(ada)).isEmpty();
    }

    @Test
    void whatIsOpenGoesOnAndIsFound() {
        QuizTab tab = school.atTheQuiz(ada, module);
        PersonId guest = school.guest();
        QuizTab guestTab = school.atTheQuiz(guest, module);
        school.losesItsCourses();

        assertThat(attempts.goingOn(ada)).extracting(OwnSummary::id).containsExactly(tab.attempt());
        assertThat(attempts.goingOn(guest))
                .extracting(OwnSummary::id)
                .containsExactly(guestTab.attempt());
        assertThat(attempts.start(ada, module.key(), CommandId.fresh())).isEqualTo(tab.attempt());
        guestTab.checksRight();
        tab.checksRight().finishes();
        assertThat(attempts.result(ada, tab.attempt())).isPresent();
        assertThat(attempts.goingOn(ada)).isEmpty();
        assertGone(() -> school.atTheQuiz(ada, module));
        assertThat(school.the(ModuleRecords.class).begun(ada, attempts.of(ada)))
                .as("what was done stays in one's own record")
                .extracting(ModuleRecord::module)
                .extracting(LearningModule::key)
                .containsExactly(module.key());
    }

    @Test
    void itIsNeitherAssignedNorPublished() {
        AssignmentPlan plan = AssignmentPlan.of(module.key(), What.QUIZ);
        var draft = school.assignments().draft(ines, group, plan);
        school.losesItsCourses();

        for (ThrowingCallable act :
                new ThrowingCallable[] {
                    () -> school.assignments().assign(ines, group, plan),
                    () -> school.assignments().draft(ines, group, plan),
                    () -> school.assignments().publish(ines, group, draft)
                }) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(act)
                    .withMessageContaining("“%s” is no longer among".formatted(module.title()));
        }
    }

    @Test
    void whatWasEarnedStaysInTheGradebook() {
        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ));
        QuizTab tab = school.atTheQuiz(ada, module);
        tab.checksRight().finishes();

        school.losesItsCourses();

        assertThat(school.the(org.palpate.progress.Gradebook.class).of(ines, group).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getFirst().grade()).isPresent());
    }

    /** One rule for everything that is open: whole quizzes and practice, whose time is not up. */
    @Test
    void everythingThatIsOpenIsFound() {
        var topic = module.quiz().on(module.quiz().topics().getFirst()).key();
        AttemptId whole = school.atTheQuiz(ada, module).attempt();
        school.clock().pass(Duration.ofMinutes(1));
        AttemptId practice = attempts.start(ada, module.key(), topic, CommandId.fresh());
        school.clock().pass(Duration.ofMinutes(1));
        AttemptId exam = school.atTheQuiz(ada, school.examModule()).attempt();

        assertThat(attempts.goingOn(ada))
                .extracting(OwnSummary::id)
                .containsExactly(exam, practice, whole);
        assertThat(attempts.goingOn(ada).get(1).title())
                .isEqualTo(module.quiz().named(topic).orElseThrow().title());

        school.clock().pass(Duration.ofHours(1));

        assertThat(attempts.goingOn(ada))
                .extracting(OwnSummary::id)
                .containsExactly(practice, whole);
    }

    private static void assertGone(ThrowingCallable act) {
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(act)
                .satisfies(no ->
                        assertThat(no.sentence(Instant::toString))
                                .contains("no longer among the school's courses"));
    }
}
