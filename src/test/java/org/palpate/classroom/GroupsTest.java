package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
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
        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Evening table", Set.of(ada), 1));

        school.assignments().withdraw(ines, monday, only);
        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Evening table", Set.of(ada), 0));
    }

    @Test
    void learnersWhoWereChosenAndGivenANameAreAGroup() {
        assign("Evening table", ada);

        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Evening table", Set.of(ada), 1));
    }

    @Test
    void whatWasSetForAGroupThatIsRemovedStaysSetForItsLearners() {
        assign("Evening table", ada);
        assign("Morning table", ben);

        groups.remove(ines, monday, "Evening table");
        groups.remove(ines, monday, "Evening table");

        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Morning table", Set.of(ben), 1));
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
        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Evening table", Set.of(ada), 0));
    }

    @Test
    void aGroupIsTheSameLearnersWhereverItIsNamed() {
        assign("Evening table", ada);
        assign("Evening table", ada);

        assertDeclined(
                "has a group “Evening table” with other learners",
                () -> assign("Evening table", ben));
        assertDeclined("with other learners", () -> assign("EVENING table", ada));
        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Evening table", Set.of(ada), 2));
    }

    @Test
    void whatIsSetForAGroupIsSetForWhoeverComesIntoIt() {
        assign("Evening table", ada);
        assign("Evening table", ada);
        assign("Morning table", ben);

        groups.change(ines, monday, "Evening table", "Late table", Set.of(ben));

        assertThat(groups.in(ines, monday))
                .containsExactly(
                        new Group("Late table", Set.of(ben), 2),
                        new Group("Morning table", Set.of(ben), 1));
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
        assertDeclined("no group “Noon table”", () -> change("Noon table", "Noon", Set.of(ada)));
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

        assertThat(groups.in(ines, monday))
                .containsExactly(new Group("Evening table", Set.of(ada), 1));
        assign("Evening table", ada);
        change("Evening table", "Late table", Set.of(ada));
        school.classes().join(ben, school.classes().find(ines, monday).joinCode());
        assertThat(groups.in(ines, monday))
                .as("who comes back is in it again")
                .containsExactly(new Group("Late table", Set.of(ada, ben), 2));
    }

    private void change(String name, String newName, Set<PersonId> learners) {
        groups.change(ines, monday, name, newName, learners);
    }

    private AssignmentId assign(String group, PersonId... learners) {
        return school.assignments()
                .assign(
                        ines,
                        monday,
                        AssignmentPlan.of(school.module().key(), What.QUIZ)
                                .to(Audience.chosen(group, Set.of(learners))));
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
