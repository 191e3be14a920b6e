package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.people.guessing.TooManyTries;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@OnBothDatabases
class PeopleTest {

    private static final String GOOD_PASSWORD = "lantern orchid gravel";
    private static final String OTHER_PASSWORD = "seven herons ashore";

    private final School school;
    private final People people;

    PeopleTest(Database database) {
        school = database.emptySchool();
        people = school.people();
    }

    @Test
    void whoSignsUpIsALearnerAndCanSignIn() {
        people.signUp("  Ada  ", " Ada@School.TEST ", GOOD_PASSWORD, null);

        Person ada = signedInAs("ada@school.test", GOOD_PASSWORD);
        assertThat(ada.name()).isEqualTo("Ada");
        assertThat(ada.email()).isEqualTo("ada@school.test");
        assertThat(ada.roles()).containsExactly(Role.LEARNER);
        assertThat(ada.sample()).isFalse();
    }

    @Test
    void aTakenEmailIsSaidAndChangesNothing() {
        people.signUp("Ada", "taken@school.test", GOOD_PASSWORD, null);
        var before = school.rows("select * from person");

        assertRejected(
                "has an account already",
                () -> people.signUp("Mallory", "TAKEN@school.test", OTHER_PASSWORD, null));
        assertRejected(
                "has an account already",
                () ->
                        people.signUp(
                                "Mallory", "taken@school.test", OTHER_PASSWORD, school.guest()));

        assertThat(school.rows("select * from person where email is not null")).isEqualTo(before);
        assertThat(signedInAs("taken@school.test", GOOD_PASSWORD).name()).isEqualTo("Ada");
        assertThatThrownBy(() -> signIn("taken@school.test", OTHER_PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @RepeatedTest(3)
    void severalWhoSignUpWithOneEmailAtOnceMakeOneAccount() {
        var outcomes =
                AtOnce.times(
                        4, () -> people.signUp("Ada", "at-once@school.test", GOOD_PASSWORD, null));

        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allMatch(outcome -> outcome.failure() instanceof AddressTaken);
        assertThat(school.count("select count(*) from person")).isEqualTo(1);
        assertThat(signedInAs("at-once@school.test", GOOD_PASSWORD).name()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@school",
                "ada school@x.test",
                "ada@school..test",
                "ada@school.test.",
                "ada@.test",
                "ada,ben@school.test",
                "@school.test",
                "ada@@school.test"
            })
    void whatIsNoEmailAddressIsRejected(String email) {
        assertRejected("e-mail", () -> people.signUp("Ada", email, GOOD_PASSWORD, null));
    }

    @Test
    void anEmailAddressLongerThanAnyIsRejected() {
        assertRejected(
                "e-mail",
                () -> people.signUp("Ada", "a".repeat(250) + "@b.test", GOOD_PASSWORD, null));
    }

    @Test
    void aNameMustBeThereAndFit() {
        assertRejected("name", () -> people.signUp("   ", "ada@school.test", GOOD_PASSWORD, null));
        assertRejected(
                "name",
                () -> people.signUp("x".repeat(101), "ada@school.test", GOOD_PASSWORD, null));
    }

    @Test
    void aWeakPasswordIsRejectedWhetherTheEmailIsTakenOrNot() {
        people.signUp("Ada", "weak@school.test", GOOD_PASSWORD, null);

        assertRejected(
                "password", () -> people.signUp("Ada", "weak@school.test", "password1234", null));
        assertRejected(
                "password", () -> people.signUp("Ada", "free@school.test", "password1234", null));
    }

    @Test
    void aGuestBecomesALearnerAndKeepsTheirAttempts() {
        GuestPass pass = people.welcomeGuest();
        var attempt = school.atTheQuiz(pass.guest()).attempt();

        people.signUp("Gwen", "gwen@school.test", GOOD_PASSWORD, pass.guest());

        Person gwen = signedInAs("gwen@school.test", GOOD_PASSWORD);
        assertThat(gwen.id()).isEqualTo(pass.guest());
        assertThat(gwen.isGuest()).isFalse();
        assertThat(school.attempts().see(gwen.id(), attempt).finished()).isFalse();
        assertThat(people.guest(pass.token())).map(Person::id).contains(gwen.id());
        people.recognize(pass.guest(), gwen.id());
        assertThat(people.guest(pass.token())).isEmpty();
    }

    @Test
    void aGuestIsKnownByTheirPassAndByNothingElse() {
        GuestPass pass = people.welcomeGuest();

        assertThat(people.guest(pass.token())).map(Person::id).contains(pass.guest());
        assertThat(people.guest(pass.token()).orElseThrow().isGuest()).isTrue();
        assertThat(people.guest(pass.token() + "x")).isEmpty();
        assertThat(school.count("select count(*) from person where guest_token = ?", pass.token()))
                .isZero();
    }

    @Test
    void aPersonWhoHasAnAccountIsNotSignedUpAnewAsAGuestWouldBe() {
        PersonId ben = school.learner("Ben");

        people.signUp("Mallory", "mallory@school.test", GOOD_PASSWORD, ben);

        assertThat(people.find(ben)).map(Person::name).contains("Ben");
        assertThat(signedInAs("mallory@school.test", GOOD_PASSWORD).id()).isNotEqualTo(ben);
    }

    @Test
    void aGuestWhoSignsInHandsAttemptsAndReadingsOver() {
        PersonId ada = school.learner("Ada");
        PersonId guest = school.guest();
        var own = school.atTheQuiz(ada).finishes().attempt();
        var asGuest =
                List.of(
                        school.atTheQuiz(guest).finishes().attempt(),
                        school.atTheQuiz(guest).attempt());
        school.reads(ada, 0);
        school.reads(guest, 0, 1);

        people.recognize(guest, ada);

        assertThat(people.find(guest)).isEmpty();
        assertThat(school.attempts().of(ada))
                .extracting("id")
                .containsExactlyInAnyOrder(own, asGuest.get(0), asGuest.get(1));
        assertThat(school.attempts().of(ada))
                .extracting("number")
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(school.attempts().result(ada, asGuest.getFirst())).isPresent();
        assertThat(school.readings().read(ada, school.module().key()))
                .containsExactlyInAnyOrder(school.lesson(0), school.lesson(1));
        assertThat(school.attempts().of(guest)).isEmpty();
    }

    @Test
    void onlyAGuestCanBeRecognizedAsSomebodyElse() {
        PersonId ada = school.learner("Ada");
        PersonId ben = school.learner("Ben");
        var attempt = school.atTheQuiz(ben).attempt();

        people.recognize(ben, ada);

        assertThat(people.find(ben)).isPresent();
        assertThat(school.attempts().see(ben, attempt).finished()).isFalse();
    }

    @RepeatedTest(5)
    void twoTabsThatRecognizeOneGuestAtOnceHandOverOnce() {
        PersonId ada = school.learner("Ada");
        PersonId guest = school.guest();
        school.atTheQuiz(guest).finishes();
        school.reads(guest, 0);

        AtOnce.results(
                AtOnce.times(
                        2,
                        () -> {
                            people.recognize(guest, ada);
                            return true;
                        }));

        assertThat(people.find(guest)).isEmpty();
        assertThat(school.attempts().of(ada)).hasSize(1);
        assertThat(school.readings().read(ada, school.module().key()))
                .containsExactly(school.lesson(0));
    }

    @Test
    void anAdministratorGivesRolesAndTakesThemAway() {
        PersonId head = school.administrator("Head");
        PersonId ben = school.learner("Ben");

        people.setRole(head, ben, Role.INSTRUCTOR, true);
        assertThat(roles(ben)).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);

        people.setRole(head, ben, Role.INSTRUCTOR, false);
        assertThat(roles(ben)).containsExactly(Role.LEARNER);
    }

    @Test
    void nobodyElseChangesRoles() {
        PersonId ines = school.instructor("Ines");

        assertRejected(
                "Only an administrator",
                () -> people.setRole(ines, ines, Role.ADMINISTRATOR, true));
        assertThat(roles(ines)).doesNotContain(Role.ADMINISTRATOR);
    }

    @Test
    void aGuestGetsNoRole() {
        PersonId head = school.administrator("Head");

        assertRejected("gone", () -> people.setRole(head, school.guest(), Role.INSTRUCTOR, true));
    }

    @Test
    void theLastAdministratorStays() {
        PersonId head = school.administrator("Head");

        assertRejected(
                "needs an administrator",
                () -> people.setRole(head, head, Role.ADMINISTRATOR, false));

        PersonId deputy = school.administrator("Deputy");
        people.setRole(deputy, head, Role.ADMINISTRATOR, false);
        assertThat(roles(head)).doesNotContain(Role.ADMINISTRATOR);
        assertRejected(
                "needs an administrator",
                () -> people.setRole(deputy, deputy, Role.ADMINISTRATOR, false));
    }

    @RepeatedTest(5)
    void twoAdministratorsWhoResignAtOnceLeaveOne() {
        var both = List.of(school.administrator("Head"), school.administrator("Deputy"));

        AtOnce.<Boolean>each(
                2,
                thread ->
                        () -> {
                            people.setRole(
                                    both.get(thread), both.get(thread), Role.ADMINISTRATOR, false);
                            return true;
                        });

        assertThat(school.count("select count(*) from person_role where role = 'ADMINISTRATOR'"))
                .isEqualTo(1);
    }

    @Test
    void aChangedPasswordIsTheOneThatOpens() {
        people.signUp("Ada", "change@school.test", GOOD_PASSWORD, null);
        PersonId ada = signedInAs("change@school.test", GOOD_PASSWORD).id();

        people.changePassword(ada, GOOD_PASSWORD, OTHER_PASSWORD);

        assertThat(signedInAs("change@school.test", OTHER_PASSWORD).id()).isEqualTo(ada);
        assertThatThrownBy(() -> signIn("change@school.test", GOOD_PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aPasswordIsNotChangedWithoutTheOldOneOrToAWeakOne() {
        people.signUp("Ada", "keep@school.test", GOOD_PASSWORD, null);
        PersonId ada = signedInAs("keep@school.test", GOOD_PASSWORD).id();

        assertRejected(
                "current password",
                () -> people.changePassword(ada, OTHER_PASSWORD, OTHER_PASSWORD));
        assertRejected("at least 12", () -> people.changePassword(ada, GOOD_PASSWORD, "short"));

        assertThat(signedInAs("keep@school.test", GOOD_PASSWORD).id()).isEqualTo(ada);
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() {
        people.signUp("Ada", "guessed@school.test", GOOD_PASSWORD, null);
        PersonId ada = signedInAs("guessed@school.test", GOOD_PASSWORD).id();
        for (int i = 0; i < 5; i++) {
            assertRejected(
                    "not right", () -> people.changePassword(ada, "wrong-" + ada, OTHER_PASSWORD));
        }

        assertRejected(
                "Try again in 1 second",
                () -> people.changePassword(ada, GOOD_PASSWORD, OTHER_PASSWORD));
        school.clock().pass(Duration.ofSeconds(1));
        people.changePassword(ada, GOOD_PASSWORD, OTHER_PASSWORD);
    }

    @Test
    void whoSignsUpMayBeSignedInAtOnce() {
        PersonId gwen = people.signUp("Gwen", "gwen@school.test", GOOD_PASSWORD, null);

        assertThat(people.signIn(gwen).person()).isEqualTo(gwen);
        assertThat(people.current(people.signIn(gwen))).isPresent();
    }

    @Test
    void aNameThatWouldBreakALineIsRejected() {
        assertRejected(
                "line break",
                () -> people.signUp("Ada\nERROR root", "ada@school.test", GOOD_PASSWORD, null));
        assertRejected(
                "line break",
                () -> people.signUp("\u001B[31mAda", "ada@school.test", GOOD_PASSWORD, null));
    }

    @Test
    void aNameThatNobodyCouldReadIsRejectedAndOneInAnyWritingIsNot() {
        for (String unreadable :
                new String[] {
                    "\u200B\u200B", "\u3164", "Ada\u202Eadmin", "Ada\u2028Ash", "\u200D", "…"
                }) {
            assertThat(PersonalData.nameObjection(unreadable)).as(unreadable).isPresent();
        }
        assertRejected(
                "letter or a digit",
                () -> people.signUp("\u3164", "ada@school.test", GOOD_PASSWORD, null));
        for (String name :
                new String[] {
                    "Ada", "Zoë O’Hara-Smith", "李", "علی‌رضا", "श्रीमती क्\u200Dष", "דוד", "김"
                }) {
            assertThat(PersonalData.nameObjection(name)).as(name).isEmpty();
        }
    }

    @Test
    void whatCameAlongWhenANameWasCopiedIsLeftOut() {
        for (String along :
                new String[] {
                    "\u200EAda Ash\u200F",
                    "Ada\u00AD Ash",
                    "\u200BAda Ash",
                    "\u2068Ada Ash\u2069",
                    "\u202AAda Ash\u202C",
                    " \uFEFFAda Ash\u2060 "
                }) {
            assertThat(PersonalData.nameObjection(along)).as(along).isEmpty();
            assertThat(PersonalData.clean(along)).isEqualTo("Ada Ash");
        }
        assertThat(PersonalData.clean("علی\u200Cرضا")).isEqualTo("علی\u200Cرضا");
        PersonId ada = people.signUp("\u200EAda Ash", "ash@school.test", GOOD_PASSWORD, null);
        assertThat(people.find(List.of(ada)).get(ada).name()).isEqualTo("Ada Ash");
    }

    @Test
    void whoHasNoPasswordCannotChangeIt() {
        assertRejected(
                "current password", () -> people.changePassword(school.guest(), "", GOOD_PASSWORD));
        assertRejected(
                "current password",
                () -> people.changePassword(school.learner("Sample"), "", GOOD_PASSWORD));
    }

    @Test
    void anUnknownEmailAndAWrongPasswordGetTheSameAnswer() {
        people.signUp("Ada", "known@school.test", GOOD_PASSWORD, null);

        Exception wrong = refusal("known@school.test");
        Exception unknown = refusal("unknown@school.test");

        assertThat(unknown).hasSameClassAs(wrong).hasMessage(wrong.getMessage());
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneMustWaitButOnlyForAMoment() {
        people.signUp("Ada", "slow-down@school.test", GOOD_PASSWORD, null);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn("slow-down@school.test", OTHER_PASSWORD))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn("slow-down@school.test", GOOD_PASSWORD))
                .isInstanceOf(TooManyTries.class);
        school.clock().pass(Duration.ofSeconds(1));
        assertThat(signedInAs("slow-down@school.test", GOOD_PASSWORD).name()).isEqualTo("Ada");
    }

    @Test
    void nobodySignsInAsAPersonOfTheSampleClass() {
        Person sample = people.find(school.learner("Sample")).orElseThrow();

        assertThatThrownBy(() -> signIn(sample.email(), ""))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void passwordsAreKeptAsArgon2idAlone() {
        people.signUp("Ada", "hash@school.test", GOOD_PASSWORD, null);

        assertThat(
                        school.rows("select password_hash from person")
                                .getFirst()
                                .get("password_hash")
                                .toString())
                .startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private Exception refusal(String email) {
        try {
            signIn(email, OTHER_PASSWORD);
        } catch (RuntimeException refusal) {
            return refusal;
        }
        throw new AssertionError("Somebody came in with a wrong password");
    }

    private Authentication signIn(String email, String password) {
        return school.the(ThrottledSignIn.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private Person signedInAs(String email, String password) {
        Object principal = signIn(email, password).getPrincipal();
        return Optional.of((SignedIn) principal)
                .map(SignedIn::person)
                .flatMap(people::find)
                .orElseThrow();
    }

    private Set<Role> roles(PersonId id) {
        return people.find(id).orElseThrow().roles();
    }

    private static void assertRejected(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(rejected -> assertThat(rejected.sentence()).contains(why));
    }
}
