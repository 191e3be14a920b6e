package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.classroom.several.SeveralAssignments;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** One act on several assignments: all of them or none. */
@OnBothDatabases
class SeveralAssignmentsTest {

    private final School school;
    private final SeveralAssignments several;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;

    SeveralAssignmentsTest(Database database) {
        school = database.emptySchool();
        several = school.the(SeveralAssignments.class);
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @Test
    void timesOfDayStayOnTheSchoolsClock() {
        ZoneId zone = school.clock().getZone();
        LocalDateTime day = LocalDateTime.ofInstant(in(20), zone).withHour(18).withMinute(0);
        // In half a year the clocks have changed wherever they change at all.
        for (int days : List.of(1, 182, 366)) {
            AssignmentId quiz = draft(test(), new Window(null, at(day), at(day.plusHours(2))));
            several.move(ines, group, Set.of(quiz), days);

            assertThat(only(quiz).window())
                    .isEqualTo(
                            new Window(
                                    null,
                                    at(day.plusDays(days)),
                                    at(day.plusDays(days).plusHours(2))));
            several.move(ines, group, Set.of(quiz), -days);
            assertThat(only(quiz).window().dueAt()).isEqualTo(at(day));
        }
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(school.clock().getZone()).toInstant();
    }

    @Test
    void theyComeInTheOrderOfTheirDatesWithWhatWouldBe() {
        AssignmentId none = draft(test(), Window.ALWAYS);
        AssignmentId second = draft(test(), Window.due(in(9)));
        AssignmentId first = draft(exam(), new Window(in(1), null, in(5)));

        List<SeveralAssignments.Moved> moved = several.moved(ines, group, 3);

        assertThat(moved)
                .extracting(one -> one.assignment().id())
                .containsExactly(first, second, none);
        assertThat(moved.getFirst().assignment().window())
                .isEqualTo(new Window(in(1), null, in(5)));
        assertThat(moved.getFirst().after().closesAt())
                .isEqualTo(in(5).atZone(school.clock().getZone()).plusDays(3).toInstant());
        assertThat(moved.getLast().hasDates()).isFalse();
    }

    @Test
    void whereOneWouldBeOverNothingMovesAndItIsNamed() {
        AssignmentId far = assign(test(), Window.due(in(30)));
        AssignmentId near = assign(exam(), Window.due(in(2)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> several.move(ines, group, Set.of(far, near), -3))
                .withMessageContaining("“" + school.examModule().title())
                .withMessageContaining("over already");
        assertThat(only(far).window()).isEqualTo(Window.due(in(30)));
        assertThat(only(near).window()).isEqualTo(Window.due(in(2)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> several.move(ines, group, Set.of(far), 0));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> several.move(ines, group, Set.of(far), 367));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> several.move(ines, group, Set.of(), 7));
    }

    @Test
    void aLearnersOwnDateStays() {
        AssignmentId quiz = assign(test(), Window.due(in(2)));
        Instant own = in(4);
        school.assignments().allow(ines, group, quiz, ada, new Allowance(own, null, 0, ""));

        several.move(ines, group, Set.of(quiz), 1);

        assertThat(school.assignments().to(ada).getFirst().dueAt()).isEqualTo(own);
    }

    @Test
    void draftsArePublishedInTheOrderTheyWaitForEachOther() {
        AssignmentId first = draft(test(), Window.ALWAYS);
        AssignmentId then =
                school.assignments()
                        .draft(ines, group, AssignmentPlan.of(exam(), What.QUIZ).after(first));
        AssignmentId last =
                school.assignments()
                        .draft(
                                ines,
                                group,
                                AssignmentPlan.of(school.practiceModule().key(), What.QUIZ)
                                        .after(then));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> several.publish(ines, group, Set.of(last, then)))
                .withMessageContaining("must be done first");
        assertThat(school.assignments().to(ada)).isEmpty();

        several.publish(ines, group, Set.of(last, then, first));
        assertThat(school.assignments().to(ada)).hasSize(3);
    }

    @Test
    void theyAreTakenBackTogetherByWhoTeachesAlone() {
        AssignmentId one = assign(test(), Window.ALWAYS);
        AssignmentId other = draft(exam(), Window.ALWAYS);
        AssignmentId stays = assign(exam(), Window.ALWAYS);

        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> several.withdraw(ada, group, Set.of(one)));
        several.withdraw(ines, group, Set.of(one, other));

        assertThat(school.assignments().in(ines, group))
                .extracting(Assignment::id)
                .containsExactly(stays);
        assertThatExceptionOfType(UnknownAssignment.class)
                .isThrownBy(() -> several.publish(ines, group, Set.of(one, stays)));
    }

    private AssignmentId assign(ModuleKey module, Window window) {
        return school.assignments()
                .assign(ines, group, AssignmentPlan.of(module, What.QUIZ).within(window));
    }

    private AssignmentId draft(ModuleKey module, Window window) {
        return school.assignments()
                .draft(ines, group, AssignmentPlan.of(module, What.QUIZ).within(window));
    }

    private Assignment only(AssignmentId id) {
        return school.assignments().in(ines, group).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ModuleKey test() {
        return school.testModule().key();
    }

    private ModuleKey exam() {
        return school.examModule().key();
    }

    private Instant in(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }
}
