package org.palpate.classroom.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class CalendarFeedsTest {

    private final School school;
    private final CalendarFeeds feeds;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;

    CalendarFeedsTest(Database database) {
        school = database.emptySchool();
        feeds = school.the(CalendarFeeds.class);
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @Test
    void aLearnersAddressOpensWhatIsAssignedToThemOnTheirOwnDates() {
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 0, 2));
        AssignmentId hers = assign(plan().due(inDays(1)));
        assign(plan().to(Audience.chosen("", Set.of(joins("Ben")))));
        school.assignments().draft(ines, group, plan());

        CalendarFeed feed = feeds.open(feeds.renew(ada)).orElseThrow();

        assertThat(feed.ofClass()).isEmpty();
        assertThat(feed.assignments())
                .singleElement()
                .satisfies(assignment -> {
                    assertThat(assignment.id()).isEqualTo(hers);
                    assertThat(assignment.dueAt()).isEqualTo(inDays(3));
                });
    }

    @Test
    void anInstructorsAddressOpensWhatIsPublishedToTheClass() {
        AssignmentId all = assign(plan().due(inDays(1)));
        AssignmentId few = assign(plan().to(Audience.chosen("", Set.of(ada))));
        school.assignments().draft(ines, group, plan());
        ClassId other = school.classes().make(ines, "Other");
        school.assignments().assign(ines, other, plan());

        CalendarFeed feed = feeds.open(feeds.renew(ines, group)).orElseThrow();

        assertThat(feed.ofClass()).isEqualTo("Monday group");
        assertThat(feed.assignments())
                .extracting(Assignment::id)
                .containsExactlyInAnyOrder(all, few);
    }

    @Test
    void anAddressIsMadeWhenItIsAskedForAndStays() {
        assertThat(feeds.token(ada)).isEmpty();

        String token = feeds.renew(ada);

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(feeds.token(ada)).contains(token);
        assertThat(feeds.token(ines)).isEmpty();
        assertThat(feeds.token(ines, group)).isEmpty();
    }

    @Test
    void aNewAddressMakesTheOldOneDieAndNoOther() {
        String own = feeds.renew(ines);
        String old = feeds.renew(ines, group);

        String fresh = feeds.renew(ines, group);

        assertThat(feeds.open(old)).isEmpty();
        assertThat(feeds.open(fresh)).isPresent();
        assertThat(feeds.open(own)).isPresent();
        assertThat(feeds.token(ines, group)).contains(fresh);
    }

    @Test
    void aGuessedAddressOpensNothing() {
        feeds.renew(ada);

        assertThat(List.of("", "null", "A".repeat(43)))
                .allSatisfy(guess -> assertThat(feeds.open(guess)).isEmpty());
    }

    @Test
    void onlyThoseWhoTeachAClassHaveAnAddressForIt() {
        for (PersonId stranger : List.of(ada, school.instructor("Olaf"))) {
            assertThatExceptionOfType(UnknownClass.class)
                    .isThrownBy(() -> feeds.renew(stranger, group));
            assertThatExceptionOfType(UnknownClass.class)
                    .isThrownBy(() -> feeds.token(stranger, group));
        }
    }

    @Test
    void whoDoesNotTeachTheClassAnyMoreReadsNothingMore() {
        PersonId olaf = school.instructor("Olaf");
        school.classes().addInstructor(ines, group, olaf);
        String his = feeds.renew(olaf, group);
        assertThat(feeds.open(his)).isPresent();

        school.spoil("delete from class_instructor where person_id = '" + olaf.value() + "'");

        assertThat(feeds.open(his)).isEmpty();
    }

    @RepeatedTest(3)
    void severalTabsThatAskAtOnceLeaveOneAddress() {
        List<String> made = AtOnce.results(AtOnce.times(4, () -> feeds.renew(ada)));

        assertThat(made.stream().map(feeds::open).filter(Optional::isPresent)).hasSize(1);
        assertThat(school.count("select count(*) from calendar_feed")).isEqualTo(1);
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        return learner;
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return school.assignments().assign(ines, group, plan);
    }

    private AssignmentPlan plan() {
        return AssignmentPlan.of(school.module().key(), What.QUIZ);
    }

    private Instant inDays(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }
}
