package org.palpate.bench;

import com.vaadin.flow.component.Component;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
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
        double plain =
                median(
                        () -> navigate(Pages.HOME, HomePage.class),
                        other -> navigate(Pages.ACCOUNT, AccountPage.class));
        System.out.printf(
                Locale.ROOT,
                "A learner with %d answers to %d questions; CPU beside a plain page of %.1f ms:%n",
                MANY,
                questions,
                plain);
        told("Today", afterThePlainPage(Pages.HOME, HomePage.class), plain);
        told("Progress", afterThePlainPage(Pages.PROGRESS, ProgressPage.class), plain);
        told("a recall answer", median(() -> asked(mira), state -> answer(mira, state)), plain);
    }

    /** A page that is open already would only be entered again, not made. */
    private double afterThePlainPage(String address, Class<? extends Component> page) {
        return median(
                () -> navigate(Pages.ACCOUNT, AccountPage.class), other -> navigate(address, page));
    }

    /** The session as it stands, with five more where it was over. */
    private RecallState asked(PersonId learner) {
        RecallState state = recall.see(learner, Set.of());
        return state.isOver() ? recall.fiveMore(learner, state.session(), Set.of()) : state;
    }

    private void answer(PersonId learner, RecallState state) {
        RecallState.Current current = state.question();
        Question question =
                current.card().asQuestion().flatMap(current.module()::question).orElseThrow();
        recall.answer(
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

    /**
     * In ms of this thread, in which the database works too.
     *
     * @param before what has to be done each time and is not counted
     */
    private <T> double median(Supplier<T> before, Consumer<T> work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.accept(before.get());
        }
        long[] taken = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            T given = before.get();
            long begun = threads.getCurrentThreadCpuTime();
            work.accept(given);
            taken[i] = threads.getCurrentThreadCpuTime() - begun;
        }
        Arrays.sort(taken);
        return taken[ROUNDS / 2] / 1e6;
    }
}
