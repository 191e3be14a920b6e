package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.quiz.Refused;
import org.palpate.quiz.Refused.Reason;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Typed;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** What a forged page can make an attempt's log hold, and what it cannot. */
@OnBothDatabases
class LogLimitsTest {

    private static final int MANY = 1_000;

    private final School school;
    private final Attempts attempts;
    private final PersonId ada;
    private QuizTab tab;

    LogLimitsTest(Database database) {
        school = database.emptySchool();
        attempts = school.attempts();
        ada = school.learner("Ada");
        tab = school.atTheQuiz(ada, school.practiceModule());
    }

    @Test
    void noAnswerIsLargerThanAnAnswerCanBe() {
        String text = "x".repeat(1_001);
        Stream.<Response>of(
                        new Typed(text),
                        new Matched(Map.of(0, text)),
                        new Matched(
                                IntStream.range(0, MANY)
                                        .boxed()
                                        .collect(Collectors.toMap(i -> i, i -> "x"))),
                        new Matched(
                                IntStream.range(0, 100)
                                        .boxed()
                                        .collect(Collectors.toMap(i -> i, i -> "x".repeat(500)))),
                        new Filled(Map.of("gap", text)),
                        new Filled(Map.of(text, "x")),
                        new Filled(
                                IntStream.range(0, MANY)
                                        .boxed()
                                        .collect(Collectors.toMap(i -> "gap" + i, i -> "x"))),
                        new ChosenSet(keys().map(OptionKey::new).collect(Collectors.toSet())),
                        new Arranged(keys().map(OptionKey::new).toList()),
                        new Pointed(keys().map(RegionKey::new).collect(Collectors.toSet())),
                        new Placed(
                                keys().collect(Collectors.toMap(RegionKey::new, OptionKey::new))))
                .forEach(large -> {
                    assertRefused(Reason.TOO_LARGE, () -> tab.saves(large));
                    assertRefused(Reason.TOO_LARGE, () -> tab.checks(large));
                });
        assertThat(events()).isEqualTo(1);
        tab.checksRight();
    }

    @Test
    void actsWithoutEndAreRefusedAndFinishingIsNot() {
        untilRefused(() -> flag(true), LogLimits.FLAGS);
        untilRefused(() -> note("x"), LogLimits.NOTES);
        untilRefused(() -> tab.saves(tab.wrong()), LogLimits.ANSWERS);
        int moves = LogLimits.MOVES * tab.page().size();
        untilRefused(() -> tab.goesTo(1), moves);

        assertThat(events())
                .isEqualTo(1 + LogLimits.FLAGS + LogLimits.NOTES + LogLimits.ANSWERS + moves);
        tab = tab.another();
        tab.saves(tab.right());
        assertThat(tab.finishes().page().finished()).isTrue();
        assertThat(attempts.result(ada, tab.attempt())).isPresent();
    }

    /** As guests did who brought the memory down: the largest answers there are, without end. */
    @Test
    void theLargestAnswersWithoutEndStaySmallEnoughToBeReadAgain() {
        for (int place = 0; place < tab.page().size(); place++) {
            tab = tab.another().goesTo(place);
            for (int i = 0; i < LogLimits.ANSWERS; i++) {
                try {
                    tab.saves(largest(i));
                } catch (Refused full) {
                    assertThat(full.reason()).isEqualTo(Reason.TOO_OFTEN);
                    break;
                }
            }
        }
        assertThat(school.count("select sum(length(detail)) from attempt_event"))
                .isLessThan((int) LogLimits.CHARACTERS + 110_000 * tab.page().size());
        assertThat(tab.another().finishes().page().finished()).isTrue();
    }

    private static Response largest(int turn) {
        return new Matched(
                IntStream.range(0, 10)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        i -> i, i -> String.valueOf(turn % 10).repeat(1_000))));
    }

    private void flag(boolean on) {
        attempts.flag(ada, tab.attempt(), seen(), question(), on);
    }

    private void note(String text) {
        attempts.note(ada, tab.attempt(), CommandId.fresh(), question(), text);
    }

    /** A forged page always knows the last sequence. */
    private Attempts.Command seen() {
        return Attempts.Command.after(attempts.see(ada, tab.attempt()));
    }

    private QuestionKey question() {
        return tab.page().asked().key();
    }

    private int events() {
        return school.count("select count(*) from attempt_event");
    }

    private void untilRefused(Runnable act, int most) {
        tab = tab.another();
        int before = events();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> {
                    for (int i = 0; i <= most; i++) {
                        act.run();
                    }
                })
                .satisfies(why -> {
                    assertThat(why.reason()).isEqualTo(Reason.TOO_OFTEN);
                    assertThat(why.getMessage()).contains("you can finish");
                });
        assertThat(events() - before).isEqualTo(most);
    }

    private static void assertRefused(
            Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(why -> assertThat(why.reason()).isEqualTo(reason));
    }

    private static Stream<String> keys() {
        return IntStream.range(0, MANY).mapToObj(i -> "key-" + i);
    }
}
