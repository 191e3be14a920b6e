package org.palpate.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.grading.CategoryId;
import org.palpate.classroom.grading.GradingSettings;
import org.palpate.people.AdministeredAccounts;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SignInDetails;
import org.palpate.people.office.AuditRow;
import org.palpate.people.office.AuditSearch;
import org.palpate.people.office.AuditTrail;
import org.palpate.refusal.Refusal;
import org.palpate.school.SchoolSettings;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class AuditLogTest {

    private static final String PASSWORD = "lantern orchid gravel";

    private final School school;
    private final AuditTrail trail;
    private final AuditLog log;
    private final PersonId head;

    AuditLogTest(Database database) {
        school = database.emptySchool();
        trail = school.the(AuditTrail.class);
        log = school.the(AuditLog.class);
        head = school.administrator("Head");
    }

    @Test
    void signInsGoodAndRefusedAreThereWithAShortenedAddressAndNoTypedName() {
        PersonId mira = school.people().signUp("Mira Lind", "mira@school.test", PASSWORD, null);
        signIn("mira@school.test", PASSWORD);
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> signIn("mira@school.test", "wrong"));
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> signIn("nobody@school.test", "wrong"));

        List<AuditRow> rows = of(AuditKind.SIGN_IN);
        assertThat(rows)
                .extracting(AuditRow::what)
                .containsExactly(
                        "Refused: wrong password or no account, for n…@school.test",
                        "Refused: wrong password or no account, for m…@school.test",
                        "Signed in");
        assertThat(rows).extracting(AuditRow::network).containsOnly("192.0.2.x");
        assertThat(rows)
                .extracting(AuditRow::who)
                .containsExactly("Nobody known", "Nobody known", "Mira Lind");
        assertThat(rows.get(1).to()).isEqualTo("Mira Lind");
        assertThat(trail.find(head, new AuditSearch(null, "mira", null, null, 50))).hasSize(2);
        assertThat(school.people().find(mira)).isPresent();
    }

    @Test
    void rolesSettingsAndDeletionsAreThereAndANameStaysOnlyWhereSomebodyActedForOthers() {
        PersonId ines = school.people().signUp("Ines", "ines@school.test", PASSWORD, null);
        PersonId mira = school.people().signUp("Mira", "mira@school.test", PASSWORD, null);
        school.spoil(
                "insert into person_role (person_id, role) values ('%s', 'ADMINISTRATOR')"
                        .formatted(ines.value()));
        school.people().setRole(ines, mira, Role.INSTRUCTOR, true);
        school.the(SchoolSettings.class).welcomeGuests(ines, false);
        school.the(AdministeredAccounts.class).delete(head, mira);
        school.the(AdministeredAccounts.class).delete(head, ines);

        assertThat(trail.find(head, AuditSearch.ALL))
                .extracting(row -> "%s: %s: %s".formatted(row.who(), row.what(), row.to()))
                .containsExactly(
                        "Head: Account deleted: Ines",
                        "Head: Account deleted: Somebody who has left",
                        "Ines: Guests are not let in any more: ",
                        "Ines: Role instructor given: Somebody who has left");
        assertThat(trail.find(head, new AuditSearch(null, "ines", null, null, 50))).hasSize(3);
    }

    @Test
    void howAClassCountsWhoIsRemovedAndWhatIsArchivedAreThere() {
        PersonId ines = school.instructor("Ines");
        PersonId mira = school.learner("Mira");
        ClassId fall = school.classes().make(ines, "Fall");
        school.classes().join(mira, school.classes().find(ines, fall).joinCode());
        var grading = school.the(GradingSettings.class);
        grading.countMissing(ines, fall, false);
        CategoryId oral = grading.make(ines, fall, "Oral", 40, 1);
        grading.remove(ines, fall, oral);
        school.the(Enrolments.class).remove(ines, fall, mira);
        school.the(ClassSettings.class).archive(ines, fall);
        school.the(ClassSettings.class).archive(ines, fall);
        school.the(ClassSettings.class).bringBack(ines, fall);

        assertThat(trail.find(head, AuditSearch.ALL))
                .filteredOn(row -> row.who().equals("Ines"))
                .extracting(row -> "%s: %s".formatted(row.what(), row.to()))
                .containsExactly(
                        "Class 'Fall' taken out of the archive: ",
                        "Class 'Fall' archived: ",
                        "Removed from class 'Fall': Mira",
                        "How grades of class 'Fall' are counted: category 'Oral' removed: ",
                        "How grades of class 'Fall' are counted: category 'Oral' made, weight 40, lowest left out 1: ",
                        "How grades of class 'Fall' are counted: missing work is left out: ");
    }

    @Test
    void anActThatIsTakenBackLeavesNoEntry() {
        var transaction = new TransactionTemplate(school.the(PlatformTransactionManager.class));
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> {
                            log.add(AuditKind.GRADE, head.value(), null, "Grade set");
                            throw new IllegalStateException("taken back");
                        }))
                .hasMessage("taken back");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        school.people()
                                .setRole(school.learner("Max"), head, Role.INSTRUCTOR, true));
        assertThat(trail.find(head, AuditSearch.ALL)).isEmpty();
    }

    @Test
    void whoIsNoAdministratorReadsNothing() {
        PersonId ines = school.instructor("Ines");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> trail.find(ines, AuditSearch.ALL));
    }

    @Test
    void pagesFollowEachOtherWithoutAGapAndAreFilteredByTime() {
        for (int i = 0; i < 120; i++) {
            log.add(AuditKind.EXPORT, head.value(), null, "Downloaded: %d".formatted(i));
        }
        school.clock().pass(Duration.ofDays(2));
        Instant later = school.clock().instant();
        log.add(AuditKind.KEY, head.value(), null, "Answer key fixed");

        List<AuditRow> first = trail.find(head, AuditSearch.ALL);
        List<AuditRow> second =
                trail.find(head, AuditSearch.ALL.olderThan(first.getLast().number()));
        assertThat(first).hasSize(AuditSearch.PAGE);
        assertThat(first.getFirst().what()).isEqualTo("Answer key fixed");
        assertThat(first.getLast().what()).isEqualTo("Downloaded: 111");
        assertThat(second.getFirst().what()).isEqualTo("Downloaded: 110");
        assertThat(trail.find(head, new AuditSearch(null, "", later, null, 50))).hasSize(1);
        assertThat(of(AuditKind.KEY)).hasSize(1);
    }

    @Test
    void strangersBringAboutSoManyEntriesAMinuteAndTheRestIsANumber() {
        var strangers = new Strangers();
        Instant now = Instant.parse("2026-11-26T18:00:10Z");
        for (int i = 0; i < Strangers.A_MINUTE; i++) {
            assertThat(strangers.enter(now)).isZero();
        }
        for (int i = 0; i < 80; i++) {
            assertThat(strangers.enter(now.plusSeconds(40))).isEqualTo(-1);
        }
        assertThat(strangers.enter(now.plusSeconds(50))).isEqualTo(80);
        assertThat(strangers.enter(now.plusSeconds(51))).isZero();
        log.addWithinBounds(AuditKind.SIGN_IN, null, "Refused", "192.0.2.1");
        assertThat(of(AuditKind.SIGN_IN)).isNotEmpty();
    }

    @Test
    void entriesAreRemovedWhenTheyAreTwoYearsOldAndNotBefore() {
        log.add(AuditKind.EXPORT, head.value(), null, "Downloaded: old");
        school.clock().pass(Duration.ofDays(729));
        log.nightly();
        assertThat(trail.find(head, AuditSearch.ALL)).hasSize(1);
        school.clock().pass(Duration.ofDays(4));
        log.nightly();
        assertThat(trail.find(head, AuditSearch.ALL)).isEmpty();
    }

    @Test
    void aNetworkNamesNoHousehold() {
        assertThat(ShortNetwork.of("127.0.0.1")).isEqualTo("this machine");
        assertThat(ShortNetwork.of("0:0:0:0:0:0:0:1")).isEqualTo("this machine");
        assertThat(ShortNetwork.of("203.0.113.77")).isEqualTo("203.0.113.x");
        assertThat(ShortNetwork.of("2001:db8:1:2:/64")).isEqualTo("2001:db8:1:…");
        assertThat(ShortNetwork.of("")).isEmpty();
        assertThat(ShortNetwork.of("x".repeat(100))).hasSize(60);
    }

    /** Added to in one place, read in one, removed by age alone; never changed. */
    @Test
    void nobodyElseTouchesTheTable() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                String name = String.valueOf(source.getFileName());
                assertThat(text).as(name).doesNotContainIgnoringCase("update audit_entry");
                if (!name.equals("AuditLog.java")) {
                    assertThat(text)
                            .as(name)
                            .doesNotContainIgnoringCase("into audit_entry")
                            .doesNotContainIgnoringCase("delete from audit_entry");
                }
            }
        }
    }

    private List<AuditRow> of(AuditKind kind) {
        return trail.find(head, new AuditSearch(kind, "", null, null, 1000));
    }

    private void signIn(String email, String password) {
        var offered = new UsernamePasswordAuthenticationToken(email, password);
        offered.setDetails(new SignInDetails("192.0.2.17", "a-browser"));
        school.the(AuthenticationProvider.class).authenticate(offered);
    }
}
