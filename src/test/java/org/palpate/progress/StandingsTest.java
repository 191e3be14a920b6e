package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.Window;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.progress.Standing.State;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.PassMark;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class StandingsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private static final PassMark QUIZ_OWN = new PassMark(70);

    private final School school;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;

    StandingsTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = joins("Ada");
    }

    @Test
    void atFirstNobodyHasBegun() {
        assign(What.MODULE);

        assertThat(standing())
                .isEqualTo(
                        new Standing(State.NOT_BEGUN, null, QUIZ_OWN, 0, 0, false, false, false));
    }

    @Test
    void whoReadsAnAssignedModuleIsReading() {
        assign(What.MODULE);

        school.reads(ada, 0);

        assertThat(standing())
                .isEqualTo(new Standing(State.READING, null, QUIZ_OWN, 0, 1, false, false, false));
    }

    @Test
    void whoReadsWhenOnlyTheQuizIsAssignedHasNotBegun() {
        assign(What.QUIZ);

        school.reads(ada, 0);

        assertThat(standing().state()).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void whoBeganTheQuizIsInProgress() {
        assign(What.QUIZ);

        school.atTheQuiz(ada).checksRight();

        assertThat(standing())
                .isEqualTo(
                        new Standing(State.IN_PROGRESS, null, QUIZ_OWN, 1, 0, false, false, false));
    }

    @Test
    void aQuizIsDoneWhenItIsFinished() {
        assign(What.QUIZ);

        school.atTheQuiz(ada).finishes();

        assertThat(standing())
                .isEqualTo(new Standing(State.DONE, 0.0, QUIZ_OWN, 1, 0, false, false, false));
    }

    @Test
    void aModuleIsDoneWhenEverythingIsReadAndTheQuizIsFinished() {
        assign(What.MODULE);

        school.atTheQuiz(ada).finishes();
        assertThat(standing().state()).isEqualTo(State.IN_PROGRESS);

        readsEverything();
        assertThat(standing().state()).isEqualTo(State.DONE);
        assertThat(standing().isDone()).isTrue();
    }

    @Test
    void aModuleWithoutAQuizIsDoneWhenItIsRead() {
        var reading = school.moduleWithoutQuiz();
        school.assignments()
                .assign(ines, group, AssignmentPlan.of(reading.key(), What.MODULE).due(inDays(2)));

        reading.lessons()
                .forEach(lesson -> school.readings().markRead(ada, reading.key(), lesson.key()));

        assertThat(standing().state()).isEqualTo(State.DONE);
    }

    @Test
    void whatIsFinishedExactlyAtTheDueTimeIsInTimeAndAMomentLaterIsLate() {
        assign(What.QUIZ);
        school.clock().pass(DAY.multipliedBy(2));
        school.atTheQuiz(ada).finishes();
        PersonId ben = joins("Ben");
        school.clock().pass(Duration.ofMillis(1));
        school.atTheQuiz(ben).finishes();

        assertThat(standing().state()).isEqualTo(State.DONE);
        assertThat(standingOf(ben).state()).isEqualTo(State.DONE_LATE);
        assertThat(sheet().done(assignment())).isEqualTo(2);
    }

    @Test
    void aModuleIsLateWhenItsLastLessonIs() {
        assign(What.MODULE);
        school.atTheQuiz(ada).finishes();
        school.clock().pass(DAY.multipliedBy(3));

        readsEverything();

        assertThat(standing().state()).isEqualTo(State.DONE_LATE);
    }

    @Test
    void whoWasInTimeOnceStaysInTime() {
        assign(What.QUIZ);
        school.atTheQuiz(ada).finishes();
        school.clock().pass(DAY.multipliedBy(3));
        school.atTheQuiz(ada).finishesWithRight(3);

        assertThat(standing().state()).isEqualTo(State.DONE);
        assertThat(standing().attempts()).isEqualTo(2);
    }

    @Test
    void theBestGradeCounts() {
        assign(What.QUIZ);
        school.atTheQuiz(ada).finishesWithRight(6);
        double best = standing().grade();
        school.atTheQuiz(ada).finishesWithRight(1);
        school.atTheQuiz(ada).checksRight();

        assertThat(standing().grade()).isEqualTo(best).isPositive();
        assertThat(standing().attempts()).isEqualTo(3);
    }

    @Test
    void attemptsBegunBeforeTheAssignmentDoNotCount() {
        school.atTheQuiz(ada).finishesWithRight(6);
        var open = school.atTheQuiz(ada);
        school.clock().pass(DAY);
        assign(What.QUIZ);
        open.finishesWithRight(2);

        assertThat(standing())
                .isEqualTo(
                        new Standing(State.NOT_BEGUN, null, QUIZ_OWN, 0, 0, false, false, false));

        school.atTheQuiz(ada).finishesWithRight(1);
        assertThat(standing().attempts()).isEqualTo(1);
        assertThat(standing().state()).isEqualTo(State.DONE);
    }

    @Test
    void eachAssignmentOfOneModuleCountsFromItsOwnTime() {
        assign(What.QUIZ);
        school.atTheQuiz(ada).finishes();
        school.clock().pass(DAY);
        assign(What.QUIZ);

        var both = standings().schoolClass().assignments();
        var row = standings().rows().getFirst();
        assertThat(row.in(both.getFirst()).state()).isEqualTo(State.DONE);
        assertThat(row.in(both.getLast()).state()).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void whatWasReadBeforeTheAssignmentIsReadAllTheSame() {
        readsEverything();
        school.clock().pass(DAY);
        assign(What.MODULE);

        school.atTheQuiz(ada).finishes();

        assertThat(standing().state()).isEqualTo(State.DONE);
    }

    @Test
    void everybodyEnrolledHasARowByName() {
        joins("zoe");
        joins("Ben");
        school.learner("Not enrolled");
        assign(What.QUIZ);

        assertThat(standings().rows())
                .extracting(row -> row.learner().name())
                .containsExactly("Ada", "Ben", "zoe");
        assertThat(sheet().done(assignment())).isZero();
    }

    @Test
    void aClassWithoutLearnersOrAssignmentsStandsToo() {
        ClassId empty = school.classes().make(ines, "Empty");

        assertThat(school.standings().of(ines, empty).rows()).isEmpty();
        assertThat(standings().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.standings()).isEmpty());
    }

    @Test
    void onlyAttemptsBegunInsideTheWindowCount() {
        school.atTheQuiz(ada).finishesWithRight(3);
        assign(plan(What.QUIZ).within(new Window(inDays(1), null, inDays(2))));
        assertThat(standing())
                .isEqualTo(
                        new Standing(State.NOT_BEGUN, null, QUIZ_OWN, 0, 0, false, false, false));

        school.clock().pass(DAY);
        school.atTheQuiz(ada).finishes();
        school.clock().pass(DAY);

        assertThat(standing())
                .isEqualTo(new Standing(State.DONE, 0.0, QUIZ_OWN, 1, 0, false, false, true));
    }

    @Test
    void practiceFinishedAfterTheClosingIsNotDone() {
        assign(plan(What.QUIZ).within(new Window(null, null, inDays(2))));
        var open = school.atTheQuiz(ada);
        changes(plan(What.QUIZ).within(new Window(null, null, inDays(1))));
        school.clock().pass(DAY.plusMillis(1));

        open.finishesWithRight(3);

        assertThat(standing())
                .isEqualTo(
                        new Standing(
                                State.AFTER_CLOSING, null, QUIZ_OWN, 1, 0, false, false, true));
    }

    @Test
    void onlyTheFirstAttemptsCountAndExtraOnesComeOnTop() {
        assign(plan(What.QUIZ));
        school.atTheQuiz(ada).finishes();
        school.atTheQuiz(ada).finishesWithRight(4);
        school.atTheQuiz(ada).finishesWithRight(6);
        changes(plan(What.QUIZ).counting(new Counting(1, null, null)));
        assertThat(standing().grade()).isZero();
        assertThat(standing().attempts()).isEqualTo(1);

        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 1, 0));

        assertThat(standing().grade()).isEqualTo(grades().get(1)).isPositive();
        assertThat(standing().attempts()).isEqualTo(2);
    }

    @Test
    void theGradeIsReckonedAsTheAssignmentSays() {
        school.clock().pass(DAY);
        var plans =
                List.of(
                        GradeMethod.HIGHEST,
                        GradeMethod.AVERAGE,
                        GradeMethod.FIRST,
                        GradeMethod.LAST);
        plans.forEach(method -> {
            assign(plan(What.QUIZ).counting(new Counting(null, method, null)));
            school.clock().pass(Duration.ofMinutes(1));
        });
        school.atTheQuiz(ada).finishesWithRight(2);
        school.atTheQuiz(ada).finishesWithRight(6);
        school.atTheQuiz(ada).finishesWithRight(1);
        List<Double> grades = grades();

        var row = standings().rows().getFirst();
        assertThat(standings().published())
                .extracting(assignment -> row.in(assignment).grade())
                .containsExactly(
                        grades.get(1),
                        (grades.get(0) + grades.get(1) + grades.get(2)) / 3,
                        grades.get(0),
                        grades.get(2));
    }

    @Test
    void whetherItIsPassedIsTheAssignmentsToSay() {
        school.atTheQuiz(ada).finishesWithRight(1);
        int grade = (int) Math.floor(grades().getFirst());
        school.clock().pass(DAY);
        assign(plan(What.QUIZ).counting(new Counting(null, null, grade)));
        school.clock().pass(DAY);
        assign(plan(What.QUIZ).counting(new Counting(null, null, grade + 1)));
        school.atTheQuiz(ada).finishesWithRight(1);

        var row = standings().rows().getFirst();
        assertThat(standings().published())
                .extracting(assignment -> row.in(assignment).passed())
                .containsExactly(true, false);
        assertThat(standings().published())
                .extracting(assignment -> new Completion(row.in(assignment), null).isFailed())
                .containsExactly(false, true);
    }

    @Test
    void whoIsNotChosenIsNotAskedForAnything() {
        PersonId ben = joins("Ben");
        assign(plan(What.QUIZ).to(Audience.chosen("", Set.of(ben))));
        school.atTheQuiz(ada).finishes();
        school.atTheQuiz(ben).finishes();

        assertThat(standing()).isEqualTo(Standing.NOT_ASSIGNED);
        assertThat(standingOf(ben).state()).isEqualTo(State.DONE);
        assertThat(sheet().asked(assignment())).isEqualTo(1);
        assertThat(sheet().done(assignment())).isEqualTo(1);
    }

    @Test
    void extraDaysMakeLateWorkPunctual() {
        PersonId ben = joins("Ben");
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 0, 1));
        assign(What.QUIZ);
        school.clock().pass(DAY.multipliedBy(3));

        school.atTheQuiz(ada).finishes();
        school.atTheQuiz(ben).finishes();

        assertThat(standing().state()).isEqualTo(State.DONE);
        assertThat(standingOf(ben).state()).isEqualTo(State.DONE_LATE);
    }

    @Test
    void whatWasDueBeforeSomebodyJoinedIsNeitherOverdueNorLate() {
        assign(What.QUIZ);
        school.clock().pass(DAY.multipliedBy(3));
        PersonId ben = joins("Ben");

        assertThat(completion(ada).isOverdue()).isTrue();
        assertThat(GradeWords.state(completion(ada))).isEqualTo("not begun, overdue");
        assertThat(completion(ben).isOverdue()).isFalse();
        assertThat(completion(ben).isDueBeforeJoining()).isTrue();
        assertThat(GradeWords.state(completion(ben))).isEqualTo("not begun, due before joining");

        school.atTheQuiz(ben).finishes();
        assertThat(standingOf(ben).state()).isEqualTo(State.DONE);
        assertThat(completion(ben).isDueBeforeJoining()).isFalse();
    }

    /** After the closing nothing can be begun any more, due date or not, and the words say so. */
    @Test
    void whoeverNeverSatBeforeTheClosingIsToldThatItIsClosed() {
        assign(plan(What.QUIZ).within(new Window(null, inDays(1), inDays(2))));
        school.clock().pass(DAY.multipliedBy(1).plusHours(1));
        assertThat(GradeWords.state(completion(ada))).isEqualTo("not begun, overdue");

        school.clock().pass(DAY);
        PersonId ben = joins("Ben");

        assertThat(completion(ada).isClosed()).isTrue();
        assertThat(GradeWords.state(completion(ada))).isEqualTo("not begun, closed");
        assertThat(GradeWords.state(completion(ben)))
                .isEqualTo("not begun, due before joining, closed");
    }

    private Completion completion(PersonId learner) {
        return new Completion(standingOf(learner), null);
    }

    @Test
    void whoHasExtraDaysIsOverdueOnlyAfterThem() {
        PersonId ben = joins("Ben");
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 0, 30));
        assign(What.QUIZ);
        assertThat(standingOf(ben).overdue()).isFalse();
        school.clock().pass(DAY.multipliedBy(3));

        assertThat(standing().overdue()).isFalse();
        assertThat(standingOf(ben).overdue()).isTrue();
        school.atTheQuiz(ben).finishes();
        assertThat(standingOf(ben).overdue()).isFalse();
    }

    @Test
    void aDraftIsNothingAnybodyStandsIn() {
        school.assignments().draft(ines, group, plan(What.QUIZ));

        assertThat(standings().published()).isEmpty();
        assertThat(standings().rows().getFirst().standings()).isEmpty();
    }

    @Test
    void untilMasteredIsDoneWhenItIsMastered() {
        var practice = school.practiceModule();
        assign(
                AssignmentPlan.of(practice.key(), What.MASTERY)
                        .until(new Mastery(100, 100))
                        .due(inDays(2)));
        school.atTheQuiz(ada, practice).finishesWithRight(2);
        assertThat(standing().state()).isEqualTo(State.IN_PROGRESS);

        school.clock().pass(DAY);
        school.atTheQuiz(ada, practice).finishesWithRight(3);
        school.clock().pass(DAY.multipliedBy(5));
        school.atTheQuiz(ada, practice).finishes();

        assertThat(standing())
                .isEqualTo(new Standing(State.DONE, 100.0, QUIZ_OWN, 3, 0, false, false, false));
    }

    @Test
    void learnersSeeTheirOwnStandingAndWhatComesFirst() {
        var notes = school.moduleWithoutQuiz();
        var reading =
                school.assignments()
                        .assign(ines, group, AssignmentPlan.of(notes.key(), What.MODULE));
        school.clock().pass(DAY);
        assign(plan(What.QUIZ).after(reading).due(inDays(1)).counting(new Counting(2, null, null)));

        OwnStanding locked = own().getFirst();
        assertThat(locked.first().id()).isEqualTo(reading);
        assertThat(locked.attemptsLeft()).isEqualTo(2);
        notes.lessons()
                .forEach(lesson -> school.readings().markRead(ada, notes.key(), lesson.key()));
        school.atTheQuiz(ada).finishes();

        assertThat(own().getFirst().first()).isNull();
        assertThat(own().getFirst().attemptsLeft()).isEqualTo(1);
        assertThat(own())
                .extracting(standing -> standing.standing().state())
                .containsOnly(State.DONE);
        assertThat(school.the(OwnStandings.class).of(school.learner())).isEmpty();
    }

    @Test
    void onlyThoseWhoTeachAClassSeeHowItStands() {
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> school.standings().of(school.instructor("Olaf"), group));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> school.standings().of(ada, group));
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        return learner;
    }

    /** Due in two days. */
    private void assign(What what) {
        assign(plan(what).due(inDays(2)));
    }

    private void assign(AssignmentPlan plan) {
        school.assignments().assign(ines, group, plan);
    }

    private List<OwnStanding> own() {
        return school.the(OwnStandings.class).of(ada);
    }

    private List<Double> grades() {
        return school.attempts().of(ada).stream().map(OwnSummary::grade).toList();
    }

    /** What was begun goes on by what held then. */
    private void changes(AssignmentPlan plan) {
        school.assignments().change(ines, group, assignment().id(), plan);
    }

    private AssignmentPlan plan(What what) {
        return AssignmentPlan.of(school.module().key(), what);
    }

    private Instant inDays(int days) {
        return school.clock().instant().plus(DAY.multipliedBy(days));
    }

    private void readsEverything() {
        school.reads(ada, IntStream.range(0, school.module().lessons().size()).toArray());
    }

    private ClassStandings standings() {
        return school.standings().of(ines, group);
    }

    private GradeSheet sheet() {
        return school.the(Gradebook.class).of(ines, group);
    }

    private Assignment assignment() {
        return standings().schoolClass().assignments().getFirst();
    }

    private Standing standing() {
        return standingOf(ada);
    }

    private Standing standingOf(PersonId learner) {
        return standings().rows().stream()
                .filter(row -> row.learner().id().equals(learner))
                .findFirst()
                .orElseThrow()
                .in(assignment());
    }
}
