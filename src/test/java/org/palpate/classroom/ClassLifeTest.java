package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What happens to a class after it was made: who comes, who goes, and its end. */
@OnBothDatabases
class ClassLifeTest {

    private final School school;
    private final Classes classes;
    private final ClassSettings settings;
    private final Enrolments enrolments;
    private final PersonId ines;
    private final ClassId id;

    ClassLifeTest(Database database) {
        school = database.emptySchool();
        classes = school.classes();
        settings = school.the(ClassSettings.class);
        enrolments = school.the(Enrolments.class);
        ines = school.instructor("Ines");
        id = classes.make(ines, "Monday group");
    }

    @Test
    void anArchivedClassIsHiddenFromItsLearnersAndComesBackWhole() {
        PersonId ada = school.learner("Ada");
        classes.join(ada, code());
        school.assignments()
                .assign(ines, id, AssignmentPlan.of(school.module().key(), Assignment.What.QUIZ));
        var joined = enrolments.of(ada);

        settings.archive(ines, id);

        assertThat(classes.find(ines, id).archivedAt()).isEqualTo(school.clock().instant());
        assertThat(classes.taughtBy(ines)).extracting(SchoolClass::id).containsExactly(id);
        assertThat(school.assignments().to(ada)).isEmpty();
        assertThat(enrolments.of(ada)).isEmpty();
        assertThat(classes.invitation(code())).isEmpty();
        assertDeclined("join code", () -> classes.join(school.learner(), code()));
        assertDeclined(
                "Bring it back",
                () ->
                        school.the(EnrolmentRequests.class)
                                .ask(ines, id, Map.of(school.learner(), "Kim")));

        settings.bringBack(ines, id);

        assertThat(classes.find(ines, id).isArchived()).isFalse();
        assertThat(joined).containsExactly(new JoinedClass(id, "Monday group"));
        assertThat(enrolments.of(ada)).isEqualTo(joined);
        assertThat(school.assignments().to(ada)).hasSize(1);
        assertThat(classes.join(school.learner(), code())).isEqualTo(id);
    }

    @Test
    void archivingAgainKeepsTheFirstDay() {
        Instant first = school.clock().instant();
        settings.archive(ines, id);
        school.clock().pass(Duration.ofDays(3));

        settings.archive(ines, id);

        assertThat(classes.find(ines, id).archivedAt()).isEqualTo(first);
    }

    @Test
    void anInstructorIsAddedByEMailHoweverItIsTyped() {
        PersonId olaf = school.instructor("Olaf");

        settings.addInstructor(ines, id, "  " + emailOf(olaf).toUpperCase() + " ");

        assertThat(classes.find(olaf, id).instructors()).containsExactlyInAnyOrder(ines, olaf);
    }

    @Test
    void anEMailOfNobodyAndOfALearnerGetTheSameAnswer() {
        String learner = emailOf(school.learner("Ada"));
        for (String email : List.of("nobody@school.test", learner, "not an address")) {
            assertDeclined(
                    "No instructor has this e-mail", () -> settings.addInstructor(ines, id, email));
        }
        assertDeclined("Write the e-mail", () -> settings.addInstructor(ines, id, " "));
        assertDeclined(
                "teaches this class already",
                () -> settings.addInstructor(ines, id, emailOf(ines)));
        assertThat(classes.find(ines, id).instructors()).containsExactly(ines);
    }

    @Test
    void theLastInstructorCannotGo() {
        PersonId olaf = school.instructor("Olaf");
        assertDeclined("needs an instructor", () -> settings.removeInstructor(ines, id, ines));
        settings.addInstructor(ines, id, emailOf(olaf));
        settings.removeInstructor(ines, id, school.instructor("Stranger"));
        assertThat(classes.find(ines, id).instructors()).hasSize(2);

        settings.removeInstructor(olaf, id, ines);

        assertThat(classes.find(olaf, id).instructors()).containsExactly(olaf);
        assertUnknown(() -> classes.find(ines, id));
        assertDeclined("needs an instructor", () -> settings.removeInstructor(olaf, id, olaf));
    }

    @Test
    void aLearnerLeavesByThemselvesAndTheClassKeepsTheRecord() {
        PersonId ada = school.learner("Ada");
        PersonId ben = school.learner("Ben");
        classes.join(ada, code());
        classes.join(ben, code());
        Instant joinedAt = school.clock().instant();
        school.clock().pass(Duration.ofDays(1));

        enrolments.leave(ada, id);

        assertThat(enrolments.of(ada)).isEmpty();
        assertThat(classes.find(ines, id).enrolments())
                .extracting(Enrolment::learner)
                .containsExactly(ben);
        assertThat(enrolments.former(ines, id))
                .containsExactly(
                        new FormerEnrolment(ada, joinedAt, school.clock().instant(), true));
        assertUnknown(() -> enrolments.leave(ada, id));

        classes.join(ada, code());
        settings.archive(ines, id);
        enrolments.leave(ada, id);

        assertThat(enrolments.former(ines, id)).hasSize(2);
    }

    @RepeatedTest(5)
    void ofTwoWhoLeaveAtOnceOneStays() {
        PersonId olaf = school.instructor("Olaf");
        settings.addInstructor(ines, id, emailOf(olaf));
        List<PersonId> both = List.of(ines, olaf);

        AtOnce.each(
                2,
                thread ->
                        () -> {
                            PersonId leaving = both.get(thread);
                            settings.removeInstructor(leaving, id, leaving);
                            return null;
                        });

        assertThat(school.count("select count(*) from class_instructor")).isEqualTo(1);
    }

    @Test
    void aRemovedLearnerKeepsWhatTheyDidAndMayJoinAgain() {
        PersonId ada = school.learner("Ada");
        classes.join(ada, code());
        school.assignments()
                .assign(ines, id, AssignmentPlan.of(school.module().key(), Assignment.What.QUIZ));
        Instant joinedAt = school.clock().instant();
        school.atTheQuiz(ada).finishes();
        school.clock().pass(Duration.ofDays(1));

        enrolments.remove(ines, id, ada);

        assertThat(classes.find(ines, id).enrolments()).isEmpty();
        assertThat(school.assignments().to(ada)).isEmpty();
        assertThat(school.attempts().of(ada)).hasSize(1);
        assertThat(enrolments.former(ines, id))
                .containsExactly(
                        new FormerEnrolment(ada, joinedAt, school.clock().instant(), false));
        assertUnknown(() -> enrolments.remove(ines, id, ada));

        classes.join(ada, code());

        assertThat(enrolments.former(ines, id)).isEmpty();
        var row = school.standings().of(ines, id).rows().getFirst();
        assertThat(row.learner().id()).isEqualTo(ada);
        assertThat(row.standings().values()).allMatch(standing -> standing.isDone());

        enrolments.remove(ines, id, ada);
        assertThat(enrolments.former(ines, id)).hasSize(2);
    }

    @Test
    void anAdministratorEnrollsLearnersTogetherAndTwiceIsOnce() {
        school.people().setRole(school.administrator("Head"), ines, Role.ADMINISTRATOR, true);
        PersonId ada = school.learner("Ada");
        PersonId ben = school.learner("Ben");
        classes.join(ada, code());

        assertThat(enrolments.enrol(ines, id, List.of(ada, ben, ben))).isEqualTo(1);
        assertThat(enrolments.enrol(ines, id, List.of(ada, ben))).isZero();

        assertThat(classes.find(ines, id).enrolments())
                .extracting(Enrolment::learner)
                .containsExactlyInAnyOrder(ada, ben);
    }

    @Test
    void whoIsNoAdministratorEnrollsNobodyAtOnce() {
        PersonId ada = school.learner("Ada");

        assertDeclined("Only an administrator", () -> enrolments.enrol(ines, id, List.of(ada)));
        PersonId head = school.administrator("Head");
        school.people().setRole(head, ines, Role.ADMINISTRATOR, true);
        school.people().setRole(head, ines, Role.INSTRUCTOR, false);

        assertUnknown(() -> enrolments.enrol(ines, id, List.of(ada)));
        assertThat(school.count("select count(*) from enrolment")).isZero();
    }

    @Test
    void aLearnerIsInAClassWhoseCodeTheyUsed() {
        PersonId ada = school.learner("Ada");
        assertThat(enrolments.isIn(ada, code())).isFalse();

        classes.join(ada, code());

        assertThat(enrolments.isIn(ada, " " + code().toLowerCase())).isTrue();
        assertThat(enrolments.isIn(school.learner("Ben"), code())).isFalse();
        assertThat(enrolments.isIn(ada, "BCDFGHJK")).isFalse();
    }

    @Test
    void toStrangersTheClassIsNotThere() {
        PersonId enrolled = school.learner("Ada");
        classes.join(enrolled, code());
        String code = code();

        for (PersonId stranger : List.of(school.instructor("Olaf"), enrolled)) {
            for (Consumer<ClassId> act :
                    List.<Consumer<ClassId>>of(
                            it -> settings.archive(stranger, it),
                            it -> settings.bringBack(stranger, it),
                            it -> settings.addInstructor(stranger, it, emailOf(stranger)),
                            it -> settings.removeInstructor(stranger, it, ines),
                            it -> enrolments.remove(stranger, it, enrolled),
                            it -> enrolments.former(stranger, it))) {
                assertUnknown(() -> act.accept(id));
            }
        }
        assertUnknown(
                () -> enrolments.enrol(school.instructor("Olga"), id, List.of(school.learner())));

        assertThat(classes.join(enrolled, code)).isEqualTo(id);
        assertThat(classes.find(ines, id).enrolments()).hasSize(1);
        assertThat(classes.find(ines, id).instructors()).containsExactly(ines);
    }

    private String code() {
        return classes.find(ines, id).joinCode();
    }

    private String emailOf(PersonId person) {
        return school.people().find(person).orElseThrow().email();
    }

    private static void assertDeclined(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(declined -> assertThat(declined.sentence()).contains(why));
    }

    private static void assertUnknown(Runnable act) {
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(act::run);
    }
}
