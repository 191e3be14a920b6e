package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.grading.CategoryId;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.GradingSettings;
import org.palpate.classroom.grading.Gradings;
import org.palpate.classroom.grading.Weight;
import org.palpate.people.PersonId;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** The school's clock stands at Monday, 7 September 2026, 8:00. */
@OnBothDatabases
class AssignmentCopiesTest {

    private static final LocalDate NEXT_TERM = LocalDate.of(2027, 2, 10);

    private final School school;
    private final AssignmentCopies copies;
    private final PersonId ines;
    private final ClassId autumn;
    private final ClassId spring;

    AssignmentCopiesTest(Database database) {
        school = database.emptySchool();
        copies = school.the(AssignmentCopies.class);
        ines = school.instructor("Ines");
        autumn = school.classes().make(ines, "Autumn");
        spring = school.classes().make(ines, "Spring");
    }

    @Test
    void theFirstDateMovesToTheNewDayAndTheOthersByAsManyDays() {
        assign(plan().due(Instant.parse("2026-09-12T16:00:00Z")));
        assign(
                plan().within(
                                new Window(
                                        Instant.parse("2026-09-10T07:30:00Z"),
                                        null,
                                        Instant.parse("2026-09-20T16:00:00Z"))));
        assign(plan());

        assertThat(copies.firstDay(ines, autumn)).contains(LocalDate.of(2026, 9, 10));
        assertThat(copies.preview(ines, autumn, NEXT_TERM))
                .extracting(Assignment::window)
                .containsExactly(
                        Window.due(Instant.parse("2027-02-12T16:00:00Z")),
                        new Window(
                                Instant.parse("2027-02-10T07:30:00Z"),
                                null,
                                Instant.parse("2027-02-20T16:00:00Z")),
                        Window.ALWAYS);
    }

    @Test
    void whatIsChosenIsCopiedAsPreviewedAndAsDrafts() {
        AssignmentId one = assign(plan().due(Instant.parse("2026-09-12T16:00:00Z")));
        assign(plan().due(Instant.parse("2026-09-13T16:00:00Z")));
        AssignmentId three =
                assign(
                        plan().due(Instant.parse("2026-09-14T16:00:00Z"))
                                .counting(new Counting(2, null, 80)));
        List<Assignment> previewed = copies.preview(ines, autumn, NEXT_TERM);

        List<AssignmentId> made = copies.copy(ines, autumn, spring, Set.of(one, three), NEXT_TERM);

        assertThat(inSpring()).extracting(Assignment::id).containsExactlyInAnyOrderElementsOf(made);
        assertThat(inSpring()).allMatch(Assignment::draft);
        assertThat(inSpring())
                .extracting(Assignment::plan)
                .containsExactlyInAnyOrder(previewed.get(0).plan(), previewed.get(2).plan());
        assertThat(school.assignments().in(ines, autumn)).hasSize(3);
    }

    @Test
    void weightsAndCategoriesComeAlong() {
        var settings = school.the(GradingSettings.class);
        CategoryId oral = settings.make(ines, autumn, "Oral", 40, 1);
        AssignmentId heavy = assign(plan().due(Instant.parse("2026-09-12T16:00:00Z")));
        AssignmentId usual = assign(plan().due(Instant.parse("2026-09-13T16:00:00Z")));
        settings.weigh(ines, autumn, Set.of(heavy), new Weight(300, oral));

        copies.copy(ines, autumn, spring, Set.of(heavy, usual), NEXT_TERM);
        copies.copy(ines, autumn, spring, Set.of(heavy), NEXT_TERM);

        Grading grading = school.the(Gradings.class).of(ines, school.classes().find(ines, spring));
        assertThat(grading.categories())
                .singleElement()
                .satisfies(category -> {
                    assertThat(category.name()).isEqualTo("Oral");
                    assertThat(category.weight()).isEqualTo(40);
                    assertThat(category.leftOut()).isEqualTo(1);
                });
        assertThat(inSpring())
                .extracting(one -> grading.of(one.id()).weight())
                .containsExactlyInAnyOrder(300, Weight.USUAL.weight(), 300);
        assertThat(inSpring())
                .filteredOn(one -> grading.of(one.id()).weight() == 300)
                .allMatch(one -> grading.categoryOf(one.id()).name().equals("Oral"));
    }

    @Test
    void whatComesFirstComesFirstAgainWhenItIsCopiedToo() {
        AssignmentId first = assign(plan());
        AssignmentId second = assign(plan().after(first));
        AssignmentId alone = assign(plan().after(first).counting(new Counting(1, null, null)));

        List<AssignmentId> pair =
                copies.copy(ines, autumn, spring, Set.of(first, second), NEXT_TERM);
        List<AssignmentId> single = copies.copy(ines, autumn, spring, Set.of(alone), NEXT_TERM);

        assertThat(copy(pair.get(1)).plan().prerequisite()).isEqualTo(pair.get(0));
        assertThat(copy(single.getFirst()).plan().prerequisite()).isNull();
    }

    @Test
    void chosenLearnersAreNotCopied() {
        PersonId ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, autumn).joinCode());
        AssignmentId hers = assign(plan().to(Audience.chosen("Few", Set.of(ada))));

        copies.copy(ines, autumn, spring, Set.of(hers), NEXT_TERM);

        assertThat(inSpring())
                .extracting(copy -> copy.plan().audience())
                .containsExactly(Audience.CLASS);
    }

    @Test
    void bothClassesMustBeTheInstructorsOwn() {
        PersonId olaf = school.instructor("Olaf");
        ClassId his = school.classes().make(olaf, "Olaf's");
        AssignmentId hers = assign(plan());

        assertUnknown(() -> copies.preview(olaf, autumn, NEXT_TERM));
        assertUnknown(() -> copies.firstDay(olaf, autumn));
        assertUnknown(() -> copies.copy(olaf, autumn, his, Set.of(hers), NEXT_TERM));
        assertUnknown(() -> copies.copy(ines, autumn, his, Set.of(hers), NEXT_TERM));

        assertThat(school.assignments().in(olaf, his)).isEmpty();
    }

    private AssignmentPlan plan() {
        return AssignmentPlan.of(school.module().key(), What.QUIZ);
    }

    /** One a minute, so that they come in order. */
    private AssignmentId assign(AssignmentPlan plan) {
        school.clock().pass(Duration.ofMinutes(1));
        return school.assignments().assign(ines, autumn, plan);
    }

    private List<Assignment> inSpring() {
        return school.assignments().in(ines, spring);
    }

    private Assignment copy(AssignmentId id) {
        return inSpring().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private static void assertUnknown(Runnable act) {
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(act::run);
    }
}
