package org.palpate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Groups;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Standing;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class SampleClassTest {

    private final School school;
    private final SampleClass sample;
    private final PersonId head;

    SampleClassTest(Database database) {
        school = database.emptySchool();
        sample = school.the(SampleClass.class);
        school.people().signUp("Head", "head@school.test", "lantern orchid gravel", null);
        head = school.only("select id from person");
        school.spoil(
                "insert into person_role (person_id, role) select id, 'ADMINISTRATOR' from person");
        school.spoil(
                "insert into person_role (person_id, role) select id, 'INSTRUCTOR' from person");
    }

    @Test
    void itHasTwelveLearnersWithAttemptsThatCanBeLookedAt() {
        sample.make(head);

        SchoolClass group = school.classes().taughtBy(head).getFirst();
        assertThat(sample.isPresent(head)).isTrue();
        assertThat(group.sample()).isTrue();
        assertThat(group.enrolments()).hasSize(12);
        assertThat(school.the(SamplePeople.class).all())
                .hasSize(13)
                .allMatch(person -> person.sample());
        var sheet = school.the(Gradebook.class).of(head, group.id());
        assertThat(sheet.columns())
                .filteredOn(assignment -> assignment.plan().audience().wholeClass())
                .isNotEmpty()
                .allSatisfy(assignment -> assertThat(sheet.done(assignment)).isPositive());
        assertThat(group.assignments()).filteredOn(assignment -> assignment.draft()).hasSize(1);
        assertThat(school.count("select count(*) from attempt")).isGreaterThan(12);
    }

    @Test
    void itHasAnExampleOfEveryStateAndDecision() {
        sample.make(head);

        ClassId id = school.classes().taughtBy(head).getFirst().id();
        List<GradeSheet.Cell> cells =
                school.the(Gradebook.class).of(head, id).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .toList();
        assertThat(cells)
                .extracting(cell -> cell.standing().state())
                .containsAll(
                        // Nothing of the sample closes, so nothing of it is finished too late.
                        EnumSet.complementOf(EnumSet.of(Standing.State.AFTER_CLOSING)));
        assertThat(cells).anyMatch(GradeSheet.Cell::isExcused);
        assertThat(cells).anyMatch(GradeSheet.Cell::isSetByHand);
        assertThat(cells).anyMatch(cell -> cell.completion().isOverdue());
        assertThat(school.the(Groups.class).in(head, id)).hasSize(1);
    }

    @Test
    void itIsMadeOnceHoweverOftenAskedFor() {
        sample.make(head);
        sample.make(head);

        assertThat(school.the(SamplePeople.class).all()).hasSize(13);
        assertThat(school.classes().taughtBy(head)).hasSize(1);
    }

    @Test
    void itsAttemptsAreWhatTheirLogsSay() {
        sample.make(head);
        var before = school.rows("select * from attempt order by id");

        school.the(SamplePeople.class)
                .all()
                .forEach(person -> school.attemptRecords().rebuild(person.id()));

        assertThat(school.rows("select * from attempt order by id")).isEqualTo(before);
    }

    @Test
    void itGoesInOneActAndTakesNothingElseWithIt() {
        PersonId guest = school.guest();
        school.atTheQuiz(guest).finishes();
        school.reads(guest, 0);
        var own = school.classes().make(head, "A real class");
        sample.make(head);

        sample.remove(head);

        assertThat(sample.isPresent(head)).isFalse();
        assertThat(school.classes().taughtBy(head))
                .extracting(SchoolClass::id)
                .containsExactly(own);
        assertThat(school.count("select count(*) from person where email is not null"))
                .isEqualTo(1);
        assertThat(school.count("select count(*) from attempt")).isEqualTo(1);
        assertThat(school.count("select count(*) from reading")).isEqualTo(1);
        assertThat(school.count("select count(*) from enrolment")).isZero();
    }

    @Test
    void aRealLearnerWhoJoinedItStays() {
        sample.make(head);
        PersonId guest = school.guest();
        school.classes().join(guest, school.classes().taughtBy(head).getFirst().joinCode());

        sample.remove(head);

        assertThat(school.people().find(guest)).isPresent();
        assertThat(school.classes().of(guest)).isEmpty();
    }

    @Test
    void onlyAnAdministratorRemovesIt() {
        sample.make(head);
        PersonId ines = school.instructor("Ines");

        sample.remove(ines);

        assertThat(sample.isPresent(ines)).as("is nobody else's to know").isFalse();
        assertThat(sample.isPresent(head)).isTrue();
        assertThat(school.people().find(ines))
                .map(person -> person.is(Role.INSTRUCTOR))
                .contains(true);
    }
}
