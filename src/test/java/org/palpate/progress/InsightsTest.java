package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.PastAttempts;
import org.palpate.attempt.PastAttempts.Past;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class InsightsTest {

    private final School school;
    private final Insights insights;
    private final PersonId ines;
    private final ClassId group;
    private final LearningModule module;

    InsightsTest(Database database) {
        school = database.emptySchool();
        insights = school.the(Insights.class);
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        module = school.practiceModule();
    }

    @Test
    void withoutAnswersNothingIsKnown() {
        joins("Ada");

        ClassInsight found = insights.of(ines, group);

        assertThat(found.byTopic().columns()).isEmpty();
        assertThat(found.weakest()).isEmpty();
        assertThat(found.sureAndWrong()).isEmpty();
    }

    @Test
    void theClassIsWhatItsLearnersAnsweredFirst() {
        PersonId ada = joins("Ada");
        PersonId ben = joins("Ben");
        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ));
        school.clock().pass(Duration.ofHours(1));
        takes(ada, true);
        takes(ben, false);

        ClassInsight found = insights.of(ines, group);

        int asked = module.quiz().size();
        assertThat(total(found.byTopic().all().values())).isEqualTo(2 * asked);
        assertThat(mean(found.byTopic().all().values())).isEqualTo(0.5);
        assertThat(found.byTopic().rows())
                .extracting(row -> row.learner().name())
                .containsExactly("Ada", "Ben");
        assertThat(mean(found.byTopic().rows().getFirst().shares().values())).isEqualTo(1.0);
        assertThat(mean(found.byTopic().rows().getLast().shares().values())).isZero();
    }

    @Test
    void whatCouldHarmSomebodyComesFirst() {
        LearningModule caution =
                school.modules().offered(new ModuleKey("treat-adapt-refer")).orElseThrow();
        school.assignments().assign(ines, group, AssignmentPlan.of(caution.key(), What.QUIZ));
        school.clock().pass(Duration.ofHours(1));
        for (int seed = 1; seed <= 12; seed++) {
            takes(joins("Learner " + seed), caution, seed, InsightsTest::sureAndMostlyWrong);
        }

        List<ClassInsight.SureAndWrong> found = insights.of(ines, group).sureAndWrong();

        assertThat(found)
                .allSatisfy(one ->
                        assertThat(caution.quiz().question(one.question()).about().safety())
                                .isEqualTo(one.safety()));
        assertThat(found)
                .extracting(ClassInsight.SureAndWrong::safety)
                .contains(true, false)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatDoesNotCountTellsNothing() {
        PersonId ada = joins("Ada");
        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ));
        school.clock().pass(Duration.ofHours(1));
        takes(ada, false);
        int before = total(insights.of(ines, group).byTopic().all().values());

        school.the(Regrades.class)
                .fix(
                        ines,
                        new Regrades.Plan(
                                module.key(),
                                module.quiz().bank().getFirst().key(),
                                new KeyFix.Voided("Not taught."),
                                true));

        assertThat(total(insights.of(ines, group).byTopic().all().values())).isEqualTo(before - 1);
    }

    @Test
    void whatIsNotAssignedStaysPrivate() {
        PersonId ada = joins("Ada");
        takes(ada, false);

        assertThat(insights.of(ines, group).byTopic().columns()).isEmpty();
    }

    @Test
    void fewAnswersSaySo() {
        assertThat(new Share(0.5, ClassInsight.ENOUGH - 1).tooFew()).isTrue();
        assertThat(new Share(0.5, ClassInsight.ENOUGH).tooFew()).isFalse();
        assertThat(new Share(0.5, 20).interval().low()).isBetween(0.29, 0.31);
    }

    @Test
    void aClassOfSomebodyElseIsNotThere() {
        PersonId olaf = school.instructor("Olaf");

        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> insights.of(olaf, group));
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> insights.of(ines, new ClassId(UUID.randomUUID())));
    }

    @Test
    void statisticsCountTheFirstAttemptOfEachLearnerInOnesClasses() {
        PersonId ada = joins("Ada");
        takes(ada, true);
        school.clock().pass(Duration.ofHours(1));
        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ));
        takes(ada, false);
        school.clock().pass(Duration.ofHours(1));
        takes(ada, true);
        takes(school.learner("Stranger"), true);

        var statistics = school.the(ItemStatistics.class);

        List<ItemStatistics.OfRevision> found = statistics.of(ines, module.key());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().numbers().attempts()).isEqualTo(1);
        assertThat(found.getFirst().numbers().mean()).isZero();
        assertThat(statistics.of(ada, module.key())).isEmpty();
    }

    private PersonId joins(String name) {
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        return learner;
    }

    private void takes(PersonId learner, boolean rightly) {
        takes(
                learner,
                module,
                7,
                question -> new Past(rightly ? ModelAnswer.of(question) : Response.BLANK, null));
    }

    private void takes(
            PersonId learner, LearningModule taken, long seed, Function<Question, Past> answer) {
        school.the(PastAttempts.class)
                .bringIn(
                        learner,
                        taken.key(),
                        PastAttempts.Story.whole(
                                seed, school.clock().instant(), Duration.ofSeconds(20), answer));
    }

    private static Past sureAndMostlyWrong(Question question) {
        Response response =
                question instanceof SingleChoice choice
                        ? new Chosen(
                                choice.options().stream()
                                        .filter(option -> !option.right())
                                        .findFirst()
                                        .orElseThrow()
                                        .key())
                        : ModelAnswer.of(question);
        return new Past(response, Certainty.SURE);
    }

    private static int total(Iterable<Share> shares) {
        int total = 0;
        for (Share share : shares) {
            total += share.answers();
        }
        return total;
    }

    private static double mean(Iterable<Share> shares) {
        double right = 0;
        for (Share share : shares) {
            right += share.right() * share.answers();
        }
        return right / total(shares);
    }
}
