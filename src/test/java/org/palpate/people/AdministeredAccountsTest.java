package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.people.office.KeptTable.Fate;
import org.palpate.people.office.PersonFiles;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.progress.Gradebook;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What an administrator does with accounts, and how somebody deletes their own. */
@OnBothDatabases
class AdministeredAccountsTest {

    private static final String PASSWORD = "lantern orchid gravel";

    private final School school;
    private final AdministeredAccounts accounts;
    private final PersonFiles files;
    private final PersonId head;
    private final PersonId mira;

    AdministeredAccountsTest(Database database) {
        school = database.emptySchool();
        accounts = school.the(AdministeredAccounts.class);
        files = school.the(PersonFiles.class);
        head = school.administrator("Head");
        mira = signUp("Mira Lind", "mira@school.test");
    }

    @AfterEach
    void forgets() {
        school.empty();
    }

    @Test
    void nameAndAddressAreChangedAndTheySignInWithTheNewOne() {
        accounts.change(head, mira, " Mira Berg ", " Mira.Berg@School.test ");

        Person now = school.people().find(mira).orElseThrow();
        assertThat(now.name()).isEqualTo("Mira Berg");
        assertThat(now.email()).isEqualTo("mira.berg@school.test");
        signsIn("mira.berg@school.test");
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signsIn("mira@school.test"));
    }

    @Test
    void anAddressOfSomebodyElseAndOneThatIsNoneAreRefused() {
        signUp("Tom Fox", "tom@school.test");

        assertRejected(
                "Another account has",
                () -> accounts.change(head, mira, "Mira Lind", "TOM@school.test"));
        assertRejected("e-mail address", () -> accounts.change(head, mira, "Mira", "mira at"));
        assertRejected("name of 1 to 100", () -> accounts.change(head, mira, " ", "a@b.test"));

        assertThat(school.people().find(mira).orElseThrow().email()).isEqualTo("mira@school.test");
    }

    @Test
    void whoIsSuspendedIsOutAtOnceAndIsToldSoWithTheRightPasswordAlone() {
        PersonId ines = signUp("Ines Ott", "ines@school.test");
        school.people().setRole(head, ines, Role.INSTRUCTOR, true);
        SignedIn before = school.people().signIn(ines);
        var calendars = school.the(CalendarFeeds.class);
        String calendar = calendars.renew(ines);
        assertThat(calendars.open(calendar)).isPresent();

        accounts.suspend(head, ines);

        assertThat(calendars.open(calendar)).isEmpty();

        assertThat(school.people().current(before)).isEmpty();
        assertThat(school.the(Rights.class).has(ines, Role.INSTRUCTOR)).isFalse();
        assertThatExceptionOfType(DisabledException.class)
                .isThrownBy(() -> signsIn("ines@school.test"));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signsIn("ines@school.test", "not the password"));
        assertRejected("suspended", () -> school.people().signIn(ines));
        var links = school.the(PasswordLinks.class);
        String token = links.make(head, ines).token();
        assertRejected("suspended", () -> links.use(token, "seven herons ashore"));

        accounts.bringBack(head, ines);

        signsIn("ines@school.test");
        assertThat(school.the(Rights.class).has(ines, Role.INSTRUCTOR)).isTrue();
    }

    /** Somebody invited, or suspended, could not look after the server. */
    @Test
    void theLastAdministratorWhoCanSignInStays() {
        PersonId ada = signUp("Ada", "ada@school.test");
        school.people().setRole(head, ada, Role.ADMINISTRATOR, true);
        school.people().setRole(ada, head, Role.ADMINISTRATOR, false);
        PersonId ines = school.instructor("Ines");
        PersonId invited =
                school.the(Invitations.class)
                        .invite(ines, "New Face", "new@school.test")
                        .person()
                        .id();
        school.people().setRole(ada, invited, Role.ADMINISTRATOR, true);
        school.people().setRole(ada, mira, Role.ADMINISTRATOR, true);
        accounts.suspend(ada, mira);

        String why = "needs an administrator";
        assertRejected(why, () -> accounts.suspend(ada, ada));
        assertRejected(why, () -> accounts.delete(ada, ada));
        assertRejected(why, () -> accounts.deleteOwn(ada, PASSWORD));
        assertRejected(why, () -> school.people().setRole(ada, ada, Role.ADMINISTRATOR, false));

        accounts.bringBack(ada, mira);
        accounts.delete(mira, ada);
        assertRejected(why, () -> accounts.suspend(mira, mira));
    }

    @Test
    void ofTwoAdministratorsWhoSuspendEachOtherOneStays() {
        PersonId ada = signUp("Ada", "ada@school.test");
        school.people().setRole(head, ada, Role.ADMINISTRATOR, true);
        school.people().setRole(head, mira, Role.ADMINISTRATOR, true);
        school.people().setRole(ada, head, Role.ADMINISTRATOR, false);
        List<PersonId> both = List.of(ada, mira);

        AtOnce.each(
                2,
                thread ->
                        () -> {
                            accounts.suspend(both.get(thread), both.get(1 - thread));
                            return null;
                        });

        assertThat(
                        school.count(
                                "select count(*) from person where email in ('ada@school.test', 'mira@school.test') and suspended_at is null"))
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidBeforeIsWhatGoesAndStays() {
        PersonId ines = signUp("Ines Ott", "ines@school.test");
        school.people().setRole(head, ines, Role.INSTRUCTOR, true);
        school.people().setRole(head, head, Role.INSTRUCTOR, true);
        ClassId group = school.classes().make(ines, "Monday group");
        school.classes().join(mira, school.classes().find(ines, group).joinCode());
        AssignmentId quiz =
                school.assignments()
                        .assign(
                                ines,
                                group,
                                AssignmentPlan.of(school.practiceModule().key(), What.QUIZ));
        school.atTheQuiz(mira, school.practiceModule()).finishes();
        school.reads(mira, 0, 1);
        var gradebook = school.the(Gradebook.class);
        gradebook.decide(
                ines, group, new Place(quiz, mira), GradeDecision.Kind.SET, 83.5, "Asked orally");

        assertThat(words(ines, Fate.STAYS_WITH_NAME))
                .containsExactly(
                        "1 entry of the audit log about what they did for others",
                        "1 grade of a learner they decided");
        assertThat(words(ines, Fate.STAYS_WITHOUT_NAME))
                .containsExactly(
                        "1 entry of the audit log about what others did to them",
                        "1 class they teach, which stays with its learners and grades");
        accounts.delete(head, ines);

        assertThat(school.people().find(ines)).isEmpty();
        assertThat(school.people().names(List.of(ines))).containsEntry(ines, "Ines Ott");
        assertThat(gradebook.decisions(head, group))
                .extracting(GradeDecision::by)
                .containsExactly(ines);
        assertThat(school.classes().find(head, group).enrolments()).hasSize(1);

        assertThat(words(mira, Fate.GOES))
                .contains(
                        "1 attempt with its answers and grade",
                        "2 lessons read",
                        "1 place in a class",
                        "1 grade decided by hand for them");
        accounts.delete(head, mira);

        assertThat(school.people().find(mira)).isEmpty();
        assertThat(school.count("select count(*) from attempt")).isZero();
        assertThat(school.count("select count(*) from attempt_event")).isZero();
        assertThat(school.count("select count(*) from reading")).isZero();
        assertThat(school.count("select count(*) from former_person"))
                .as("nothing stays of somebody who decided nothing")
                .isEqualTo(1);
        assertThat(gradebook.of(head, group).rows()).isEmpty();
    }

    @Test
    void theOwnAccountGoesWithThePasswordAndWithoutLeavingAClassAlone() {
        PersonId ines = signUp("Ines Ott", "ines@school.test");
        school.people().setRole(head, ines, Role.INSTRUCTOR, true);
        ClassId group = school.classes().make(ines, "Monday group");

        assertRejected("is not right", () -> accounts.deleteOwn(ines, "wrong"));
        assertRejected("only instructor of Monday group", () -> accounts.deleteOwn(ines, PASSWORD));
        assertThat(school.people().find(ines)).isPresent();

        school.classes().addInstructor(ines, group, school.instructor("Otto"));
        accounts.deleteOwn(ines, PASSWORD);
        accounts.deleteOwn(mira, PASSWORD);

        assertThat(school.people().find(ines)).isEmpty();
        assertThat(school.people().find(mira)).isEmpty();
        assertThat(school.count("select count(*) from former_person")).isZero();
    }

    @Test
    void nobodyElseChangesAccountsAndSamplesAreLeftAlone() {
        PersonId ines = school.instructor("Ines");
        for (PersonId asking : List.of(ines, mira, school.guest())) {
            String why = "Only an administrator";
            assertRejected(why, () -> accounts.change(asking, mira, "X", "x@school.test"));
            assertRejected(why, () -> accounts.suspend(asking, mira));
            assertRejected(why, () -> accounts.bringBack(asking, mira));
            assertRejected(why, () -> accounts.delete(asking, mira));
            assertRejected(why, () -> school.the(Invitations.class).again(asking, List.of(mira)));
        }
        assertRejected("sample class", () -> accounts.delete(head, ines));
        assertRejected("gone", () -> accounts.delete(head, school.guest()));
        assertRejected("Only an administrator", () -> files.kept(ines, mira));
        assertThat(files.kept(mira, mira)).isNotEmpty();
    }

    @Test
    void everybodyWhoHasNoPasswordIsInvitedAgain() {
        var invitations = school.the(Invitations.class);
        PersonId ines = school.instructor("Ines");
        PersonId invited = invitations.invite(ines, "New Face", "new@school.test").person().id();

        List<Invited> again = invitations.again(head, List.of(invited, mira, ines));

        assertThat(again).extracting(one -> one.person().id()).containsExactly(invited);
        invitations.accept(again.getFirst().token(), "seven herons ashore");
        assertThat(invitations.again(head, List.of(invited))).isEmpty();
    }

    private List<String> words(PersonId person, Fate fate) {
        return files.kept(head, person).stream()
                .filter(kept -> kept.table().fate() == fate)
                .map(PersonFiles.Kept::words)
                .toList();
    }

    private PersonId signUp(String name, String email) {
        return school.people().signUp(name, email, PASSWORD, null);
    }

    private void signsIn(String email) {
        signsIn(email, PASSWORD);
    }

    private void signsIn(String email, String password) {
        school.the(ThrottledSignIn.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private static void assertRejected(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(rejected -> assertThat(rejected.sentence()).contains(why));
    }
}
