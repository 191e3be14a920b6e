package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Practice on one topic, from being set to the gradebook, beside the whole quiz. */
@OnBothDatabases
class PracticeOnTopicTest {

    private final School school;
    private final PersonId ines;
    private final PersonId ada;
    private final ClassId group;
    private final LearningModule module;
    private final Quiz quiz;
    private final Topic topic;
    private final AssignmentId whole;
    private final AssignmentId practice;

    PracticeOnTopicTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        ada = school.learner("Ada");
        group = school.classes().make(ines, "Monday group");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
        module = school.practiceModule();
        quiz = module.quiz();
        topic = quiz.topics().getFirst();
        whole = assign(AssignmentPlan.of(module.key(), What.QUIZ));
        school.clock().pass(Duration.ofSeconds(1));
        practice = assign(AssignmentPlan.practice(module.key(), topic));
    }

    private AssignmentId assign(AssignmentPlan plan) {
        return school.assignments().assign(ines, group, plan);
    }

    @Test
    void itIsKeptWithItsTopic() {
        assertThat(school.assignments().in(ines, group))
                .extracting(one -> one.plan().topic())
                .containsExactly(null, topic);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        assign(AssignmentPlan.practice(module.key(), new Topic("no-such-topic"))))
                .withMessageContaining("cannot be practiced on 'no-such-topic'");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assign(AssignmentPlan.practice(school.examModule().key(), topic)))
                .withMessageContaining("cannot be practiced");
    }

    @Test
    void itAsksOnThatTopicAloneAndBesideTheWholeQuiz() {
        AttemptId atTheWhole = school.attempts().start(ada, module.key(), CommandId.fresh());
        AttemptId atPractice = begins();

        assertThat(atPractice).isNotEqualTo(atTheWhole);
        assertThat(begins()).as("it is gone on with").isEqualTo(atPractice);
        assertThat(school.attempts().open(ada, module.key(), quiz.key()).map(OwnSummary::id))
                .contains(atTheWhole);
        var page = school.attempts().see(ada, atPractice);
        assertThat(page.taken().title()).isEqualTo(quiz.on(topic).title());
        assertThat(page.size()).isEqualTo(quiz.on(topic).size());
        assertThat(quiz.question(page.asked().key()).about().topic()).isEqualTo(topic);
    }

    @Test
    void whatIsEarnedInOneDoesNotCountForTheOther() {
        finishesPractice();

        assertThat(standing(practice).state()).isEqualTo(Standing.State.DONE);
        assertThat(standing(practice).grade()).isZero();
        assertThat(standing(whole).state()).isEqualTo(Standing.State.NOT_BEGUN);
        assertThat(school.the(Gradebook.class).work(ines, group, practice, ada).attempts())
                .hasSize(1);
        assertThat(school.the(Gradebook.class).work(ines, group, whole, ada).attempts()).isEmpty();
        assertThat(school.the(ModuleRecords.class).find(ada, module.key()).orElseThrow().finished())
                .isEmpty();
        assertThat(school.the(ItemStatistics.class).of(ines, module.key())).isEmpty();

        assertThat(school.the(Gradebook.class).of(ines, group).rows().getFirst().grade()).isEmpty();

        school.atTheQuiz(ada, module).finishes();
        assertThat(standing(whole).state()).isEqualTo(Standing.State.DONE);
        assertThat(standing(practice).attempts()).isEqualTo(1);
        assertThat(
                        school.the(ItemStatistics.class)
                                .of(ines, module.key())
                                .getFirst()
                                .numbers()
                                .attempts())
                .isEqualTo(1);
    }

    @Test
    void theClassesKnowledgeIncludesIt() {
        finishesPractice();

        assertThat(school.the(Insights.class).of(ines, group).byTopic().all())
                .containsOnlyKeys(topic.key());
    }

    @Test
    void aFixedKeyMarksItAgain() {
        AttemptId attempt = finishesPractice();
        QuestionKey asked = school.attempts().see(ada, attempt).asked().key();

        school.the(Regrades.class)
                .fix(
                        ines,
                        new Regrades.Plan(
                                module.key(), asked, new KeyFix.FullMarks("Two readings."), true));

        assertThat(standing(practice).grade()).isPositive();
    }

    private AttemptId begins() {
        return school.attempts()
                .start(ada, module.key(), module.quiz().on(topic).key(), CommandId.fresh());
    }

    private AttemptId finishesPractice() {
        AttemptId attempt = begins();
        school.attempts().finish(ada, attempt, Command.after(school.attempts().see(ada, attempt)));
        return attempt;
    }

    private Standing standing(AssignmentId id) {
        GradeSheet sheet = school.the(Gradebook.class).of(ines, group);
        int place = sheet.columns().stream().map(one -> one.id()).toList().indexOf(id);
        return sheet.column(place).getFirst().standing();
    }
}
