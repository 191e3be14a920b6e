package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.progress.Standing.State;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class StandingsTest {

    private static final Duration DAY = Duration.ofDays(1);

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

        assertThat(standing()).isEqualTo(new Standing(State.NOT_BEGUN, null, false, 0, 0));
    }

    @Test
    void whoReadsAnAssignedModuleIsReading() {
        assign(What.MODULE);

        school.reads(ada, 0);

        assertThat(standing()).isEqualTo(new Standing(State.READING, null, false, 0, 1));
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

        assertThat(standing()).isEqualTo(new Standing(State.IN_PROGRESS, null, false, 1, 0));
    }

    @Test
    void aQuizIsDoneWhenItIsFinished() {
        assign(What.QUIZ);

        school.atTheQuiz(ada).finishes();

        assertThat(standing()).isEqualTo(new Standing(State.DONE, 0.0, false, 1, 0));
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
                .assign(
                        ines,
                        group,
                        AssignmentPlan.of(reading.key(), What.MODULE).due(inDays(2)));

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
        assertThat(standings().done(assignment())).isEqualTo(2);
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

        assertThat(standing()).isEqualTo(new Standing(State.NOT_BEGUN, null, false, 0, 0));

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
        assertThat(standings().done(assignment())).isZero();
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
        school.assignments().assign(ines, group, plan(what).due(inDays(2)));
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
