package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.recall.Cards;
import org.palpate.recall.DailyRecall;
import org.palpate.ui.ManyAnswers;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.daily.DailyRecallPage;
import org.palpate.ui.study.progress.Figures;
import org.palpate.ui.study.progress.QuestionsPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Today and Progress ask the database little, however much a learner has answered. */
class TodayStatementsTest extends PageTest {

    private static final int MANY = 10_000;
    private static final int MOST = 30;

    @Autowired private EntityManagerFactory entities;
    @Autowired private JdbcTemplate database;
    @Autowired private Cards cards;
    @Autowired private DailyRecall recall;

    @Test
    void todayTheDailyQuestionsAndProgressNeedFewStatements() {
        PersonId mira = learner("Mira Lind");
        answersMany(mira);
        signIn(mira);

        // A job of the server may ask something meanwhile, which is counted too: the second visit
        // has none.
        int today =
                Math.min(
                        statements(() -> navigate(Pages.HOME, HomePage.class)),
                        statements(() -> navigate(Pages.HOME, HomePage.class)));

        int questions = statements(() -> navigate(Pages.RECALL, DailyRecallPage.class));

        readsAndTakesEveryPractice(mira);
        cards.of(mira);

        int progress = statements(() -> navigate(Pages.PROGRESS, ProgressPage.class));

        int behind = statements(() -> navigate(Figures.ofTopic("anatomy"), QuestionsPage.class));

        assertThat(behind).as("the questions behind a figure").isLessThanOrEqualTo(MOST);
        assertThat(progress).as("Progress").isLessThanOrEqualTo(MOST);
        assertThat(today).as("Today").isLessThanOrEqualTo(MOST);
        assertThat(questions).as("the daily questions").isLessThanOrEqualTo(MOST);
    }

    /** What she began in many modules must cost no statement for each. */
    private void readsAndTakesEveryPractice(PersonId mira) {
        modules.all().stream()
                .filter(module -> module.quiz() != null)
                .filter(module -> module.quiz().rules().behaviour() == Behaviour.PRACTICE)
                .forEach(module -> {
                    readings.markRead(mira, module.key(), module.lessons().getFirst().key());
                    AttemptId attempt = attempts.start(mira, module.key(), CommandId.fresh());
                    attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
                });
    }

    private void answersMany(PersonId mira) {
        recall.see(mira, Set.of());
        int questions = ManyAnswers.write(database, modules, cards, mira, MANY);
        assertThat(cards.of(mira)).hasSize(questions);
    }

    private int statements(Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        int count = (int) (statistics.getPrepareStatementCount() - before);
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
