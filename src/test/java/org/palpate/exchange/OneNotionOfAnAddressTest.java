package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.people.Invitations;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.Setup;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Addresses;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** The same addresses at each door that takes one; signing in is tried over the wire. */
@OnBothDatabases
class OneNotionOfAnAddressTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";
    private static final String PLAIN = "plain@school.test";

    private final School school;

    OneNotionOfAnAddressTest(Database database) {
        school = database.emptySchool();
    }

    @Test
    void listsReadGoodAddressesAsTheyAreStored() {
        for (Arguments good : Addresses.good().toList()) {
            String typed = (String) good.get()[0];
            String stored = (String) good.get()[1];
            for (String list :
                    List.of(
                            "Name,E-mail\nMira Lind,%s\n",
                            "Mira Lind;%s\n", "Mira Lind\t%s\n", "Mira Lind <%s>\n")) {
                String text = list.formatted(list.contains("<") ? typed.strip() : typed);
                assertThat(Roster.read(text).people())
                        .as(text)
                        .extracting(Roster.Row::email)
                        .containsExactly(stored);
                assertThat(Roster.read(text.getBytes(StandardCharsets.UTF_8)).people())
                        .extracting(Roster.Row::email)
                        .containsExactly(stored);
            }
        }
    }

    @Test
    void listsSayWhatIsNoAddress() {
        Addresses.bad()
                .filter(bad ->
                        bad.chars().noneMatch(sign -> sign < ' ' || ",;\"".indexOf(sign) >= 0))
                .forEach(bad -> {
                    Roster read = Roster.read("Plain,%s\nMira Lind,%s\n".formatted(PLAIN, bad));
                    assertThat(read.people()).as(bad).hasSize(1);
                    assertThat(read.problems()).as(bad).hasSize(1);
                });
    }

    @Test
    void whoIsInvitedOrSetsUpOrTeachesIsFoundUnderWhatTheyType() {
        for (Arguments good : Addresses.good().toList()) {
            String typed = (String) good.get()[0];
            String stored = (String) good.get()[1];
            school.spoil("delete from class_instructor");
            school.spoil("delete from school_class");
            school.spoil("delete from person");
            school.spoil("delete from setup");
            PersonId ines = school.instructor("Ines");
            var invitations = school.the(Invitations.class);

            assertThat(invitations.invite(ines, "Mira Lind", typed).person().email())
                    .isEqualTo(stored);
            assertThatThrownBy(() -> school.people().signUp("M", typed, PASSWORD, null))
                    .isInstanceOf(Refusal.class);

            school.spoil(
                    "delete from person where email = '%s'".formatted(stored.replace("'", "''")));
            Setup setup = school.the(Setup.class);
            PersonId head = setup.complete(setup.key(), "Head", typed, PASSWORD);
            assertThat(school.people().find(head).orElseThrow().email()).isEqualTo(stored);

            ClassId id = school.classes().make(ines, "Monday group");
            school.the(ClassSettings.class).addInstructor(ines, id, typed);
            assertThat(school.classes().find(ines, id).instructors()).contains(head);
        }
    }

    @Test
    void noDoorTakesWhatIsNone() {
        PersonId ines = school.instructor("Ines");
        Setup setup = school.the(Setup.class);
        Addresses.bad()
                .forEach(bad -> {
                    assertRejected(() -> school.people().signUp("Mira", bad, PASSWORD, null), bad);
                    assertRejected(
                            () -> school.the(Invitations.class).invite(ines, "Mira", bad), bad);
                    assertRejected(() -> setup.complete(setup.key(), "Mira", bad, PASSWORD), bad);
                });
        assertThat(setup.isOpen()).isTrue();
        assertThat(Set.copyOf(school.people().find(ines).orElseThrow().roles()))
                .contains(Role.INSTRUCTOR);
    }

    private static void assertRejected(Runnable door, String bad) {
        assertThatThrownBy(door::run)
                .as(bad)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        rejected -> assertThat(rejected.sentence()).contains("e-mail address"));
    }
}
