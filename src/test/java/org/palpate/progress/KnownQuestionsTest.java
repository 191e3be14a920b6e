package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.Domain;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.TopicName;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.question.Topic;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** What a learner's figures are told by: every answer they may be told of, and no other. */
@OnBothDatabases
class KnownQuestionsTest {

    private final School school;
    private final PersonId ada;

    KnownQuestionsTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
    }

    @Test
    void anAnswerCountsInItsDomainAndItsTopicOnceItMayBeTold() {
        school.atTheQuiz(ada).finishesWithRight(6);
        school.clock().pass(Duration.ofHours(1));

        KnownQuestions.All all = known();
        long asked = all.questions().stream().filter(KnownQuestion::isAsked).count();

        assertThat(asked).isEqualTo(6);
        assertThat(all.cards()).hasSize(6);
        assertThat(sum(KnownArea.domains(all, outline()))).isEqualTo(6);
        assertThat(sum(KnownArea.topics(all, outline()))).isEqualTo(6);
        assertThat(school.the(KnownQuestions.class).of(school.learner("Ben")).cards()).isEmpty();
    }

    @Test
    void belowFiveAnswersNoDomainHasAFigureAndFromFiveOnItHas() {
        school.atTheQuiz(ada).finishesWithRight(8);

        assertThat(KnownArea.domains(known(), outline()))
                .isNotEmpty()
                .allSatisfy(area ->
                        assertThat(area.knowledge().isPresent())
                                .isEqualTo(area.asked() >= Knowledge.FEWEST));
    }

    @Test
    void whatNoModuleHasAQuestionOfIsSaidToBeNotTaught() {
        var declared =
                new Outline(
                        List.of(new TopicName(new Topic("pottery"), "Pottery")),
                        List.of(new Domain("MBLEx-99", "Pottery", 12)),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(KnownArea.domains(known(), declared))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.taught()).isFalse();
                    assertThat(area.word()).isEmpty();
                    assertThat(area.asked() + area.neverAsked()).isZero();
                });
        assertThat(KnownArea.topics(known(), declared))
                .singleElement()
                .matches(area -> !area.taught());
    }

    @Test
    void whatATestStillHidesIsTaughtAndIsNotCounted() {
        LearningModule test = school.testModule();
        List<String> counted =
                known().questions().stream().map(one -> one.module().value()).toList();

        assertThat(known().domains())
                .containsAll(test.quiz().bank().stream().map(q -> q.about().domain()).toList());
        assertThat(counted).doesNotContain(test.key().value());
    }

    @Test
    void howSureSomebodyWasInAQuizIsCountedWithWhatCameOfIt() {
        QuizTab tab =
                school.atTheQuiz(
                        ada,
                        school.modules().offered(new ModuleKey("treat-adapt-refer")).orElseThrow());
        checks(tab, 0, Certainty.SURE, true);
        checks(tab.another(), 1, Certainty.SURE, false);
        checks(tab.another(), 2, Certainty.GUESS, true);
        tab.another().finishes();

        List<Sureness> told = Sureness.of(known().cards());

        assertThat(told)
                .containsExactly(
                        new Sureness(Certainty.GUESS, 1, 1),
                        new Sureness(Certainty.FAIRLY, 0, 0),
                        new Sureness(Certainty.SURE, 2, 1));
    }

    private void checks(QuizTab tab, int place, Certainty certainty, boolean right) {
        tab.goesTo(place);
        school.attempts()
                .check(
                        ada,
                        tab.attempt(),
                        tab.command(),
                        tab.page().asked().key(),
                        right ? tab.right() : tab.wrong(),
                        certainty);
    }

    private Outline outline() {
        return school.modules().outline();
    }

    private static int sum(List<KnownArea> areas) {
        return areas.stream().mapToInt(KnownArea::asked).sum();
    }

    private KnownQuestions.All known() {
        return school.the(KnownQuestions.class).of(ada);
    }
}
