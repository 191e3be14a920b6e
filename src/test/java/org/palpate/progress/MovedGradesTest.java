package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.PastAttempts;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Response;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class MovedGradesTest {

    private final School school;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;
    private final LearningModule module;

    MovedGradesTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        module = school.practiceModule();
        ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @Test
    void theGradeOfAnAssignmentMovesWithTheAttemptThatCounts() {
        AssignmentId assignment = assign(Counting.AS_THE_QUIZ);
        takes(false);

        List<MovedGrades.Moved> moved = whoMoves(ines);

        assertThat(moved).hasSize(1);
        assertThat(moved.getFirst().learner()).isEqualTo(ada);
        assertThat(moved.getFirst().assignment().id()).isEqualTo(assignment);
        assertThat(moved.getFirst().before()).isZero();
        assertThat(moved.getFirst().after()).isEqualTo(100.0 / module.quiz().size(), within(1e-9));
    }

    @Test
    void anotherAttemptMayCountInOneAssignmentAndNotInTheNext() {
        assign(new Counting(null, GradeMethod.HIGHEST, null));
        AssignmentId mean = assign(new Counting(null, GradeMethod.AVERAGE, null));
        takes(false);
        takes(true);

        assertThat(whoMoves(ines))
                .extracting(moved -> moved.assignment().id(), MovedGrades.Moved::before)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(mean, 50.0));
    }

    @Test
    void onlyTheClassesOfTheLearnerHaveTheGrade() {
        AssignmentId own = assign(Counting.AS_THE_QUIZ);
        ClassId other = school.classes().make(ines, "Friday group");
        school.assignments().assign(ines, other, AssignmentPlan.of(module.key(), What.QUIZ));
        takes(false);

        assertThat(whoMoves(ines))
                .extracting(moved -> moved.assignment().id())
                .containsExactly(own);
    }

    @Test
    void whatWasSetByHandStays() {
        AssignmentId assignment = assign(Counting.AS_THE_QUIZ);
        takes(false);
        school.the(Gradebook.class)
                .decide(
                        ines,
                        group,
                        new Place(assignment, ada),
                        GradeDecision.Kind.SET,
                        80.0,
                        "Orally");

        assertThat(whoMoves(ines)).isEmpty();
    }

    @Test
    void whatIsNotAssignedMovesInNoGradebook() {
        takes(false);

        assertThat(whoMoves(ines)).isEmpty();
    }

    @Test
    void classesOfOthersAreNotLookedAt() {
        assign(Counting.AS_THE_QUIZ);
        takes(false);

        assertThat(whoMoves(school.instructor("Olaf"))).isEmpty();
    }

    private List<MovedGrades.Moved> whoMoves(PersonId instructor) {
        var plan =
                new Regrades.Plan(
                        module.key(),
                        module.quiz().bank().getFirst().key(),
                        new KeyFix.FullMarks("The drawing was mislabelled."),
                        true);
        return school.the(MovedGrades.class)
                .by(instructor, school.the(Regrades.class).preview(ines, plan));
    }

    private AssignmentId assign(Counting counting) {
        return school.assignments()
                .assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ).counting(counting));
    }

    private void takes(boolean rightly) {
        school.clock().pass(Duration.ofHours(1));
        school.the(PastAttempts.class)
                .bringIn(
                        ada,
                        module.key(),
                        PastAttempts.Story.whole(
                                7,
                                school.clock().instant(),
                                Duration.ofSeconds(20),
                                question ->
                                        new PastAttempts.Past(
                                                rightly ? ModelAnswer.of(question) : Response.BLANK,
                                                null)));
    }
}
