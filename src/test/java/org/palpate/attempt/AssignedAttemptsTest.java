package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.attempt.admission.AssignedQuiz.State;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.question.Topic;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** Taking a quiz that is assigned: the exam has ten minutes, the test one attempt of its own. */
@OnBothDatabases
class AssignedAttemptsTest {

    private final School school;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;

    AssignedAttemptsTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = joins("Ada");
    }

    // Windows

    @Test
    void anExamBeginsInsideItsWindowOnly() {
        assign(exam().within(new Window(inHours(1), null, inHours(3))));

        assertNotNow("opens", () -> start(ada, school.examModule()));
        school.clock().pass(Duration.ofHours(1));
        start(ada, school.examModule()).finishes();
        school.clock().pass(Duration.ofHours(2));
        assertNotNow("closed", () -> start(ada, school.examModule()));
    }

    @Test
    void whoeverTheExamIsNotAssignedToTakesItFreely() {
        PersonId ben = joins("Ben");
        assign(
                exam().within(new Window(inHours(1), null, null))
                        .to(Audience.chosen("", Set.of(ada))));
        school.assignments().draft(ines, group, exam().within(new Window(inHours(1), null, null)));

        assertNotNow("opens", () -> start(ada, school.examModule()));
        assertThat(start(ben, school.examModule()).page().finished()).isFalse();
        assertThat(start(school.learner(), school.examModule()).page().finished()).isFalse();
    }

    @Test
    void aWholeModuleIncludesItsExam() {
        assign(
                AssignmentPlan.of(school.examModule().key(), What.MODULE)
                        .within(new Window(inHours(1), null, null)));

        assertNotNow("opens", () -> start(ada, school.examModule()));
    }

    @Test
    void anExamEndsAtTheClosingAtTheLatest() {
        assign(exam().within(new Window(null, null, inMinutes(25))));
        assertThat(start(ada, school.examModule()).page().deadline()).isEqualTo(inMinutes(10));
        PersonId ben = joins("Ben");
        Instant closing = inMinutes(25);
        school.clock().pass(Duration.ofMinutes(20));

        QuizTab late = start(ben, school.examModule());
        assertThat(late.page().deadline()).isEqualTo(closing);

        school.clock().pass(Duration.ofMinutes(5));
        assertThat(school.attempts().result(ben, late.attempt()).orElseThrow().finishedAt())
                .isEqualTo(closing);
    }

    @Test
    void aTestWithoutATimeLimitEndsAtTheClosingToo() {
        assign(test().within(new Window(null, null, inHours(2))));
        PersonId ben = joins("Ben");
        school.classes().accommodate(ines, group, ben, new Accommodation(1, true, 0, 0));

        assertThat(start(ada, school.testModule()).page().deadline()).isEqualTo(inHours(2));
        assertThat(start(ben, school.testModule()).page().deadline()).isEqualTo(inHours(2));
    }

    @Test
    void extraDaysKeepTheExamOpenForTheirLearner() {
        PersonId ben = joins("Ben");
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 0, 2));
        assign(exam().within(new Window(null, null, inHours(1))));
        Instant closing = inHours(1);
        school.clock().pass(Duration.ofHours(48));

        assertNotNow("closed", () -> start(ben, school.examModule()));
        QuizTab hers = start(ada, school.examModule());

        assertThat(hers.page().deadline()).isEqualTo(inMinutes(10));
        school.clock().pass(Duration.ofMinutes(55));
        hers.another();
        assertThat(start(ada, school.examModule()).page().deadline())
                .isEqualTo(closing.plus(Duration.ofDays(2)));
        school.clock().pass(Duration.ofMinutes(5));
        assertNotNow("closed", () -> start(ada, school.examModule()));
    }

    @Test
    void ofTwoAssignmentsTheOneThatIsOpenLongestDecides() {
        assign(test().within(new Window(null, null, inHours(1))));
        assign(test().within(new Window(null, null, inHours(5))));
        assign(test().within(new Window(inHours(3), null, inHours(9))));

        assertThat(start(ada, school.testModule()).page().deadline()).isEqualTo(inHours(5));
    }

    @Test
    void anAttemptGoingOnIsNotTakenAway() {
        QuizTab open = start(ada, school.testModule());
        assign(test().within(new Window(inHours(1), null, null)));

        assertThat(start(ada, school.testModule()).attempt()).isEqualTo(open.attempt());
    }

    @Test
    void practiceFollowsItsAssignmentForWhoHasIt() {
        var module = school.practiceModule();
        assign(
                AssignmentPlan.of(module.key(), What.QUIZ)
                        .within(new Window(inHours(1), null, inHours(2)))
                        .counting(new Counting(1, null, null)));

        assertNotNow("opens", () -> start(ada, module));
        school.clock().pass(Duration.ofHours(1));
        QuizTab only = start(ada, module);
        assertThat(only.page().deadline()).isEqualTo(inHours(1));
        only.finishes();
        assertNotNow("once", () -> start(ada, module));
        school.clock().pass(Duration.ofHours(1));
        assertNotNow("daily questions and your own practice stay open", () -> start(ada, module));
        assertThat(school.attempts().of(ada)).hasSize(1);
    }

    @Test
    void practiceBegunBeforeTheClosingIsHandedInThen() {
        var module = school.practiceModule();
        assign(
                AssignmentPlan.of(module.key(), What.QUIZ)
                        .within(new Window(null, null, inHours(1))));
        Instant closing = inHours(1);
        QuizTab open = start(ada, module).checksRight();
        school.clock().pass(Duration.ofHours(2));

        AttemptResult handedIn = school.attempts().result(ada, open.attempt()).orElseThrow();
        assertThat(handedIn.finishedAt()).isEqualTo(closing);
        assertThat(handedIn.score().grade()).isPositive();
    }

    @Test
    void whoHasNoPracticeAssignedPracticesAsBefore() {
        var module = school.practiceModule();
        PersonId ben = joins("Ben");
        assign(
                AssignmentPlan.of(module.key(), What.QUIZ)
                        .within(new Window(inHours(1), null, inHours(2)))
                        .counting(new Counting(1, null, null))
                        .to(Audience.chosen("", Set.of(ada))));

        assertNotNow("opens", () -> start(ada, module));
        for (PersonId free : List.of(ben, school.learner())) {
            start(free, module).finishes();
            assertThat(start(free, module).page().deadline()).isNull();
        }
    }

    @Test
    void practiceOnATopicHasAssignmentsOfItsOwn() {
        var module = school.practiceModule();
        Topic topic = module.quiz().topics().getFirst();
        assign(
                AssignmentPlan.of(module.key(), What.QUIZ)
                        .within(new Window(null, null, inHours(1))));
        school.clock().pass(Duration.ofHours(2));
        assertNotNow("closed", () -> start(ada, module));
        assertThat(onTopic(ada, topic)).isNotNull();
        PersonId ben = joins("Ben");
        assign(
                AssignmentPlan.practice(module.key(), topic)
                        .within(new Window(inHours(1), null, null)));

        assertNotNow("opens", () -> onTopic(ben, topic));
    }

    private AttemptId onTopic(PersonId learner, Topic topic) {
        return school.attempts()
                .start(
                        learner,
                        school.practiceModule().key(),
                        school.practiceModule().quiz().on(topic).key(),
                        CommandId.fresh());
    }

    @Test
    void practiceWaitsForWhatMustBeDoneFirst() {
        AssignmentId first = assign(test());
        assign(AssignmentPlan.of(school.practiceModule().key(), What.QUIZ).after(first));

        assertNotNow("First finish", () -> start(ada, school.practiceModule()));
        start(ada, school.testModule()).finishes();
        start(ada, school.practiceModule()).finishes();
    }

    // Attempts

    @Test
    void theResultSpeaksOfTheAssignmentsPassMark() {
        AttemptId before = start(ada, school.testModule()).finishes().attempt();
        school.clock().pass(Duration.ofHours(1));
        assign(test().counting(new Counting(2, null, 85)));
        AttemptId after = start(ada, school.testModule()).finishes().attempt();

        assertThat(passMark(before)).isEqualTo(70);
        assertThat(passMark(after)).isEqualTo(85);
    }

    private int passMark(AttemptId attempt) {
        return school.attempts().result(ada, attempt).orElseThrow().score().passMark().grade();
    }

    @Test
    void whetherAnAttemptCanBeginIsAskedWithoutBeginningOne() {
        assign(exam().within(new Window(inHours(1), null, inHours(3))));

        assertNotNow(
                "opens", () -> school.attempts().checkStart(ada, school.examModule().key(), null));
        school.clock().pass(Duration.ofHours(1));
        school.attempts().checkStart(ada, school.examModule().key(), null);
        assertThat(school.attempts().of(ada)).isEmpty();
    }

    @Test
    void anAssignmentAllowsItsOwnNumberOfAttempts() {
        assign(test().counting(new Counting(2, null, null)));

        start(ada, school.testModule()).finishes();
        assertThat(stateOf(school.testModule()).left()).isEqualTo(1);
        start(ada, school.testModule()).finishes();

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> start(ada, school.testModule()))
                .satisfies(none -> assertThat(none.sentence()).contains("2 times"));
        assertThat(stateOf(school.testModule()).state()).isEqualTo(State.USED_UP);
    }

    @Test
    void withoutANumberOfItsOwnTheQuizsCounts() {
        assign(test());
        start(ada, school.testModule()).finishes();

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> start(ada, school.testModule()));
    }

    @Test
    void extraAttemptsComeOnTop() {
        school.classes().accommodate(ines, group, ada, new Accommodation(1, false, 1, 0));
        assign(exam().counting(new Counting(1, null, null)));

        start(ada, school.examModule()).finishes();
        start(ada, school.examModule()).finishes();

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> start(ada, school.examModule()));
    }

    @Test
    void onlyAttemptsBegunSinceItOpenedAreCounted() {
        start(ada, school.testModule()).finishes();
        assign(test().within(new Window(inHours(1), null, null)));
        school.clock().pass(Duration.ofHours(1));

        assertThat(stateOf(school.testModule()).left()).isEqualTo(1);
        start(ada, school.testModule()).finishes();
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> start(ada, school.testModule()));
    }

    // What comes first

    @Test
    void anUnmetPrerequisiteRefusesAndSaysWhatComesFirst() {
        AssignmentId first = assign(AssignmentPlan.of(school.practiceModule().key(), What.QUIZ));
        assign(exam().after(first));
        assertThat(stateOf(school.examModule()).first().id()).isEqualTo(first);

        QuizTab practice = start(ada, school.practiceModule());
        assertNotNow(
                "First finish “" + school.practiceModule().quiz().title(),
                () -> start(ada, school.examModule()));
        practice.finishes();

        assertThat(stateOf(school.examModule()).state()).isEqualTo(State.OPEN);
        assertThat(start(ada, school.examModule()).page().finished()).isFalse();
    }

    @Test
    void aPrerequisiteWhoseTimeRanOutIsDoneEvenIfNobodyNoticed() {
        AssignmentId first = assign(exam());
        assign(test().after(first));
        start(ada, school.examModule());
        school.clock().pass(Duration.ofMinutes(9));
        assertNotNow("First finish", () -> start(ada, school.testModule()));
        school.clock().pass(Duration.ofMinutes(1));

        assertThat(stateOf(school.testModule()).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aPrerequisiteUntilMasteredIsMetByMastery() {
        AssignmentId first =
                assign(
                        AssignmentPlan.of(school.practiceModule().key(), What.MASTERY)
                                .until(new Mastery(100, 100)));
        assign(exam().after(first));

        start(ada, school.practiceModule()).finishesWithRight(2);
        assertNotNow("First finish", () -> start(ada, school.examModule()));
        start(ada, school.practiceModule()).finishesWithRight(3);

        assertThat(start(ada, school.examModule()).page().finished()).isFalse();
    }

    @Test
    void whatIsNotForALearnerCannotHaveToComeFirst() {
        PersonId ben = joins("Ben");
        AssignmentId bens =
                assign(
                        AssignmentPlan.of(school.practiceModule().key(), What.QUIZ)
                                .to(Audience.chosen("", Set.of(ben))));
        assign(exam().after(bens));

        assertThat(start(ada, school.examModule()).page().finished()).isFalse();
        assertNotNow("First finish", () -> start(ben, school.examModule()));
    }

    @Test
    void theKeyOfAnExamIsToldOnceItIsClosedToTheClass() {
        assign(exam().within(new Window(null, null, inMinutes(60))));
        QuizTab exam = start(ada, school.examModule()).finishes();
        assertThat(result(exam).questions().getFirst().told().answer()).isNull();

        school.clock().pass(Duration.ofMinutes(60));

        assertThat(result(exam).questions().getFirst().told().answer()).isNotNull();
        assertThat(result(exam).questions().getFirst().told().fraction()).isZero();
    }

    private AttemptResult result(QuizTab exam) {
        return school.attempts().result(ada, exam.attempt()).orElseThrow();
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return school.assignments().assign(ines, group, plan);
    }

    private AssignmentPlan exam() {
        return AssignmentPlan.of(school.examModule().key(), What.QUIZ);
    }

    private AssignmentPlan test() {
        return AssignmentPlan.of(school.testModule().key(), What.QUIZ);
    }

    private QuizTab start(PersonId learner, LearningModule module) {
        return school.atTheQuiz(learner, module);
    }

    private AssignedQuiz stateOf(LearningModule module) {
        return school.the(AssignedQuizzes.class)
                .of(ada, module.key(), module.quiz().key())
                .getLast();
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        return learner;
    }

    private Instant inHours(int hours) {
        return inMinutes(60 * hours);
    }

    private Instant inMinutes(int minutes) {
        return school.clock().instant().plus(Duration.ofMinutes(minutes));
    }

    private static void assertNotNow(String why, Runnable start) {
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(start::run)
                .satisfies(
                        refusal -> assertThat(refusal.sentence(Instant::toString)).contains(why));
    }
}
