package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Window;
import org.palpate.people.PersonId;
import org.palpate.quiz.PassMark;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/**
 * What is done is done everywhere: what it opens opens when the gradebook says so, never before.
 */
@OnBothDatabases
class CompletionTest {

    private final School school;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;

    CompletionTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @Test
    void practiceFinishedAfterItsClosingOpensNothing() {
        AssignmentId first =
                assign(
                        AssignmentPlan.of(school.practiceModule().key(), What.QUIZ)
                                .within(new Window(null, null, inHours(9))));
        assign(AssignmentPlan.of(school.testModule().key(), What.QUIZ).after(first));
        QuizTab practice = school.atTheQuiz(ada, school.practiceModule());
        closesEarlier(first, new Window(null, null, inHours(1)));
        school.clock().pass(Duration.ofHours(2));
        practice.finishes();

        assertThat(GradeWords.state(cell(first)))
                .isEqualTo("finished after the closing, does not count, so 0 %");
        assertThat(cell(first).completion().isAfterClosing()).isTrue();
        assertThat(cell(first).completion().isOverdue()).isFalse();
        assertThat(cell(first).grade()).isEmpty();
        assertLocked();
    }

    @Test
    void whatCountedStaysWhatItIsWhenMoreIsFinishedAfterTheClosing() {
        AssignmentId first =
                assign(
                        AssignmentPlan.of(school.practiceModule().key(), What.QUIZ)
                                .within(new Window(null, null, inHours(9))));
        school.atTheQuiz(ada, school.practiceModule()).finishes();
        QuizTab again = school.atTheQuiz(ada, school.practiceModule());
        closesEarlier(first, new Window(null, null, inHours(1)));
        school.clock().pass(Duration.ofHours(2));
        again.finishes();

        assertThat(cell(first).completion().isDone()).isTrue();
        assertThat(cell(first).completion().isAfterClosing()).isFalse();
    }

    @Test
    void anAttemptLeftOpenOverTheClosingIsInProgress() {
        AssignmentId first =
                assign(
                        AssignmentPlan.of(school.practiceModule().key(), What.QUIZ)
                                .within(new Window(null, inHours(1), inHours(9))));
        school.atTheQuiz(ada, school.practiceModule());
        closesEarlier(first, new Window(null, inHours(1), inHours(1)));
        school.clock().pass(Duration.ofHours(2));

        assertThat(GradeWords.state(cell(first))).isEqualTo("in progress, closed, counts as 0 %");
    }

    /** An attempt that goes on keeps the end it began with. */
    private void closesEarlier(AssignmentId id, Window window) {
        school.assignments()
                .change(
                        ines,
                        group,
                        id,
                        AssignmentPlan.of(school.practiceModule().key(), What.QUIZ).within(window));
    }

    @Test
    void aModuleWhoseLessonsAreUnreadOpensNothing() {
        AssignmentId first = assign(AssignmentPlan.of(school.module().key(), What.MODULE));
        assign(AssignmentPlan.of(school.testModule().key(), What.QUIZ).after(first));
        school.atTheQuiz(ada).finishes();

        assertThat(GradeWords.state(cell(first))).startsWith("in progress");
        assertLocked();

        school.reads(ada, IntStream.range(0, school.module().lessons().size()).toArray());

        assertThat(GradeWords.state(cell(first))).isEqualTo("done, below the pass mark");
        assertOpen();
    }

    @Test
    void aModuleWithoutAQuizIsDoneFirstWhenItIsRead() {
        var notes = school.moduleWithoutQuiz();
        AssignmentId first = assign(AssignmentPlan.of(notes.key(), What.MODULE));
        assign(AssignmentPlan.of(school.testModule().key(), What.QUIZ).after(first));

        assertLocked();
        notes.lessons().forEach(one -> school.readings().markRead(ada, notes.key(), one.key()));

        assertThat(GradeWords.state(cell(first))).isEqualTo("done");
        assertOpen();
    }

    @Test
    void whatIsForgivenOrGradedByHandStandsInNobodysWay() {
        AssignmentId first = assign(AssignmentPlan.of(school.practiceModule().key(), What.QUIZ));
        assign(AssignmentPlan.of(school.testModule().key(), What.QUIZ).after(first));
        assertLocked();

        decide(first, GradeDecision.Kind.EXCUSED, null);
        assertThat(GradeWords.state(cell(first))).isEqualTo("excused");
        assertOpen();

        decide(first, GradeDecision.Kind.AS_EARNED, null);
        assertLocked();

        decide(first, GradeDecision.Kind.SET, 69.9);
        assertThat(GradeWords.state(cell(first))).isEqualTo("set by hand, below the pass mark");
        assertOpen();
    }

    @Test
    void anExamWhoseTimeIsUpIsDoneBeforeAnybodyHasWrittenThatDown() {
        AssignmentId first = assign(AssignmentPlan.of(school.examModule().key(), What.QUIZ));
        assign(AssignmentPlan.of(school.testModule().key(), What.QUIZ).after(first));
        QuizTab exam = school.atTheQuiz(ada, school.examModule());
        exam.saves(exam.right());
        school.clock().pass(Duration.ofHours(1));

        GradeSheet.Cell cell = cell(first);

        assertThat(cell.completion().isDone()).isTrue();
        assertThat(cell.grade().orElseThrow()).isPositive();
        assertThat(school.count("select count(*) from attempt where finished_at is not null"))
                .isZero();
        assertOpen();
        assertThat(school.attempts().result(ada, exam.attempt()).orElseThrow().score().grade())
                .isEqualTo(cell.grade().orElseThrow());
    }

    @Test
    void passingAndFailingAreSaidAlike() {
        assertThat(words(70.0)).isEqualTo("done, passed");
        assertThat(words(69.99999999999999)).isEqualTo("done, passed");
        assertThat(words(69.9)).isEqualTo("done, below the pass mark");
        assertThat(words(null)).isEqualTo("done");
    }

    private static String words(Double grade) {
        return GradeWords.state(
                new Completion(
                        new Standing(
                                Standing.State.DONE,
                                grade,
                                new PassMark(70),
                                1,
                                0,
                                false,
                                false,
                                false),
                        null));
    }

    private void assertLocked() {
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(
                        () -> school.attempts().checkStart(ada, school.testModule().key(), null));
        assertThat(second().first()).isNotNull();
    }

    private void assertOpen() {
        school.attempts().checkStart(ada, school.testModule().key(), null);
        assertThat(second().first()).isNull();
    }

    private OwnStanding second() {
        return school.the(OwnStandings.class).of(ada).stream()
                .filter(own -> own.assignment().module().equals(school.testModule().key()))
                .findFirst()
                .orElseThrow();
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return school.assignments().assign(ines, group, plan);
    }

    private void decide(AssignmentId on, GradeDecision.Kind kind, Double grade) {
        school.clock().pass(Duration.ofMinutes(1));
        school.the(Gradebook.class)
                .decide(ines, group, new GradeSheet.Cell.Place(on, ada), kind, grade, "Agreed.");
    }

    private GradeSheet.Cell cell(AssignmentId of) {
        GradeSheet sheet = school.the(Gradebook.class).of(ines, group);
        Assignment column =
                sheet.columns().stream()
                        .filter(one -> one.id().equals(of))
                        .findFirst()
                        .orElseThrow();
        return sheet.column(sheet.columns().indexOf(column)).getFirst();
    }

    private Instant inHours(int hours) {
        return school.clock().instant().plus(Duration.ofHours(hours));
    }
}
