package org.palpate.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.practice.OwnPractice;
import org.palpate.attempt.practice.PracticeQuestion;
import org.palpate.content.LearningModule;
import org.palpate.content.StudyCards;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A learner's own practice knows what the daily questions and the lessons have asked. */
@OnBothDatabases
class AskedInRecallTest {

    private final School school;
    private final PersonId ada;
    private final LearningModule module;

    AskedInRecallTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
        module = school.practiceModule();
    }

    @Test
    void whatWasMissedAmongTheDailyQuestionsCanBePracticedUntilItIsRight() {
        RecallTab tab = RecallTab.open(school, ada, module.key());
        Question missed = tab.question();
        assertThat(known(ada, missed)).isEqualTo(Known.NEW);
        tab.answers(false);
        assertThat(known(ada, missed)).isEqualTo(Known.MISSED);
        assertThat(known(school.learner("Ben"), missed)).isEqualTo(Known.NEW);
        while (!tab.question().key().equals(missed.key())) {
            tab.answers(true);
        }
        tab.answers(true);
        assertThat(known(ada, missed)).isEqualTo(Known.RIGHT);
    }

    @Test
    void theLastAnswerCountsWhereverItWasGiven() {
        LearningModule quiz = school.module();
        QuizTab tab = school.atTheQuiz(ada, quiz);
        Question question = tab.question();
        tab.checksWrong().finishes();
        assertThat(known(ada, question)).isEqualTo(Known.MISSED);

        school.clock().pass(Duration.ofHours(1));
        school.the(StudyAnswers.class)
                .keepCheck(
                        ada,
                        CommandId.fresh(),
                        quiz.revision(),
                        question.key(),
                        ModelAnswer.of(question),
                        Duration.ofSeconds(9));
        assertThat(known(ada, question)).isEqualTo(Known.RIGHT);
    }

    @Test
    void aFlashcardIsNoQuestion() {
        LearningModule cards = school.module();
        school.the(StudyAnswers.class)
                .keepFlashcard(
                        ada,
                        CommandId.fresh(),
                        cards.revision(),
                        StudyCards.of(cards).getFirst().key(),
                        false);
        assertThat(school.the(OwnPractice.class).choices(ada, null).questions())
                .extracting(PracticeQuestion::known)
                .containsOnly(Known.NEW);
    }

    private Known known(PersonId learner, Question question) {
        return school.the(OwnPractice.class).choices(learner, null).questions().stream()
                .filter(one -> one.key().equals(question.key()))
                .map(PracticeQuestion::known)
                .findFirst()
                .orElseThrow();
    }
}
