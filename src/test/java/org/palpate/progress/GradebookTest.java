package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeDecision.Kind;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class GradebookTest {

    private final School school;
    private final Gradebook gradebook;
    private final PersonId ines;
    private final PersonId ada;
    private final ClassId group;
    private final AssignmentId quiz;

    GradebookTest(Database database) {
        school = database.emptySchool();
        gradebook = school.the(Gradebook.class);
        ines = school.instructor("Ines");
        ada = school.learner("Ada");
        group = school.classes().make(ines, "Monday group");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
        quiz =
                school.the(Assignments.class)
                        .assign(
                                ines,
                                group,
                                AssignmentPlan.of(school.practiceModule().key(), What.QUIZ));
    }

    @Test
    void whatWasEarnedCountsUntilSomebodyDecidesOtherwise() {
        school.atTheQuiz(ada, school.practiceModule()).finishes();
        assertThat(cell().grade()).contains(0.0);

        decides(Kind.SET, 83.5, "Was ill, asked orally");
        assertThat(cell().grade()).contains(83.5);
        assertThat(cell().isSetByHand()).isTrue();

        decides(Kind.EXCUSED, null, "Moved away");
        assertThat(cell().grade()).isEmpty();
        assertThat(cell().isExcused()).isTrue();
        assertThat(asked()).as("who is excused is not asked").isZero();

        decides(Kind.AS_EARNED, null, "Came back");
        assertThat(cell().grade()).contains(0.0);
        assertThat(cell().decision()).isNull();
    }

    @Test
    void aGradeSetByHandStaysWhenTheInstructorLeaves() {
        school.atTheQuiz(ada, school.practiceModule()).finishes();
        decides(Kind.SET, 83.5, "Was ill, asked orally");
        PersonId otto = school.instructor("Otto");
        school.classes().addInstructor(ines, group, otto);

        school.leaves(ines);

        assertThat(gradebook.work(otto, group, quiz, ada).cell().grade()).contains(83.5);
        assertThat(gradebook.decisions(otto, group))
                .extracting(GradeDecision::by)
                .containsExactly(ines);
        assertThat(school.people().names(List.of(ines))).containsEntry(ines, "Ines");
    }

    @Test
    void everyDecisionIsKeptWithWhoWhenAndWhy() {
        decides(Kind.SET, 50.0, "  Half of it orally ");
        school.clock().pass(Duration.ofHours(1));
        decides(Kind.SET, 60.0, "Added up anew");

        assertThat(gradebook.decisions(ines, group))
                .extracting(GradeDecision::grade, GradeDecision::reason, GradeDecision::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(60.0, "Added up anew", ines),
                        org.assertj.core.groups.Tuple.tuple(50.0, "Half of it orally", ines));
        assertThat(gradebook.work(ines, group, quiz, ada).decisions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, 88.456, Double.NaN})
    void aGradeIsZeroToAHundredToATenth(double grade) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decides(Kind.SET, grade, "why"))
                .satisfies(refused -> assertThat(refused.sentence()).contains("0 to 100"));
        assertThat(gradebook.decisions(ines, group)).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsChanged() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decides(Kind.EXCUSED, null, "  "));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decides(Kind.EXCUSED, null, "x".repeat(501)));
        assertThat(cell().decision()).isNull();
    }

    @Test
    void theWorkHoldsEveryAnswerAndEveryStepSinceItWasAssigned() {
        school.atTheQuiz(ada, school.practiceModule()).checksRight().finishes();

        LearnersWork work = gradebook.work(ines, group, quiz, ada);

        assertThat(work.attempts()).hasSize(1);
        var attempt = work.attempts().getFirst();
        assertThat(attempt.answers()).hasSize(attempt.summary().questions());
        assertThat(attempt.answers().getFirst().fraction()).isEqualTo(1.0);
        assertThat(attempt.steps()).hasSize(3);
    }

    @Test
    void theMeanLeavesOutWhatIsExcused() {
        var second =
                school.the(Assignments.class)
                        .assign(
                                ines,
                                group,
                                AssignmentPlan.of(school.testModule().key(), What.QUIZ));
        decides(Kind.SET, 80.0, "orally");
        gradebook.decide(ines, group, new Place(second, ada), Kind.EXCUSED, null, "ill");

        assertThat(gradebook.of(ines, group).rows().getFirst().grade()).contains(80.0);
    }

    @Test
    void nothingOfAnotherInstructorsClassIsThere() {
        PersonId olaf = school.instructor("Olaf");
        ClassId his = school.classes().make(olaf, "Olaf's");
        PersonId ben = school.learner("Ben");

        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> gradebook.of(olaf, group));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> gradebook.work(olaf, group, quiz, ada));
        assertThatExceptionOfType(UnknownAssignment.class)
                .isThrownBy(() -> gradebook.work(olaf, his, quiz, ada));
        assertThatExceptionOfType(UnknownAssignment.class)
                .isThrownBy(() -> gradebook.work(ines, group, quiz, ben));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() ->
                        gradebook.decide(ada, group, new Place(quiz, ada), Kind.SET, 100.0, "me"));
        assertThat(gradebook.decisions(ines, group)).isEmpty();
    }

    private GradeSheet.Cell cell() {
        return gradebook.of(ines, group).rows().getFirst().cells().getFirst();
    }

    private long asked() {
        GradeSheet sheet = gradebook.of(ines, group);
        return sheet.asked(sheet.columns().getFirst());
    }

    private void decides(Kind kind, Double grade, String reason) {
        gradebook.decide(ines, group, new Place(quiz, ada), kind, grade, reason);
    }
}
