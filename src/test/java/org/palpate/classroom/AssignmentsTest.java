package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.Mastery;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class AssignmentsTest {

    private final School school;
    private final Assignments assignments;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;
    private final PersonId ben;

    AssignmentsTest(Database database) {
        school = database.emptySchool();
        assignments = school.assignments();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = joins("Ada", group);
        ben = joins("Ben", group);
    }

    @Test
    void everythingSettledIsKept() {
        AssignmentId first = assignments.assign(ines, group, plan(What.MODULE));
        var plan =
                plan(What.QUIZ)
                        .until(new Mastery(90, 50))
                        .to(Audience.chosen("Evening table", Set.of(ada)))
                        .within(new Window(inDays(1), inDays(2), inDays(3)))
                        .counting(new Counting(3, GradeMethod.AVERAGE, 75))
                        .after(first);

        AssignmentId id = assignments.assign(ines, group, plan);

        assertThat(found(id))
                .isEqualTo(
                        new Assignment(
                                id,
                                group,
                                "Monday group",
                                school.clock().instant(),
                                false,
                                plan.to(asKept(id, plan.audience()))));
    }

    @Test
    void everythingSettledCanBeSettledAnewWithoutBeingAssignedAnew() {
        AssignmentId id =
                assignments.assign(
                        ines, group, plan(What.QUIZ).to(Audience.chosen("", Set.of(ada))));
        Instant assignedAt = school.clock().instant();
        school.clock().pass(Duration.ofDays(1));
        var other =
                plan(What.MODULE)
                        .to(Audience.chosen("Both", Set.of(ada, ben)))
                        .due(inDays(4))
                        .counting(new Counting(1, null, null));

        assignments.change(ines, group, id, other);

        assertThat(found(id).plan()).isEqualTo(other.to(asKept(id, other.audience())));
        assertThat(found(id).assignedAt()).isEqualTo(assignedAt);
    }

    @Test
    void aLearnerSeesWhatTheirClassesSetTheEarliestDueDateFirst() {
        ClassId friday = school.classes().make(ines, "Friday");
        school.classes().join(ada, codeOf(friday));
        AssignmentId someday = assignments.assign(ines, group, plan(What.MODULE));
        AssignmentId late = assignments.assign(ines, group, plan(What.QUIZ).due(inDays(9)));
        AssignmentId soon = assignments.assign(ines, friday, plan(What.QUIZ).due(inDays(2)));

        assertThat(assignments.to(ada))
                .extracting(Assignment::id)
                .containsExactly(soon, late, someday);
        assertThat(assignments.to(ben)).extracting(Assignment::id).containsExactly(late, someday);
        assertThat(assignments.to(school.learner())).isEmpty();
    }

    @Test
    void whatIsForChosenLearnersIsTheirsAloneAndNamesNobodyElse() {
        PersonId cora = joins("Cora", group);
        assignments.assign(
                ines, group, plan(What.QUIZ).to(Audience.chosen("Slow start", Set.of(ada, cora))));

        assertThat(assignments.to(ben)).isEmpty();
        assertThat(assignments.to(ada))
                .singleElement()
                .satisfies(mine ->
                        assertThat(mine.plan().audience())
                                .isEqualTo(Audience.chosen("", Set.of(ada))));
    }

    @Test
    void whoeverJoinsLaterIsAskedWhenTheWholeClassIs() {
        assignments.assign(ines, group, plan(What.QUIZ));
        assignments.assign(ines, group, plan(What.MODULE).to(Audience.chosen("", Set.of(ada))));

        assertThat(assignments.to(joins("Late", group)))
                .extracting(Assignment::what)
                .containsExactly(What.QUIZ);
    }

    @Test
    void aDraftIsSeenByThoseWhoTeachUntilItIsPublished() {
        AssignmentId id = assignments.draft(ines, group, plan(What.QUIZ));
        school.clock().pass(Duration.ofHours(3));

        assertThat(assignments.to(ada)).isEmpty();
        assertThat(found(id).draft()).isTrue();

        assignments.publish(ines, group, id);
        assertThat(assignments.to(ada)).extracting(Assignment::id).containsExactly(id);
        assertThat(found(id).countsFrom()).isEqualTo(school.clock().instant());

        school.clock().pass(Duration.ofHours(1));
        Instant published = found(id).assignedAt();
        assignments.publish(ines, group, id);
        assertThat(found(id).assignedAt()).isEqualTo(published);
    }

    @Test
    void aDraftMayHaveDatesThatAreOverButIsNotPublishedWithThem() {
        AssignmentId id = assignments.draft(ines, group, plan(What.QUIZ).due(inDays(-1)));
        assertDeclined("over already", () -> assignments.publish(ines, group, id));

        assignments.change(
                ines, group, id, plan(What.QUIZ).within(new Window(null, null, inDays(0))));
        assertDeclined("closing is over", () -> assignments.publish(ines, group, id));

        assertThat(assignments.to(ada)).isEmpty();
    }

    @Test
    void whatIsOverMayBeChangedAsLongAsItsDatesStay() {
        AssignmentId id = assignments.assign(ines, group, plan(What.QUIZ).due(inDays(1)));
        Window window = found(id).window();
        school.clock().pass(Duration.ofDays(5));

        assignments.change(ines, group, id, plan(What.MODULE).within(window));

        assertThat(found(id).what()).isEqualTo(What.MODULE);
        assertDeclined(
                "over already",
                () -> assignments.change(ines, group, id, plan(What.QUIZ).due(inDays(-1))));
    }

    @Test
    void extraDaysMoveALearnersDueDateAndClosing() {
        assignments.assign(
                ines, group, plan(What.QUIZ).within(new Window(inDays(1), inDays(2), inDays(3))));
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 0, 4));

        assertThat(assignments.to(ada).getFirst().window())
                .isEqualTo(new Window(inDays(1), inDays(6), inDays(7)));
        assertThat(assignments.to(ben).getFirst().window())
                .isEqualTo(new Window(inDays(1), inDays(2), inDays(3)));
    }

    @Test
    void whatCannotBeDoneIsNotAssigned() {
        ModuleKey noQuiz = school.moduleWithoutQuiz().key();

        assertNot("no module", AssignmentPlan.of(new ModuleKey("phrenology"), What.MODULE));
        assertNot("no quiz", AssignmentPlan.of(noQuiz, What.QUIZ));
        assertNot("no quiz", AssignmentPlan.of(noQuiz, What.MASTERY));
        assertNot("over already", plan(What.QUIZ).due(inDays(-1)));
        assertNot("over already", plan(What.QUIZ).due(inDays(0)));
        assertNot("at least one", plan(What.QUIZ).to(Audience.chosen("", Set.of())));
        assertNot(
                "this class only",
                plan(What.QUIZ).to(Audience.chosen("", Set.of(ada, school.learner()))));

        assertThat(assignments.in(ines, group)).isEmpty();
    }

    @Test
    void assignmentsDoNotWaitForEachOtherNorForADraft() {
        AssignmentId a = assignments.assign(ines, group, plan(What.QUIZ));
        AssignmentId b = assignments.assign(ines, group, plan(What.QUIZ).after(a));
        AssignmentId draft = assignments.draft(ines, group, plan(What.QUIZ));

        assertDeclined(
                "each other", () -> assignments.change(ines, group, a, plan(What.QUIZ).after(b)));
        assertDeclined(
                "each other", () -> assignments.change(ines, group, a, plan(What.QUIZ).after(a)));
        assertNot("draft still", plan(What.QUIZ).after(draft));
        assertThat(found(a).plan().prerequisite()).isNull();
    }

    @Test
    void whatWaitedForAnAssignmentTakenBackWaitsNoLonger() {
        AssignmentId a = assignments.assign(ines, group, plan(What.QUIZ));
        AssignmentId b = assignments.assign(ines, group, plan(What.QUIZ).after(a));

        assignments.withdraw(ines, group, a);
        assignments.withdraw(ines, group, a);

        assertThat(assignments.in(ines, group)).extracting(Assignment::id).containsExactly(b);
        assertThat(found(b).plan().prerequisite()).isNull();
    }

    @Test
    void anAssignmentTakenBackIsGoneAndItsAttemptsStay() {
        AssignmentId kept = assignments.assign(ines, group, plan(What.MODULE));
        AssignmentId taken = assignments.assign(ines, group, plan(What.QUIZ));
        school.atTheQuiz(ada).finishes();

        assignments.withdraw(ines, group, taken);

        assertThat(assignments.to(ada)).extracting(Assignment::id).containsExactly(kept);
        assertThat(school.attempts().of(ada)).hasSize(1);
    }

    @Test
    void toEverybodyElseAnAssignmentIsAsUnknownAsOneThatIsNotThere() {
        AssignmentId hers = assignments.draft(ines, group, plan(What.QUIZ));
        for (PersonId stranger :
                List.of(school.instructor("Olaf"), school.administrator("Head"), ada)) {
            for (Consumer<ClassId> act :
                    List.<Consumer<ClassId>>of(
                            id -> assignments.in(stranger, id),
                            id -> assignments.assign(stranger, id, plan(What.QUIZ)),
                            id -> assignments.draft(stranger, id, plan(What.QUIZ)),
                            id -> assignments.change(stranger, id, hers, plan(What.MODULE)),
                            id -> assignments.publish(stranger, id, hers),
                            id -> assignments.withdraw(stranger, id, hers))) {
                assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> act.accept(group));
            }
        }
        assertThat(found(hers).plan()).isEqualTo(plan(What.QUIZ));
    }

    @Test
    void anAssignmentBelongsToItsOwnClass() {
        ClassId friday = school.classes().make(ines, "Friday");
        AssignmentId mondays = assignments.draft(ines, group, plan(What.QUIZ));
        var nowhere = new AssignmentId(UUID.randomUUID());

        for (AssignmentId id : List.of(mondays, nowhere)) {
            assertUnknown(() -> assignments.publish(ines, friday, id));
            assertUnknown(() -> assignments.change(ines, friday, id, plan(What.MODULE)));
            assertUnknown(() -> assignments.assign(ines, friday, plan(What.QUIZ).after(id)));
        }
        assignments.withdraw(ines, friday, mondays);

        assertThat(found(mondays).plan()).isEqualTo(plan(What.QUIZ));
    }

    private PersonId joins(String name, ClassId id) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, codeOf(id));
        return learner;
    }

    private String codeOf(ClassId id) {
        return school.classes().find(ines, id).joinCode();
    }

    private AssignmentPlan plan(What what) {
        return AssignmentPlan.of(school.module().key(), what);
    }

    /** With the id that its group was given. */
    private Audience asKept(AssignmentId id, Audience named) {
        return new Audience(
                named.wholeClass(),
                found(id).plan().audience().groupId(),
                named.group(),
                named.learners());
    }

    private Assignment found(AssignmentId id) {
        return assignments.in(ines, group).stream()
                .filter(assignment -> assignment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Instant inDays(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }

    private void assertNot(String why, AssignmentPlan plan) {
        assertDeclined(why, () -> assignments.assign(ines, group, plan));
    }

    private static void assertDeclined(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(declined -> assertThat(declined.sentence()).contains(why));
    }

    private static void assertUnknown(Runnable act) {
        assertThatExceptionOfType(UnknownAssignment.class).isThrownBy(act::run);
    }
}
