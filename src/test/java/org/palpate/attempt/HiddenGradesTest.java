package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.regrading.GradesRegraded;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Window;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.progress.Gradebook;
import org.palpate.progress.OwnStanding;
import org.palpate.progress.OwnStandings;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A grade that a quiz's own rules hide, or that is withheld, is told nowhere to its learner. */
@OnBothDatabases
class HiddenGradesTest {

    private static final String UNTIL_CLOSED =
            "pass-mark: 70\nreview: {right-after: [own-answers]}";

    private final School school;
    private final Attempts attempts;
    private final PersonId ines;
    private final ClassId group;
    private final PersonId ada;

    HiddenGradesTest(Database database) {
        school = database.emptySchool();
        attempts = school.attempts();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        ada = school.learner("Ada");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @AfterEach
    void asItWas() {
        school.readsItsCourses();
    }

    @Test
    void whatTheRulesHideUntilTheClosingIsHiddenEverywhere() {
        school.rewritesQuiz(school.testModule(), "pass-mark: 70", UNTIL_CLOSED);
        assign(new Window(null, null, inDays(1)));
        QuizTab tab = school.atTheQuiz(ada, school.testModule());
        AttemptId attempt = tab.saves(tab.right()).finishes().attempt();

        assertThat(attempts.result(ada, attempt).orElseThrow().score().grade()).isNull();
        assertThat(attempts.result(ada, attempt).orElseThrow().score().gradeShown())
                .isEqualTo(Shown.ONCE_CLOSED);
        assertThat(own().grade()).isNull();
        assertThat(own().shown()).isEqualTo(Shown.ONCE_CLOSED);
        assertThat(standing().told()).isFalse();
        assertThat(
                        school.the(Gradebook.class).of(ines, group).rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.grade().stream()))
                .as("the instructor sees it")
                .singleElement()
                .satisfies(grade -> assertThat(grade).isPositive());

        school.clock().pass(Duration.ofDays(2));

        assertThat(own().grade()).isPositive();
        assertThat(standing().told()).isTrue();
    }

    /** Ada masters it and Ben does not; until the grades are shown nothing tells the two apart. */
    @Test
    void whetherItIsMasteredIsToldNoSoonerThanTheGrade() {
        PersonId ben = school.learner("Ben");
        school.classes().join(ben, school.classes().find(ines, group).joinCode());
        school.rewritesQuiz(school.testModule(), "pass-mark: 70", UNTIL_CLOSED);
        AssignmentId first = assignUntilMastered(inDays(1));
        school.assignments()
                .assign(
                        ines,
                        group,
                        AssignmentPlan.of(school.moduleWithoutQuiz().key(), What.MODULE)
                                .after(first));
        assertThat(told(ada)).isEqualTo(told(ben)).startsWith("not begun");

        QuizTab adas = school.atTheQuiz(ada, school.testModule());
        QuizTab bens = school.atTheQuiz(ben, school.testModule());
        assertThat(told(ada)).isEqualTo(told(ben)).startsWith("in progress");

        adas.saves(adas.right()).finishes();
        bens.finishes();
        assertThat(told(ada)).isEqualTo(told(ben)).startsWith("handed in, locked");

        school.clock().pass(Duration.ofDays(2));
        assertThat(told(ada)).startsWith("done").endsWith("open");
        assertThat(told(ben)).startsWith("in progress").endsWith("locked");
    }

    @Test
    void whereAGradeIsNeverShownHandingInOpensWhatComesNext() {
        school.rewritesQuiz(school.testModule(), "pass-mark: 70", UNTIL_CLOSED);
        AssignmentId first = assignUntilMastered(null);
        school.assignments()
                .assign(
                        ines,
                        group,
                        AssignmentPlan.of(school.moduleWithoutQuiz().key(), What.MODULE)
                                .after(first));
        assertThat(told(ada)).isEqualTo("not begun, locked");

        school.atTheQuiz(ada, school.testModule()).finishes();

        assertThat(told(ada)).isEqualTo("handed in, open");
    }

    private AssignmentId assignUntilMastered(Instant closing) {
        return school.assignments()
                .assign(
                        ines,
                        group,
                        AssignmentPlan.of(school.testModule().key(), What.QUIZ)
                                .until(new Mastery(1, 0))
                                .within(new Window(null, null, closing)));
    }

    /** What the learner reads of the first, and whether the second is open for them. */
    private String told(PersonId learner) {
        List<OwnStanding> all = school.the(OwnStandings.class).of(learner);
        OwnStanding mastery =
                all.stream()
                        .filter(one -> one.assignment().plan().mastery() != null)
                        .findFirst()
                        .orElseThrow();
        OwnStanding next =
                all.stream()
                        .filter(one -> one.assignment().plan().mastery() == null)
                        .findFirst()
                        .orElseThrow();
        assertThat(mastery.isKnownToBeSettled())
                .isEqualTo(mastery.told() && mastery.standing().isDone());
        return GradeWords.ownState(mastery) + (next.first() == null ? ", open" : ", locked");
    }

    @Test
    void whereNothingClosesNoTimeIsPromised() {
        school.rewritesQuiz(school.testModule(), "pass-mark: 70", UNTIL_CLOSED);

        school.atTheQuiz(ada, school.testModule()).finishes();

        assertThat(own().grade()).isNull();
        assertThat(own().shown()).isEqualTo(Shown.NOT_FOR_NOW);
    }

    @Test
    void newsOfAFixedKeyWaitsUntilTheGradeMayBeTold() {
        PersonId mallory = school.learner("Mallory");
        QuizTab tab = school.atTheQuiz(mallory, school.testModule());
        AttemptId attempt = tab.saves(tab.wrong()).finishes().attempt();
        assign(new Window(inDays(1), null, inDays(2)));
        Question question = school.testModule().quiz().bank().getFirst();
        school.the(Regrades.class)
                .fix(
                        ines,
                        new Regrades.Plan(
                                school.testModule().key(),
                                question.key(),
                                new KeyFix.FullMarks("It was mislabeled."),
                                true));
        GradesRegraded news = school.the(GradesRegraded.class);

        assertThat(news.notYetTold(mallory)).isEmpty();
        news.tell(mallory, attempt);
        assertThat(news.notYetTold(mallory)).isEmpty();

        school.clock().pass(Duration.ofDays(3));

        assertThat(news.notYetTold(mallory)).hasSize(1);
        news.tell(mallory, attempt);
        assertThat(news.notYetTold(mallory)).isEmpty();
    }

    private OwnSummary own() {
        return attempts.of(ada).getFirst();
    }

    private OwnStanding standing() {
        return school.the(OwnStandings.class).of(ada).getFirst();
    }

    private void assign(Window window) {
        school.assignments()
                .assign(
                        ines,
                        group,
                        AssignmentPlan.of(school.testModule().key(), What.QUIZ).within(window));
    }

    private Instant inDays(int days) {
        return school.clock().instant().plus(Duration.ofDays(days));
    }
}
