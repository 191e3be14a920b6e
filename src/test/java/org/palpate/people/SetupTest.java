package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.AtOnce.Outcome;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class SetupTest {

    private static final String GOOD_PASSWORD = "lantern orchid gravel";

    private final School school;
    private final Setup setup;

    SetupTest(Database database) {
        school = database.emptySchool();
        setup = school.the(Setup.class);
    }

    @Test
    void untilItIsDoneTheSchoolIsOpenToWhoHasTheKey() {
        assertThat(setup.isOpen()).isTrue();
        assertThat(setup.accepts(setup.key())).isTrue();
        assertThat(setup.accepts("")).isFalse();
        assertThat(setup.accepts(setup.key() + "x")).isFalse();
    }

    @Test
    void whoCompletesItIsTheFirstAdministratorAndMayTeach() {
        PersonId head = setup.complete(setup.key(), "Head", "Head@School.test", GOOD_PASSWORD);

        Person person = school.people().find(head).orElseThrow();
        assertThat(person.email()).isEqualTo("head@school.test");
        assertThat(person.roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        school.classes().make(head, "First class");
    }

    @Test
    void afterwardsTheKeyIsDead() {
        setup.complete(setup.key(), "Head", "head@school.test", GOOD_PASSWORD);

        assertThat(setup.isOpen()).isFalse();
        assertThat(setup.accepts(setup.key())).isFalse();
        assertRejected(
                "used up",
                () -> setup.complete(setup.key(), "Mallory", "mallory@school.test", GOOD_PASSWORD));
        assertThat(school.count("select count(*) from person")).isEqualTo(1);
    }

    @Test
    void aWrongKeyOpensNothing() {
        assertRejected(
                "wrong",
                () -> setup.complete("guessed", "Mallory", "mallory@school.test", GOOD_PASSWORD));

        assertThat(setup.isOpen()).isTrue();
        assertThat(school.count("select count(*) from person")).isZero();
    }

    @Test
    void aMistakeInTheFormLeavesTheSchoolOpen() {
        assertRejected(
                "password",
                () -> setup.complete(setup.key(), "Head", "head@school.test", "password1234"));
        assertRejected(
                "e-mail", () -> setup.complete(setup.key(), "Head", "nowhere", GOOD_PASSWORD));
        assertRejected(
                "name", () -> setup.complete(setup.key(), " ", "head@school.test", GOOD_PASSWORD));

        assertThat(setup.isOpen()).isTrue();
        setup.complete(setup.key(), "Head", "head@school.test", GOOD_PASSWORD);
    }

    @Test
    void anEmailThatSomebodySignedUpWithBeforeLeavesTheSchoolOpen() {
        school.people().signUp("Early", "early@school.test", GOOD_PASSWORD, null);

        assertRejected(
                "another e-mail",
                () -> setup.complete(setup.key(), "Head", "early@school.test", GOOD_PASSWORD));

        assertThat(setup.isOpen()).isTrue();
    }

    @RepeatedTest(3)
    void ofTwoAtOnceExactlyOneBecomesAdministrator() {
        List<Outcome<PersonId>> outcomes =
                AtOnce.each(
                        2,
                        thread ->
                                () ->
                                        setup.complete(
                                                setup.key(),
                                                "Head",
                                                "head-" + thread + "@school.test",
                                                GOOD_PASSWORD));

        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .extracting(Outcome::failure)
                .hasOnlyElementsOfType(Refusal.class);
        assertThat(school.count("select count(*) from person")).isEqualTo(1);
        assertThat(school.count("select count(*) from person_role where role = 'ADMINISTRATOR'"))
                .isEqualTo(1);
        assertThat(setup.isOpen()).isFalse();
    }

    private static void assertRejected(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(rejected -> assertThat(rejected.sentence()).contains(why));
    }
}
