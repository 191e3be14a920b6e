package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.Window;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.CategoryId;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.GradingSettings;
import org.palpate.classroom.grading.Gradings;
import org.palpate.classroom.grading.Result;
import org.palpate.classroom.grading.Weight;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeDecision.Kind;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What a class settles about its grades, and what the gradebook and the learner see of it. */
@OnBothDatabases
class ClassGradesTest {

    private final School school;
    private final Gradings gradings;
    private final GradingSettings settings;
    private final Gradebook gradebook;
    private final PersonId ines;
    private final PersonId ada;
    private final ClassId group;

    ClassGradesTest(Database database) {
        school = database.emptySchool();
        gradings = school.the(Gradings.class);
        settings = school.the(GradingSettings.class);
        gradebook = school.the(Gradebook.class);
        ines = school.instructor("Ines");
        ada = school.learner("Ada");
        group = school.classes().make(ines, "Monday group");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @Test
    void missingWorkCountsZeroOnceItsTimeIsOverOrNotAtAll() {
        AssignmentId done = assign(quiz(school.practiceModule()).due(in(1)));
        assign(quiz(school.testModule()).due(in(1)));
        assign(quiz(school.module()).due(in(9)));
        set(done, 85);
        assertThat(grade()).as("nothing is due yet").contains(85.0);

        school.clock().pass(Duration.ofDays(2));
        assertThat(grade()).contains(42.5);
        assertThat(own().grade().grade()).contains(42.5);

        settings.countMissing(ines, group, false);
        assertThat(grade()).contains(85.0);
        assertThat(own().grade().grade()).contains(85.0);
        assertThat(own().grading().missingIsZero()).isFalse();
    }

    @Test
    void whatIsClosedAndWasNeverBegunIsMissingWithoutADueDateToo() {
        AssignmentId closes =
                assign(quiz(school.practiceModule()).within(new Window(null, null, in(1))));
        school.clock().pass(Duration.ofDays(2));

        assertThat(kind(closes)).isEqualTo(Result.Kind.MISSING);
        assertThat(grade()).contains(0.0);
    }

    @Test
    void whatIsExcusedForOthersOrReadingCountsNowhere() {
        PersonId ben = school.learner("Ben");
        school.classes().join(ben, school.classes().find(ines, group).joinCode());
        AssignmentId quiz = assign(quiz(school.practiceModule()).due(in(1)));
        AssignmentId excused = assign(quiz(school.testModule()).due(in(1)));
        AssignmentId bens =
                assign(quiz(school.module()).due(in(1)).to(Audience.chosen("", Set.of(ben))));
        AssignmentId reading =
                assign(AssignmentPlan.of(school.moduleWithoutQuiz().key(), What.MODULE).due(in(1)));
        set(quiz, 70);
        gradebook.decide(ines, group, new Place(excused, ada), Kind.EXCUSED, null, "Was ill");
        school.clock().pass(Duration.ofDays(2));

        assertThat(grade()).contains(70.0);
        assertThat(kind(excused)).isEqualTo(Result.Kind.EXCUSED);
        assertThat(kind(bens)).isEqualTo(Result.Kind.NOT_ASSIGNED);
        assertThat(kind(reading)).isEqualTo(Result.Kind.UNGRADED);
    }

    @Test
    void weightsCategoriesAndTheLowestAreSettledAndKept() {
        AssignmentId first = assign(quiz(school.practiceModule()));
        AssignmentId second = assign(quiz(school.testModule()));
        AssignmentId exam = assign(quiz(school.module()));
        set(first, 90);
        set(second, 60);
        set(exam, 50);
        assertThat(grade().orElseThrow()).isBetween(66.6, 66.7);

        settings.weigh(ines, group, Set.of(first), new Weight(2, null));
        assertThat(grade()).contains(72.5);

        CategoryId quizzes = settings.make(ines, group, "  Quizzes ", 40, 1);
        settings.weigh(ines, group, Set.of(first, second), new Weight(1, quizzes));
        settings.settleRest(ines, group, 60, 0);
        assertThat(grade()).as("40 % of 90 and 60 % of 50").contains(66.0);
        assertThat(own().grade().grade()).contains(66.0);

        settings.change(ines, group, quizzes, "Small quizzes", 60, 0);
        assertThat(grade()).contains(62.5);
        assertThat(settled().categories())
                .extracting(Category::name)
                .containsExactly("Small quizzes");

        settings.remove(ines, group, quizzes);
        settings.remove(ines, group, quizzes);
        assertThat(settled().categories()).isEmpty();
        assertThat(grade().orElseThrow()).isBetween(66.6, 66.7);

        school.assignments().withdraw(ines, group, first);
        assertThat(grade()).contains(55.0);
        assertThat(school.count("select count(*) from assignment_weight")).isEqualTo(1);
    }

    @Test
    void aGradeTheLearnerMayNotSeeIsNotInTheirSum() {
        AssignmentId seen = assign(quiz(school.practiceModule()));
        AssignmentId exam =
                assign(quiz(school.examModule()).due(in(5)).within(new Window(null, in(5), in(6))));
        set(seen, 80);
        var paper = school.atTheQuiz(ada, school.examModule());
        paper.finishes();

        boolean isHidden = school.attempts().of(ada).stream().anyMatch(one -> one.isGradeHidden());
        assertThat(grade().orElseThrow()).isEqualTo(40.0);
        assertThat(own().grade().grade()).contains(isHidden ? 80.0 : 40.0);
        assertThat(own().grade().of(exam).orElseThrow().kind())
                .isEqualTo(isHidden ? Result.Kind.HIDDEN : Result.Kind.GRADED);
    }

    @Test
    void theReasonOfADecisionIsReadByTheLearnerUnlessItWasWrittenBefore() {
        AssignmentId quiz = assign(quiz(school.practiceModule()));
        gradebook.decide(ines, group, new Place(quiz, ada), Kind.SET, 80.0, "Asked orally");
        assertThat(own().standings().getFirst().reason()).contains("Asked orally");

        school.spoil("update grade_decision set reason_shown = false");
        assertThat(own().standings().getFirst().reason()).isEmpty();
    }

    @Test
    void whatNoClassCanHaveIsRefusedAndNothingIsKept() {
        AssignmentId quiz = assign(quiz(school.practiceModule()));
        CategoryId exams = settings.make(ines, group, "Exams", 40, 0);
        for (Runnable act :
                List.<Runnable>of(
                        () -> settings.make(ines, group, "exams", 1, 0),
                        () -> settings.make(ines, group, " ", 1, 0),
                        () -> settings.make(ines, group, "x".repeat(61), 1, 0),
                        () -> settings.make(ines, group, "Labs", -1, 0),
                        () -> settings.make(ines, group, "Labs", 1001, 0),
                        () -> settings.make(ines, group, "Labs", 1, 51),
                        () -> settings.settleRest(ines, group, 1, -1),
                        () -> settings.change(ines, group, new CategoryId(quiz.value()), "X", 1, 0),
                        () ->
                                settings.weigh(
                                        ines,
                                        group,
                                        Set.of(quiz),
                                        new Weight(1, new CategoryId(quiz.value()))))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(act::run);
        }
        for (int i = 0; i < Grading.MOST_CATEGORIES - 1; i++) {
            settings.make(ines, group, "Category " + i, 1, 0);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settings.make(ines, group, "One more", 1, 0));
        assertThat(settled().categories()).hasSize(Grading.MOST_CATEGORIES);
        assertThat(settled().categories()).extracting(Category::id).contains(exams);
    }

    @Test
    void nobodySettlesAnythingForSomebodyElsesClass() {
        AssignmentId quiz = assign(quiz(school.practiceModule()));
        CategoryId exams = settings.make(ines, group, "Exams", 40, 0);
        PersonId olaf = school.instructor("Olaf");
        ClassId his = school.classes().make(olaf, "Olaf's");
        for (Runnable act :
                List.<Runnable>of(
                        () -> settings.countMissing(olaf, group, false),
                        () -> settings.settleRest(olaf, group, 1, 1),
                        () -> settings.make(olaf, group, "Mine", 1, 0),
                        () -> settings.change(olaf, group, exams, "Mine", 1, 0),
                        () -> settings.remove(olaf, group, exams),
                        () -> settings.weigh(olaf, group, Set.of(quiz), new Weight(0, null)),
                        () -> gradings.of(olaf, school.classes().find(ines, group)),
                        () -> settings.countMissing(ada, group, false))) {
            assertThatExceptionOfType(UnknownClass.class).isThrownBy(act::run);
        }
        assertThatExceptionOfType(UnknownAssignment.class)
                .isThrownBy(() -> settings.weigh(olaf, his, Set.of(quiz), new Weight(0, null)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settings.change(olaf, his, exams, "Mine", 1, 0));
        settings.remove(olaf, his, exams);
        assertThat(settled().categories()).hasSize(1);
        assertThat(settled().of(quiz)).isEqualTo(Weight.USUAL);
    }

    private AssignmentPlan quiz(LearningModule of) {
        return AssignmentPlan.of(of.key(), What.QUIZ);
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return school.assignments().assign(ines, group, plan);
    }

    private Instant in(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }

    private void set(AssignmentId assignment, double grade) {
        gradebook.decide(ines, group, new Place(assignment, ada), Kind.SET, grade, "orally");
    }

    private Optional<Double> grade() {
        return gradebook.of(ines, group).rows().getFirst().grade();
    }

    private Result.Kind kind(AssignmentId assignment) {
        return gradebook
                .of(ines, group)
                .rows()
                .getFirst()
                .total()
                .of(assignment)
                .orElseThrow()
                .kind();
    }

    private Grading settled() {
        return gradings.of(ines, school.classes().find(ines, group));
    }

    private OwnClassGrade own() {
        return school.the(OwnGrades.class).of(ada).getFirst();
    }
}
