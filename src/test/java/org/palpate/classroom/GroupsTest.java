package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class GroupsTest {

    private final School school;
    private final Groups groups;
    private final PersonId ines;
    private final ClassId monday;
    private final PersonId ada;
    private final PersonId ben;

    GroupsTest(Database database) {
        school = database.emptySchool();
        groups = school.the(Groups.class);
        ines = school.instructor("Ines");
        monday = school.classes().make(ines, "Monday group");
        ada = joins("Ada");
        ben = joins("Ben");
    }

    @Test
    void aGroupIsMadeByItselfAndStaysWhenNothingIsSetForIt() {
        assertThat(groups.in(ines, monday)).isEmpty();

        groups.make(ines, monday, " Evening table ", Set.of(ada));
        AssignmentId only = assign("Evening table", ada);
        assertThat(told()).containsExactly(new Told("Evening table", Set.of(ada), 1));

        school.assignments().withdraw(ines, monday, only);
        assertThat(told()).containsExactly(new Told("Evening table", Set.of(ada), 0));
    }

    @Test
    void learnersWhoWereChosenAndGivenANameAreAGroup() {
        assign("Evening table", ada);

        assertThat(told()).containsExactly(new Told("Evening table", Set.of(ada), 1));
    }

    @Test
    void whatWasSetForAGroupThatIsRemovedStaysSetForItsLearners() {
        assign("Evening table", ada);
        assign("Morning table", ben);

        GroupId evening = called("Evening table");
        groups.remove(ines, monday, evening);
        groups.remove(ines, monday, evening);

        assertThat(told()).containsExactly(new Told("Morning table", Set.of(ben), 1));
        assertThat(school.assignments().to(ada))
                .singleElement()
                .extracting(one -> one.plan().audience())
                .isEqualTo(Audience.chosen("", Set.of(ada)));
    }

    @Test
    void twoWhoGiveTheSameNameAtOnceMakeOneGroup() {
        var outcomes =
                AtOnce.times(
                        4,
                        () -> {
                            groups.make(ines, monday, "Evening table", Set.of(ada));
                            return monday;
                        });

        assertThat(outcomes.stream().filter(one -> one.failure() instanceof Refusal)).hasSize(3);
        assertThat(told()).containsExactly(new Told("Evening table", Set.of(ada), 0));
    }

    @Test
    void aGroupIsTheSameLearnersWhereverItIsNamed() {
        assign("Evening table", ada);
        assign("Evening table", ada);

        assertDeclined(
                "has a group “Evening table” with other learners",
                () -> assign("Evening table", ben));
        assertDeclined("with other learners", () -> assign("EVENING table", ada));
        assertThat(told()).containsExactly(new Told("Evening table", Set.of(ada), 2));
    }

    @Test
    void whatIsSetForAGroupIsSetForWhoeverComesIntoIt() {
        assign("Evening table", ada);
        assign("Evening table", ada);
        assign("Morning table", ben);

        change("Evening table", "Late table", Set.of(ben));

        assertThat(told())
                .containsExactly(
                        new Told("Late table", Set.of(ben), 2),
                        new Told("Morning table", Set.of(ben), 1));
        assertThat(school.assignments().to(ada)).isEmpty();
        assertThat(school.assignments().to(ben)).hasSize(3);
    }

    @Test
    void aGroupThatCannotBeIsDeclinedAndNothingChanges() {
        assign("Evening table", ada);
        assign("Morning table", ben);
        List<Group> before = groups.in(ines, monday);

        assertDeclined(
                "“MORNING table” already",
                () -> groups.make(ines, monday, "MORNING table", Set.of(ada)));
        assertDeclined("has a name", () -> groups.make(ines, monday, "  ", Set.of(ada)));
        assertDeclined("has a name", () -> groups.make(ines, monday, "\u200B\u200B", Set.of(ada)));
        assertDeclined(
                "cannot be shown",
                () -> groups.make(ines, monday, "Evening\u2028table", Set.of(ada)));
        assertDeclined("at least one learner", () -> groups.make(ines, monday, "Noon", Set.of()));
        assertDeclined(
                "This group was removed",
                () ->
                        groups.change(
                                ines, monday, new GroupId(UUID.randomUUID()), "Noon", Set.of(ada)));
        assertDeclined("has a name", () -> change("Evening table", "  ", Set.of(ada)));
        assertDeclined(
                "“morning table” already",
                () -> change("Evening table", "morning table", Set.of(ada)));
        assertDeclined("at least one learner", () -> change("Evening table", "Evening", Set.of()));
        assertDeclined(
                "learners of this class only",
                () -> change("Evening table", "Evening", Set.of(school.learner("Stranger"))));
        assertThat(groups.in(ines, monday)).isEqualTo(before);
    }

    @Test
    void whoLeavesTheClassLeavesItsGroups() {
        assign("Evening table", ada, ben);

        school.the(Enrolments.class).remove(ines, monday, ben);

        assertThat(told()).containsExactly(new Told("Evening table", Set.of(ada), 1));
        assign("Evening table", ada);
        change("Evening table", "Late table", Set.of(ada));
        school.classes().join(ben, school.classes().find(ines, monday).joinCode());
        assertThat(told())
                .as("who comes back is in it again")
                .containsExactly(new Told("Late table", Set.of(ada, ben), 2));
    }

    @Test
    void whatHoldsOnToAGroupFollowsItWhenItIsRenamed() {
        AssignmentId first = assign("Evening table", ada);
        Group asRead = groups.in(ines, monday).getFirst();
        AssignmentPlan planned = plan().to(Audience.of(asRead));

        change("Evening table", "Late table", Set.of(ada, ben));
        AssignmentId second = school.assignments().assign(ines, monday, planned);
        school.assignments().change(ines, monday, first, planned);
        groups.change(ines, monday, asRead.id(), "Night table", Set.of(ben));

        assertThat(told()).containsExactly(new Told("Night table", Set.of(ben), 2));
        assertThat(school.assignments().in(ines, monday))
                .extracting(Assignment::id)
                .containsExactlyInAnyOrder(first, second);
        assertThat(school.assignments().in(ines, monday))
                .extracting(one -> one.plan().audience().groupId())
                .containsOnly(asRead.id());
        assertThat(school.assignments().to(ada)).isEmpty();
        assertThat(school.assignments().to(ben)).hasSize(2);
    }

    @Test
    void whatIsPlannedForAGroupThatIsGoneIsDeclined() {
        assign("Evening table", ada);
        AssignmentPlan planned = plan().to(Audience.of(groups.in(ines, monday).getFirst()));
        groups.remove(ines, monday, called("Evening table"));

        assertDeclined(
                "This group was removed", () -> school.assignments().assign(ines, monday, planned));
        assertThat(told()).isEmpty();
    }

    @Test
    void aGroupOfAnotherClassIsNoneOfThisOne() {
        ClassId friday = school.classes().make(ines, "Friday group");
        school.classes().join(ada, school.classes().find(ines, friday).joinCode());
        groups.make(ines, friday, "Evening table", Set.of(ada));
        Group theirs = groups.in(ines, friday).getFirst();

        assertDeclined(
                "This group was removed",
                () -> groups.change(ines, monday, theirs.id(), "Ours", Set.of(ada)));
        assertDeclined(
                "This group was removed",
                () -> school.assignments().assign(ines, monday, plan().to(Audience.of(theirs))));
        groups.remove(ines, monday, theirs.id());
        assertThat(groups.in(ines, friday)).containsExactly(theirs);
    }

    /** A group without its id. */
    private record Told(String name, Set<PersonId> learners, int assignments) {}

    private List<Told> told() {
        return groups.in(ines, monday).stream()
                .map(group -> new Told(group.name(), group.learners(), group.assignments()))
                .toList();
    }

    private GroupId called(String name) {
        return groups.in(ines, monday).stream()
                .filter(group -> group.name().equals(name))
                .map(Group::id)
                .findFirst()
                .orElseThrow();
    }

    private AssignmentPlan plan() {
        return AssignmentPlan.of(school.module().key(), What.QUIZ);
    }

    private void change(String name, String newName, Set<PersonId> learners) {
        groups.change(ines, monday, called(name), newName, learners);
    }

    private AssignmentId assign(String group, PersonId... learners) {
        return school.assignments()
                .assign(ines, monday, plan().to(Audience.chosen(group, Set.of(learners))));
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, monday).joinCode());
        return learner;
    }

    private static void assertDeclined(String words, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessageContaining(words);
    }
}
