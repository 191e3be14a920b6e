package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.AskedLearner;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassRequests;
import org.palpate.classroom.Classes;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.UnknownClass;
import org.palpate.exchange.RosterPreview.Standing;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
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

    /** Lets Ines's lists enrol at once. */
    private void administratorToo() {
        school.people().setRole(school.administrator("Head"), ines, Role.ADMINISTRATOR, true);
    }

    @Test
    void anInstructorsListAsksEverybodyAndTellsNobodyApart() {
        Person known = person(school.learner("Known By Another Name"));
        Person enrolled = person(school.learner("Ada"));
        classes.join(enrolled.id(), classes.find(ines, id).joinCode());
        var requests = school.the(EnrolmentRequests.class);
        var asked = school.the(ClassRequests.class);
        var roster =
                Roster.read(
                        "Kim,%s\nMira Lind,mira@school.org\nAda,%s\n"
                                .formatted(known.email(), enrolled.email()));

        RosterPreview preview = rosters.preview(ines, id, roster);

        assertThat(preview.lines())
                .extracting(RosterPreview.Line::standing)
                .containsExactly(Standing.TO_ASK, Standing.TO_ASK, Standing.ENROLLED);
        assertThat(invitations.known(ines, List.of(known.email()))).isEmpty();

        RosterResult result = rosters.enrol(ines, id, roster);

        assertThat(result.asked()).isEqualTo(2);
        assertThat(result.enrolled()).isZero();
        assertThat(result.already()).isEqualTo(1);
        assertThat(result.links())
                .extracting(RosterResult.Link::name)
                .containsExactly("Kim", "Mira Lind");
        assertThat(result.links())
                .extracting(link -> link.token().length(), RosterResult.Link::expiresAt)
                .containsOnly(
                        tuple(
                                result.links().getFirst().token().length(),
                                result.links().getFirst().expiresAt()));
        assertThat(classes.find(ines, id).enrolments()).hasSize(1);
        assertThat(requests.waiting(ines, id))
                .extracting(AskedLearner::name, AskedLearner::declined)
                .containsExactly(tuple("Kim", false), tuple("Mira Lind", false));
        assertThat(rosters.preview(ines, id, roster).lines())
                .extracting(RosterPreview.Line::standing)
                .containsExactly(Standing.ASKED, Standing.ASKED, Standing.ENROLLED);

        invitations.accept(result.links().get(1).token(), "seven quiet lamps upstairs");
        asked.decline(known.id(), id);

        assertThat(classes.find(ines, id).enrolments()).hasSize(2);
        assertThat(requests.waiting(ines, id))
                .extracting(AskedLearner::name, AskedLearner::declined)
                .containsExactly(tuple("Kim", true));
        assertThat(rosters.enrol(ines, id, roster))
                .isEqualTo(new RosterResult(List.of(), 0, 0, 2, 1));
        assertThat(asked.of(known.id())).isEmpty();
    }

    @Test
    void aListTakesAsManyStatementsForPeopleWithAnAccountAsForOthers() {
        String known =
                IntStream.range(0, 5)
                        .mapToObj(i -> "Kim %d,%s\n".formatted(i, person(school.learner()).email()))
                        .collect(Collectors.joining());
        String fresh =
                IntStream.range(0, 5)
                        .mapToObj(i -> "Mira %d,mira%d@school.org\n".formatted(i, i))
                        .collect(Collectors.joining());
        ClassId other = classes.make(ines, "Tuesday group");

        long ofKnown = statements(() -> rosters.enrol(ines, id, Roster.read(known)));
        long ofNew = statements(() -> rosters.enrol(ines, other, Roster.read(fresh)));

        assertThat(ofKnown).isEqualTo(ofNew);
        assertThat(statements(() -> rosters.preview(ines, other, Roster.read(known))))
                .isEqualTo(statements(() -> rosters.preview(ines, id, Roster.read(fresh))));
        var requests = school.the(EnrolmentRequests.class);
        assertThat(statements(() -> again(requests, id)))
                .isEqualTo(statements(() -> again(requests, other)));
    }

    private void again(EnrolmentRequests requests, ClassId of) {
        AskedLearner.Id one = requests.waiting(ines, of).getFirst().id();
        requests.inviteAgain(ines, of, one);
    }

    private long statements(Runnable act) {
        Statistics counted =
                school.the(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        try {
            act.run();
            return counted.getPrepareStatementCount();
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }

    @Test
    void thePreviewSaysWhatWouldBeDoneAndDoesNothing() {
        administratorToo();
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
        assertThat(school.count("select count(*) from person")).isEqualTo(4);
    }

    @Test
    void anAdministratorsListEnrollsEverybodyAndInvitesTheNewOnes() {
        administratorToo();
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
        assertThat(result.links())
                .extracting(RosterResult.Link::name)
                .containsExactly("Mira Lind", "Tom Fox");
        assertThat(result.links())
                .allSatisfy(link ->
                        assertThat(invitations.find(link.token()).orElseThrow().name())
                                .isEqualTo(link.name()));
        assertThat(classes.find(ines, id).enrolments()).hasSize(4);
        assertThat(person(known.id()).name()).isEqualTo("Known");

        RosterResult again = rosters.enrol(ines, id, roster);
        assertThat(again).isEqualTo(new RosterResult(List.of(), 0, 0, 4, 0));
    }

    @Test
    void aListThatFailsHalfWayLeavesNothing() {
        var halfGood =
                new Roster(
                        List.of(
                                new Roster.Row(1, "Mira Lind", "mira@school.org"),
                                new Roster.Row(2, "x".repeat(101), "tom@school.org")),
                        List.of());

        assertThatExceptionOfType(Refusal.class)
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

        assertThat(results).allMatch(result -> result.asked() == 2);
        assertThat(school.count("select count(*) from person where email like '%@school.org'"))
                .isEqualTo(2);
        assertThat(school.count("select count(*) from enrolment_request")).isEqualTo(4);
    }

    @Test
    void twoThousandAreAskedOrEnrolledInOneGo() {
        var roster =
                Roster.read(
                        IntStream.range(0, Roster.MOST_ROWS)
                                .mapToObj("Learner %1$d,learner-%1$d@school.org"::formatted)
                                .collect(Collectors.joining("\n")));

        assertThat(rosters.enrol(ines, id, roster).asked()).isEqualTo(2000);
        administratorToo();
        assertThat(rosters.enrol(ines, id, roster).enrolled()).isEqualTo(2000);
        assertThat(school.count("select count(*) from enrolment_request")).isZero();
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
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> rosters.enrol(ines, id, roster));

        assertThat(school.count("select count(*) from enrolment")).isZero();
        assertThat(school.count("select count(*) from person where email like '%@school.org'"))
                .isZero();
    }

    @Test
    void aLostLinkIsMadeAgainForALearnerOfTheClassOnly() {
        var enrolments = school.the(Enrolments.class);
        administratorToo();
        rosters.enrol(ines, id, Roster.read("Mira Lind,mira@school.org"));
        Person mira = person(school.only("select id from person where email = 'mira@school.org'"));
        PersonId olaf = school.instructor("Olaf");
        ClassId olafs = classes.make(olaf, "Olaf's");

        Invited again = enrolments.inviteAgain(ines, id, mira.id());

        assertThat(invitations.find(again.token()).orElseThrow().person()).isEqualTo(mira.id());
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> enrolments.inviteAgain(olaf, id, mira.id()));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> enrolments.inviteAgain(olaf, olafs, mira.id()));
    }

    @Test
    void theListOfLinksIsCsvThatNoSpreadsheetCalculates() {
        var roster = Roster.read("=HYPERLINK(\"x\"),mira@school.org\n\"Fox, Tom\",tom@school.org");
        List<RosterResult.Link> invited = rosters.enrol(ines, id, roster).links();

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
