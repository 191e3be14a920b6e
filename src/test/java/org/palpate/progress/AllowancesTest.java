package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.Window;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.classroom.allowances.GivenAllowance;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** One learner, one assignment: dates, attempts and a comment that nobody else has. */
@OnBothDatabases
class AllowancesTest {

    private final School school;
    private final PersonId ines;
    private final PersonId ada;
    private final PersonId ben;
    private final ClassId group;

    AllowancesTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = joins("Ada");
        ben = joins("Ben");
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        return learner;
    }

    @Test
    void anotherDateHoldsForItsLearnerAlone() {
        AssignmentId exam = assign(exam().within(new Window(null, inHours(1), inHours(2))));
        Instant own = inHours(30);
        allow(exam, ada, new Allowance(own, null, 0, ""));

        assertThat(ownOf(ada).dueAt()).isEqualTo(own);
        assertThat(ownOf(ada).window().closesAt()).as("moved along").isEqualTo(own);
        assertThat(ownOf(ben).window()).isEqualTo(new Window(null, inHours(1), inHours(2)));
        school.clock().pass(Duration.ofHours(3));
        assertThat(standing(exam, ben).overdue()).isTrue();
        assertThat(standing(exam, ada).overdue()).isFalse();
        assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> takes(ben));
        takes(ada);
        assertThat(standing(exam, ada).state()).isEqualTo(Standing.State.DONE);
    }

    @Test
    void anotherDateKeepsTheQuizAheadForWhoOnlyLooksIn() {
        AssignmentId exam = assign(exam().within(new Window(null, null, inHours(2))));
        allow(exam, ada, new Allowance(null, inHours(9), 0, ""));
        school.clock().pass(Duration.ofHours(3));

        assertThat(school.assignments().isAhead(school.examModule().key())).isTrue();
        school.clock().pass(Duration.ofHours(7));
        assertThat(school.assignments().isAhead(school.examModule().key())).isFalse();
    }

    @Test
    void oneMoreAttemptCountsOnTopOfEverythingElse() {
        AssignmentId exam = assign(exam().counting(new Counting(1, null, null)));
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 1, 0));
        allow(exam, ada, new Allowance(null, null, 1, ""));

        takes(ada);
        takes(ada);
        takes(ada);
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> takes(ada))
                .satisfies(none -> assertThat(none.sentence()).contains("3 times"));
        assertThat(standing(exam, ada).attempts()).isEqualTo(3);
        takes(ben);
        assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> takes(ben));
    }

    @Test
    void whoGaveItIsKeptAndItIsTakenBack() {
        AssignmentId exam = assign(exam().within(new Window(null, null, inHours(2))));
        Instant before = school.clock().instant();
        var given = new Allowance(inHours(1), inHours(5), 2, " Take your time. ");
        allow(exam, ada, given);
        PersonId ivo = school.instructor("Ivo");
        school.classes().addInstructor(ines, group, ivo);
        school.clock().pass(Duration.ofMinutes(1));
        school.assignments().allow(ivo, group, exam, ada, given);

        assertThat(ownOf(ada).own()).contains(new GivenAllowance(given, ines, before));
        assertThat(given.comment()).isEqualTo("Take your time.");
        assertThat(ownOf(ben).own()).isEmpty();
        assertThat(ownOf(ben).allowances()).as("nobody else named").isEmpty();

        school.assignments().allow(ivo, group, exam, ada, Allowance.NONE);

        assertThat(ownOf(ada).own()).isEmpty();
        assertThat(ownOf(ada).window())
                .isEqualTo(new Window(null, null, before.plus(Duration.ofHours(2))));
        assertThat(column(exam).allowances().get(ada).by()).isEqualTo(ivo);
        assertThat(school.rows("select what from audit_entry where kind = 'GRADE' order by id"))
                .hasSize(2)
                .extracting(row -> String.valueOf(row.get("what")))
                .allMatch(said -> said.startsWith("Dates, attempts or comment of their own in "))
                .allMatch(said -> said.endsWith("of class 'Monday group'"));
    }

    @Test
    void theAssignmentIsChangedAndTheLearnersOwnDateStays() {
        AssignmentId exam = assign(exam().within(new Window(null, inHours(1), null)));
        Instant own = inHours(8);
        allow(exam, ada, new Allowance(own, null, 0, ""));

        school.assignments()
                .change(ines, group, exam, exam().within(new Window(null, inHours(3), inHours(4))));
        assertThat(ownOf(ada).window()).isEqualTo(new Window(null, own, own));
        Window later = new Window(inHours(9), inHours(10), null);
        school.assignments().change(ines, group, exam, exam().within(later));

        assertThat(ownOf(ada).window()).as("overtaken by the opening").isEqualTo(later);
    }

    @Test
    void onlyWhoTeachesGivesAndOnlyWhatCanBeKept() {
        AssignmentId exam =
                assign(
                        exam().within(new Window(inHours(1), inHours(2), null))
                                .to(Audience.chosen("", Set.of(ada))));
        var more = new Allowance(null, null, 1, "");

        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> school.assignments().allow(ada, group, exam, ada, more));
        assertThatExceptionOfType(UnknownAssignment.class).isThrownBy(() -> allow(exam, ben, more));
        assertThatExceptionOfType(UnknownAssignment.class)
                .isThrownBy(() -> allow(exam, school.learner(), more));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> allow(exam, ada, new Allowance(inMinutes(30), null, 0, "")))
                .withMessageContaining("due before it opens");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> allow(exam, ada, new Allowance(null, inMinutes(90), 0, "")))
                .withMessageContaining("closes before it is due");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Allowance(null, null, 21, ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Allowance(null, null, 0, "x".repeat(501)));
    }

    private void allow(AssignmentId assignment, PersonId learner, Allowance what) {
        school.assignments().allow(ines, group, assignment, learner, what);
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return school.assignments().assign(ines, group, plan);
    }

    private AssignmentPlan exam() {
        return AssignmentPlan.of(school.examModule().key(), What.QUIZ);
    }

    private void takes(PersonId learner) {
        QuizTab taken = school.atTheQuiz(learner, school.examModule());
        taken.finishes();
    }

    private Assignment ownOf(PersonId learner) {
        return school.the(AssignedQuizzes.class).of(learner).getFirst().assignment();
    }

    private Assignment column(AssignmentId id) {
        return school.the(Gradebook.class).of(ines, group).columns().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(AssignmentId id, PersonId learner) {
        return school.the(Gradebook.class).work(ines, group, id, learner).cell().standing();
    }

    private Instant inHours(int hours) {
        return inMinutes(60 * hours);
    }

    private Instant inMinutes(int minutes) {
        return school.clock().instant().plus(Duration.ofMinutes(minutes));
    }
}
