package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class ClassesTest {

    private final School school;
    private final Classes classes;
    private final PersonId ines;

    ClassesTest(Database database) {
        school = database.emptySchool();
        classes = school.classes();
        ines = school.instructor("Ines");
    }

    @Test
    void onlyInstructorsMakeClasses() {
        ClassId id = classes.make(ines, "  Monday group ");

        assertThat(classes.find(ines, id).name()).isEqualTo("Monday group");
        assertThat(classes.find(ines, id).instructors()).containsExactly(ines);
        assertDeclined("Only instructors", () -> classes.make(school.learner(), "Mine"));
        assertDeclined("Only instructors", () -> classes.make(school.guest(), "Mine"));
    }

    @Test
    void whoTeachesALearnerGivesThemTheirOwnTermsAndNobodyElseDoes() {
        PersonId ada = school.learner("Ada");
        PersonId other = school.instructor("Olaf");
        ClassId id = classes.make(ines, "Monday group");
        var terms = new Accommodation(1.5, false, 1, 3);
        assertUnknown(id, () -> classes.accommodate(ines, id, ada, terms));
        classes.join(ada, classes.find(ines, id).joinCode());

        assertUnknown(id, () -> classes.accommodate(other, id, ada, terms));
        classes.accommodate(ines, id, ada, terms);
        assertThat(school.the(Accommodations.class).of(ada)).isEqualTo(terms);

        classes.accommodate(ines, id, ada, Accommodation.NONE);
        assertThat(school.the(Accommodations.class).of(ada).isNone()).isTrue();
    }

    @Test
    void aClassHasANameOfOneToAHundredCharacters() {
        ClassId id = classes.make(ines, "x".repeat(100));

        assertDeclined("1 to 100", () -> classes.make(ines, "x".repeat(101)));
        assertDeclined("1 to 100", () -> classes.rename(ines, id, "  "));
        assertDeclined("1 to 100", () -> classes.make(ines, "x".repeat(300_000)));
        assertDeclined("1 to 100", () -> classes.rename(ines, id, "x".repeat(300_000)));
        assertDeclined("letter or a digit", () -> classes.make(ines, "\u3164"));
        assertDeclined("cannot be shown", () -> classes.rename(ines, id, "Monday\u202Epuorg"));
    }

    @Test
    void anInstructorSeesTheClassesTheyTeachOldestFirst() {
        PersonId other = school.instructor("Olaf");
        ClassId first = classes.make(ines, "First");
        school.clock().pass(Duration.ofDays(1));
        classes.make(other, "Olaf's");
        school.clock().pass(Duration.ofDays(1));
        ClassId second = classes.make(ines, "A second");

        assertThat(classes.taughtBy(ines))
                .extracting(SchoolClass::id)
                .containsExactly(first, second);
    }

    @Test
    void toEverybodyElseAClassIsAsUnknownAsOneThatIsNotThere() {
        ClassId hers = classes.make(ines, "Hers");
        PersonId enrolled = school.learner();
        classes.join(enrolled, codeOf(hers));
        var nowhere = new ClassId(UUID.randomUUID());

        for (PersonId stranger :
                List.of(school.instructor("Olaf"), school.administrator("Head"), enrolled)) {
            for (Consumer<ClassId> act :
                    List.<Consumer<ClassId>>of(
                            id -> classes.find(stranger, id),
                            id -> classes.rename(stranger, id, "Taken over"),
                            id -> classes.renewJoinCode(stranger, id),
                            id ->
                                    classes.addInstructor(
                                            stranger, id, school.instructor("Third")))) {
                assertUnknown(hers, () -> act.accept(hers));
                assertUnknown(nowhere, () -> act.accept(nowhere));
            }
        }

        SchoolClass unchanged = classes.find(ines, hers);
        assertThat(unchanged.name()).isEqualTo("Hers");
        assertThat(unchanged.instructors()).containsExactly(ines);
    }

    @Test
    void anotherInstructorMayBeTakenInAndALearnerMayNot() {
        ClassId id = classes.make(ines, "Shared");
        PersonId olaf = school.instructor("Olaf");

        classes.addInstructor(ines, id, olaf);

        assertThat(classes.find(olaf, id).instructors()).containsExactlyInAnyOrder(ines, olaf);
        assertDeclined("Only instructors", () -> classes.addInstructor(ines, id, school.learner()));
    }

    @Test
    void aJoinCodeOpensTheClassHoweverItIsTyped() {
        ClassId id = classes.make(ines, "Evening group");
        String code = codeOf(id);
        String typed = " " + code.substring(0, 4).toLowerCase() + "-" + code.substring(4) + " ";
        PersonId ada = school.learner();

        assertThat(classes.invitation(typed))
                .contains(new Invitation(code, "Evening group", List.of("Ines")));
        assertThat(classes.join(ada, typed)).isEqualTo(id);

        assertThat(classes.of(ada)).containsExactly(id);
        assertThat(classes.find(ines, id).enrolments())
                .containsExactly(new Enrolment(ada, school.clock().instant()));
    }

    @Test
    void aCodeNobodyHasOpensNothing() {
        assertThat(classes.invitation("BCDFGHJK")).isEmpty();
        assertDeclined("join code", () -> classes.join(school.learner(), "BCDFGHJK"));
    }

    @Test
    void aRenewedCodeTakesTheOldOnesPlace() {
        ClassId id = classes.make(ines, "Group");
        String old = codeOf(id);

        classes.renewJoinCode(ines, id);

        assertThat(codeOf(id)).isNotEqualTo(old);
        assertThat(classes.invitation(old)).isEmpty();
        assertDeclined("join code", () -> classes.join(school.learner(), old));
        assertThat(classes.join(school.learner(), codeOf(id))).isEqualTo(id);
    }

    @Test
    void joiningTwiceIsJoiningOnce() {
        ClassId id = classes.make(ines, "Group");
        PersonId ada = school.learner();
        classes.join(ada, codeOf(id));
        Instant joinedAt = school.clock().instant();
        school.clock().pass(Duration.ofDays(1));

        assertThat(classes.join(ada, codeOf(id))).isEqualTo(id);

        assertThat(classes.find(ines, id).enrolments())
                .containsExactly(new Enrolment(ada, joinedAt));
    }

    @RepeatedTest(5)
    void severalTabsThatJoinAtOnceJoinOnce() {
        ClassId id = classes.make(ines, "Group");
        String code = codeOf(id);
        PersonId ada = school.learner();

        List<ClassId> joined = AtOnce.results(AtOnce.times(4, () -> classes.join(ada, code)));

        assertThat(joined).containsOnly(id);
        assertThat(classes.find(ines, id).enrolments()).hasSize(1);
    }

    @Test
    void aWholeClassJoinsAtOnce() {
        ClassId id = classes.make(ines, "Group");
        String code = codeOf(id);
        List<PersonId> learners = Stream.generate(school::learner).limit(24).toList();

        AtOnce.results(AtOnce.each(24, thread -> () -> classes.join(learners.get(thread), code)));

        assertThat(classes.find(ines, id).enrolments())
                .extracting(Enrolment::learner)
                .containsExactlyInAnyOrderElementsOf(learners);
    }

    private String codeOf(ClassId id) {
        return classes.find(ines, id).joinCode();
    }

    private static void assertDeclined(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(declined -> assertThat(declined.sentence()).contains(why));
    }

    private static void assertUnknown(ClassId id, Runnable act) {
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(act::run)
                .withMessageContaining(id.value().toString());
    }
}
