package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Declined;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.UnknownClass;
import org.palpate.exchange.RosterPreview.Standing;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Rejected;
import org.palpate.people.Role;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class RostersTest {

    private final School school;
    private final Classes classes;
    private final Rosters rosters;
    private final Invitations invitations;
    private final PersonId ines;
    private final ClassId id;

    RostersTest(Database database) {
        school = database.emptySchool();
        classes = school.classes();
        rosters = school.the(Rosters.class);
        invitations = school.the(Invitations.class);
        ines = school.instructor("Ines");
        id = classes.make(ines, "Monday group");
    }

    @Test
    void thePreviewSaysWhatWouldBeDoneAndDoesNothing() {
        Person known = person(school.learner("Known By Another Name"));
        Person enrolled = person(school.learner("Ada"));
        classes.join(enrolled.id(), classes.find(ines, id).joinCode());
        var roster =
                Roster.read(
                        "Kim,%s\nMira Lind,mira@school.org\nAda,%s\nbad row,\n"
                                .formatted(known.email(), enrolled.email()));

        RosterPreview preview = rosters.preview(ines, id, roster);

        assertThat(preview.lines())
                .extracting(RosterPreview.Line::standing)
                .containsExactly(Standing.KNOWN, Standing.NEW, Standing.ENROLLED);
        assertThat(preview.toEnrol()).isEqualTo(2);
        assertThat(preview.problems()).hasSize(1);
        assertThat(preview.toString()).contains("Kim").doesNotContain(known.name());
        assertThat(school.count("select count(*) from enrolment")).isEqualTo(1);
        assertThat(school.count("select count(*) from person")).isEqualTo(3);
    }

    @Test
    void everybodyIsEnrolledAndTheNewOnesInvited() {
        Person known = person(school.learner("Known"));
        Person enrolled = person(school.learner("Ada"));
        classes.join(enrolled.id(), classes.find(ines, id).joinCode());
        var roster =
                Roster.read(
                        "Kim,%s\nMira Lind,mira@school.org\nAda,%s\nTom Fox,tom@school.org"
                                .formatted(known.email(), enrolled.email()));

        RosterResult result = rosters.enrol(ines, id, roster);

        assertThat(result.enrolled()).isEqualTo(3);
        assertThat(result.already()).isEqualTo(1);
        assertThat(result.invited())
                .extracting(invited -> invited.person().name())
                .containsExactly("Mira Lind", "Tom Fox");
        assertThat(result.invited())
                .allSatisfy(invited ->
                        assertThat(invitations.find(invited.token())).contains(invited.person()));
        assertThat(classes.find(ines, id).enrolments()).hasSize(4);
        assertThat(person(known.id()).name()).isEqualTo("Known");

        RosterResult again = rosters.enrol(ines, id, roster);
        assertThat(again).isEqualTo(new RosterResult(List.of(), 0, 4));
    }

    @Test
    void aListThatFailsHalfWayLeavesNothing() {
        var halfGood =
                new Roster(
                        List.of(
                                new Roster.Row(1, "Mira Lind", "mira@school.org"),
                                new Roster.Row(2, "x".repeat(101), "tom@school.org")),
                        List.of());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> rosters.enrol(ines, id, halfGood));

        assertThat(school.count("select count(*) from person")).isEqualTo(1);
        assertThat(school.count("select count(*) from invitation")).isZero();
        assertThat(school.count("select count(*) from enrolment")).isZero();
    }

    @RepeatedTest(5)
    void twoListsWithTheSamePersonAtOnceMakeOneAccount() {
        ClassId other = classes.make(ines, "Friday group");
        List<ClassId> both = List.of(id, other);
        var roster = Roster.read("Mira Lind,mira@school.org\nTom Fox,tom@school.org");

        var results =
                AtOnce.results(
                        AtOnce.each(
                                2, thread -> () -> rosters.enrol(ines, both.get(thread), roster)));

        assertThat(results).allMatch(result -> result.enrolled() == 2);
        assertThat(school.count("select count(*) from person where email like '%@school.org'"))
                .isEqualTo(2);
        assertThat(school.count("select count(*) from enrolment")).isEqualTo(4);
    }

    @Test
    void twoThousandAreEnrolledInOneGo() {
        var roster =
                Roster.read(
                        IntStream.range(0, Roster.MOST_ROWS)
                                .mapToObj("Learner %1$d,learner-%1$d@school.org"::formatted)
                                .collect(Collectors.joining("\n")));

        assertThat(rosters.enrol(ines, id, roster).enrolled()).isEqualTo(2000);
        assertThat(rosters.preview(ines, id, roster).toEnrol()).isZero();
    }

    @Test
    void onlyWhoTeachesTheClassAndStillTeachesMayEnrol() {
        var roster = Roster.read("Mira Lind,mira@school.org");
        PersonId olaf = school.instructor("Olaf");
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> rosters.enrol(olaf, id, roster));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> rosters.preview(olaf, id, roster));
        for (PersonId asking : List.of(school.learner("Ada"), school.guest())) {
            assertThatExceptionOfType(UnknownClass.class)
                    .isThrownBy(() -> rosters.enrol(asking, id, roster));
        }
        school.people().setRole(school.administrator("Head"), ines, Role.INSTRUCTOR, false);
        assertThatExceptionOfType(Declined.class).isThrownBy(() -> rosters.enrol(ines, id, roster));

        assertThat(school.count("select count(*) from enrolment")).isZero();
        assertThat(school.count("select count(*) from person where email like '%@school.org'"))
                .isZero();
    }

    @Test
    void aLostLinkIsMadeAgainForALearnerOfTheClassOnly() {
        var enrolments = school.the(Enrolments.class);
        Invited mira =
                rosters.enrol(ines, id, Roster.read("Mira Lind,mira@school.org"))
                        .invited()
                        .getFirst();
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");

        Invited again = enrolments.inviteAgain(ines, id, mira.person().id());

        assertThat(invitations.find(again.token())).contains(mira.person());
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> enrolments.inviteAgain(olaf, id, mira.person().id()));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> enrolments.inviteAgain(olaf, olafs, mira.person().id()));
    }

    @Test
    void theListOfLinksIsCsvThatNoSpreadsheetCalculates() {
        var roster = Roster.read("=HYPERLINK(\"x\"),mira@school.org\n\"Fox, Tom\",tom@school.org");
        List<Invited> invited = rosters.enrol(ines, id, roster).invited();

        assertThat(InvitationList.csv(invited, token -> "https://x/" + token, date -> "Friday"))
                .isEqualToNormalizingNewlines(
                        """
                        Name,E-mail,Link,Works until
                        "'=HYPERLINK(""x"")",mira@school.org,https://x/%s,Friday
                        "Fox, Tom",tom@school.org,https://x/%s,Friday
                        """
                                .formatted(invited.get(0).token(), invited.get(1).token()));
    }

    private Person person(PersonId person) {
        return school.people().find(person).orElseThrow();
    }
}
