package org.palpate.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.recall.Cards;
import org.palpate.recall.DailyRecall;
import org.palpate.recall.RecallState;
import org.palpate.ui.ManyAnswers;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.AccountPage;
import org.palpate.ui.study.HomePage;
import org.palpate.ui.study.ProgressPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A program, not a test: how much of the server's CPU Today, Progress and an answer to a daily
 * question take for a learner with 10,000 answers, beside a plain page, the account page. Prints
 * ratios of medians and asserts nothing; the build does not run it.
 *
 * <pre>
 * ./mvnw test -Dtest=RecallCost
 * </pre>
 */
class RecallCost extends PageTest {

    private static final int MANY = 10_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Autowired private JdbcTemplate database;
    @Autowired private Cards cards;
    @Autowired private DailyRecall recall;

    @Test
    void besideAPlainPage() {
        PersonId mira = learner("Mira Lind");
        recall.see(mira, Set.of());
        int questions = ManyAnswers.write(database, modules, cards, mira, MANY);
        signIn(mira);
        double plain = median(() -> navigate(Pages.ACCOUNT, AccountPage.class));
        System.out.printf(
                Locale.ROOT,
                "A learner with %d answers to %d questions; CPU beside a plain page of %.1f ms:%n",
                MANY,
                questions,
                plain);
        told("Today", median(() -> navigate(Pages.HOME, HomePage.class)), plain);
        told("Progress", median(() -> navigate(Pages.PROGRESS, ProgressPage.class)), plain);
        told("a recall answer", median(() -> answer(mira)), plain);
    }

    /** Asks for more where the session is over, which costs more than the answer and is counted. */
    private Object answer(PersonId learner) {
        RecallState state = recall.see(learner, Set.of());
        if (state.isOver()) {
            state = recall.fiveMore(learner, state.session(), Set.of());
        }
        RecallState.Current current = state.question();
        Question question =
                current.card().asQuestion().flatMap(current.module()::question).orElseThrow();
        return recall.answer(
                learner,
                CommandId.fresh(),
                state.session(),
                state.place(),
                current.card(),
                ModelAnswer.of(question),
                null,
                Duration.ofSeconds(5));
    }

    private static void told(String what, double ms, double plain) {
        System.out.printf(Locale.ROOT, "%-16s %6.1f ms, %5.1f times%n", what, ms, ms / plain);
    }

    /** In ms of this thread, in which the database works too. */
    private double median(Supplier<?> work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.get();
        }
        long[] taken = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            work.get();
            taken[i] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(taken);
        return taken[ROUNDS / 2] / 1e6;
    }
}
