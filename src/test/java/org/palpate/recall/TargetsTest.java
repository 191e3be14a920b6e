package org.palpate.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.recall.TargetPlan.Kind;
import org.palpate.recall.TargetStanding.State;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What a class is to remember until when: set, planned for, and seen without a single answer. */
@OnBothDatabases
class TargetsTest {

    private final School school;
    private final PersonId tom;
    private final PersonId mira;
    private final ClassId spring;
    private final ModuleKey module;

    TargetsTest(Database database) {
        school = database.emptySchool();
        tom = school.instructor("Tom Teacher");
        mira = school.learner("Mira Lind");
        spring = school.classes().make(tom, "Spring term");
        school.classes().join(mira, school.classes().find(tom, spring).joinCode());
        module = school.module().key();
    }

    @Test
    void aTargetIsSetChangedAndWithdrawn() {
        TargetId id = door().set(tom, spring, at85(in(28)));
        assertThat(door().in(tom, spring)).extracting(Target::id).containsExactly(id);

        door().change(tom, spring, id, new TargetPlan(module, Kind.RECALL, 70, in(40)));
        Target changed = door().in(tom, spring).getFirst();
        assertThat(changed.plan().share()).isEqualTo(70);
        assertThat(changed.plan().by()).isEqualTo(in(40));

        door().withdraw(tom, spring, id);
        assertThat(door().in(tom, spring)).isEmpty();
        assertThat(own()).isEmpty();
        assertThatThrownBy(() -> door().change(tom, spring, id, at85(in(28))))
                .isInstanceOf(UnknownTarget.class);
        assertThatThrownBy(() -> door().standings(tom, spring, id))
                .isInstanceOf(UnknownTarget.class);
    }

    @Test
    void whatCannotBeATargetIsRefusedWithItsReason() {
        door().set(tom, spring, at85(in(28)));
        refused(at85(in(30)), "already");
        refused(at85(in(-1)), "over already");
        refused(at85(in(1_000)), "two years");
        refused(new TargetPlan(module, Kind.RECALL, 40, in(20)), "50 to 95");
        refused(new TargetPlan(module, Kind.DAYS, 0, in(1)), "different days left");
        refused(new TargetPlan(new ModuleKey("nowhere"), Kind.RECALL, 85, in(9)), "no such module");
        assertThat(door().in(tom, spring)).hasSize(1);
    }

    @Test
    void onlyWhoTeachesTheClassSeesAndSetsTargets() {
        TargetId id = door().set(tom, spring, at85(in(28)));
        PersonId other = school.instructor("Olga Other");
        for (PersonId stranger : List.of(other, mira)) {
            assertThatThrownBy(() -> door().in(stranger, spring)).isInstanceOf(UnknownClass.class);
            assertThatThrownBy(() -> door().set(stranger, spring, at85(in(9))))
                    .isInstanceOf(UnknownClass.class);
            assertThatThrownBy(() -> door().standings(stranger, spring, id))
                    .isInstanceOf(UnknownClass.class);
            assertThatThrownBy(() -> door().withdraw(stranger, spring, id))
                    .isInstanceOf(UnknownClass.class);
        }
        assertThat(door().in(tom, spring)).hasSize(1);
    }

    /** A module nobody has met is asked all the same, because it is to be remembered. */
    @Test
    void theDailyQuestionsAreToldAndPlannedForIt() {
        assertThat(RecallTab.open(school, mira).page().isOver()).isTrue();
        door().set(tom, spring, at85(in(28)));

        RecallState page = RecallTab.open(school, mira).page();

        assertThat(page.question().card().module()).isEqualTo(module);
        assertThat(page.targets())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.questions()).isPositive();
                    assertThat(own.minutesADay()).isBetween(1, DailyRecall.MOST_MINUTES);
                    assertThat(own.isWithinPromise()).isTrue();
                });
        assertThat(RecallTab.open(school, school.learner("Nils Berg")).page().targets()).isEmpty();
    }

    @Test
    void minutesThatExcludeTheTargetAreSaidBeforehand() {
        Instant soon = school.clock().instant().plus(Duration.ofHours(6));
        TargetForecast forecast =
                door().forecast(tom, spring, new TargetPlan(module, Kind.RECALL, 90, soon))
                        .orElseThrow();
        assertThat(forecast.minutesADay()).isGreaterThan(10);
        assertThat(forecast.promisedLess()).isEqualTo(1);
        assertThat(door().forecast(tom, spring, at85(in(60))).orElseThrow().promisedLess())
                .isZero();

        door().set(tom, spring, new TargetPlan(module, Kind.RECALL, 90, soon));
        assertThat(RecallTab.open(school, mira).page().targets())
                .singleElement()
                .satisfies(own -> assertThat(own.isWithinPromise()).isFalse());
    }

    @Test
    void anInstructorSeesWhoIsOnTrackBehindOrHasTooFewAnswers() {
        TargetId id = door().set(tom, spring, at85(in(28)));
        assertThat(standing(id).state()).isEqualTo(State.TOO_FEW_ANSWERS);
        assertThat(standing(id).expected()).isNull();

        RecallTab tab = RecallTab.open(school, mira);
        for (int day = 0; day < 4; day++) {
            while (!tab.page().isOver()) {
                tab.answers(true);
            }
            school.clock().pass(Duration.ofDays(1));
            tab.reloads();
        }
        TargetStanding early = standing(id);
        assertThat(early.state()).isEqualTo(State.ON_TRACK);
        assertThat(early.expected().low()).isLessThan(early.expected().estimate());
        assertThat(early.expected().high()).isGreaterThan(early.expected().estimate());
        assertThat(early.days()).isBetween(1, 4);
        assertThat(early.spent()).isPositive();

        PersonId nils = school.learner("Nils Berg");
        school.classes().join(nils, school.classes().find(tom, spring).joinCode());
        RecallTab late = RecallTab.open(school, nils);
        for (int i = 0; i < 6; i++) {
            late.answers(false);
        }
        school.clock().pass(Duration.ofDays(23));
        assertThat(door().standings(tom, spring, id))
                .filteredOn(one -> one.learner().equals(nils))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(State.BEHIND));
    }

    @Test
    void rightOnThreeDifferentDaysIsThreeDaysAndNotThreeTimes() {
        TargetId id = door().set(tom, spring, new TargetPlan(module, Kind.DAYS, 0, in(20)));
        for (int day = 0; day < 12; day++) {
            RecallTab tab = RecallTab.open(school, mira);
            while (!tab.page().isOver()) {
                tab.answers(true);
            }
            if (day == 1) {
                assertThat(standing(id).rightOnDays()).isZero();
            }
            school.clock().pass(Duration.ofDays(1));
        }
        TargetStanding then = standing(id);
        assertThat(then.rightOnDays()).isPositive();
        assertThat(then.state()).isEqualTo(State.ON_TRACK);
    }

    /** What an instructor is given has no field for an answer, a question or a time of day. */
    @Test
    void noSingleAnswerIsTold() {
        assertThat(Arrays.stream(TargetStanding.class.getRecordComponents()))
                .extracting(part -> part.getType().getSimpleName())
                .containsExactly("PersonId", "State", "Knowledge", "int", "int", "int", "Duration");
    }

    @Test
    void aTargetGoesWithItsClassAndIsNotForThoseWhoLeft() {
        door().set(tom, spring, at85(in(28)));
        assertThat(own()).hasSize(1);
        school.the(org.palpate.classroom.Enrolments.class).leave(mira, spring);
        assertThat(own()).isEmpty();
        assertThat(RecallTab.open(school, mira).page().targets()).isEmpty();
    }

    /** For somebody who was ill: later than the class, and in the place of its target. */
    @Test
    void oneForChosenLearnersTakesThePlaceOfTheirClasss() {
        PersonId nils = school.learner("Nils Berg");
        school.classes().join(nils, school.classes().find(tom, spring).joinCode());
        TargetId everybodys = door().set(tom, spring, at85(in(20)));
        TargetId miras = door().set(tom, spring, at85For(mira, in(40)));

        assertThat(door().in(tom, spring))
                .extracting(one -> one.plan().learners())
                .containsExactly(Set.of(), Set.of(mira));
        assertThat(own()).extracting(one -> one.target().id()).containsExactly(miras);
        assertThat(school.the(OwnTargets.class).of(nils))
                .extracting(one -> one.target().id())
                .containsExactly(everybodys);
        assertThat(door().standings(tom, spring, miras))
                .extracting(TargetStanding::learner)
                .containsExactly(mira);
        assertThat(door().standings(tom, spring, everybodys))
                .extracting(TargetStanding::learner)
                .containsExactly(nils);
        assertThat(RecallTab.open(school, mira).page().targets())
                .singleElement()
                .satisfies(one -> assertThat(one.target().plan().by()).isEqualTo(in(40)));
        assertThat(door().forecast(tom, spring, at85For(mira, in(30))).orElseThrow().learners())
                .isEqualTo(1);

        refused(at85For(mira, in(30)), "already");
        refused(at85For(school.learner("Olga Other"), in(30)), "not in the class");
        door().change(tom, spring, miras, at85(in(50)));
        assertThat(door().in(tom, spring).getLast().plan().learners()).containsExactly(mira);
        door().withdraw(tom, spring, miras);
        assertThat(own()).extracting(one -> one.target().id()).containsExactly(everybodys);
    }

    private TargetPlan at85For(PersonId learner, Instant by) {
        return new TargetPlan(module, Kind.RECALL, 85, by, Set.of(learner));
    }

    private TargetStanding standing(TargetId id) {
        return door().standings(tom, spring, id).getFirst();
    }

    private List<OwnTargets.Standing> own() {
        return school.the(OwnTargets.class).of(mira);
    }

    private void refused(TargetPlan plan, String why) {
        assertThatThrownBy(() -> door().set(tom, spring, plan))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private TargetPlan at85(Instant by) {
        return new TargetPlan(module, Kind.RECALL, 85, by);
    }

    private Instant in(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }

    private Targets door() {
        return school.the(Targets.class);
    }
}
