package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Anything;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Ending;
import org.palpate.quiz.Log;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Refused;
import org.palpate.quiz.Regrading;
import org.palpate.quiz.Rules;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;

/** Ten thousand attempts of learners who do anything at all: no exception, every bound held. */
class TenThousandAttemptsTest {

    private static final int ATTEMPTS = 10_000;

    @Test
    void everyBoundHoldsWhateverLearnersDo() {
        for (int seed = 0; seed < ATTEMPTS; seed++) {
            Log log = attempt(seed);
            Sitting sitting = log.sitting();

            assertThat(sitting.finished()).isTrue();
            assertThat(sitting.position()).isBetween(0, sitting.size() - 1);
            assertThat(sitting.answered()).isBetween(0, sitting.size());
            boolean certain = sitting.quiz().rules().certainty() == CertaintyMode.MARKED;
            assertThat(sitting.grade()).isBetween(certain ? -600.0 : 0.0, certain ? 300.0 : 100.0);
            for (QuestionKey key : sitting.paper().questions()) {
                assertThat(sitting.state(key).fraction()).isBetween(0.0, 1.0);
                assertThat(sitting.state(key).closed()).isTrue();
                assertThat(sitting.state(key).triesUsed())
                        .isLessThanOrEqualTo(sitting.quiz().question(key).tries());
            }
        }
    }

    @Test
    void aReplayOfTheStepsGivesTheSameAttempt() {
        for (int seed = 0; seed < 2_000; seed++) {
            Log log = attempt(seed);
            Sitting replayed = log.replayed();

            assertThat(replayed.grade()).isEqualTo(log.sitting().grade());
            assertThat(replayed.lastSequence()).isEqualTo(log.sitting().lastSequence());
            assertThat(replayed.finishedAt()).isEqualTo(log.sitting().finishedAt());
            for (QuestionKey key : replayed.paper().questions()) {
                assertThat(replayed.state(key)).isEqualTo(log.sitting().state(key));
            }
        }
    }

    @Test
    void regradingByTheSameKeyNeverChangesAFraction() {
        for (int seed = 0; seed < 2_000; seed++) {
            Sitting sitting = attempt(seed).sitting();

            assertThat(Regrading.of(sitting, sitting.quiz(), RegradeReason.told("again")).changes())
                    .isEmpty();
        }
    }

    @Test
    void earnedCreditNeverFallsWhileAnAttemptRuns() {
        for (int seed = 0; seed < 2_000; seed++) {
            Log log = attempt(seed);
            if (log.sitting().quiz().rules().certainty() != CertaintyMode.MARKED) {
                Sitting sitting =
                        Sitting.replay(log.sitting().quiz(), log.sitting().paper(), List.of());
                for (Step step : log.steps()) {
                    double before = sitting.earned();
                    sitting = sitting.with(step);
                    assertThat(sitting.earned()).isGreaterThanOrEqualTo(before - 1e-9);
                }
            }
        }
    }

    private static Log attempt(int seed) {
        Anything any = new Anything(seed);
        Quiz quiz = quiz(any);
        Log log = new Log(quiz, Paper.arrange(quiz, seed, Set.of()), 1 + any.upTo(3));
        for (int i = any.upTo(25); i > 0; i--) {
            act(log, any);
        }
        return log.finish(any.oneOf(List.of(Ending.values())));
    }

    private static Quiz quiz(Anything any) {
        Rules rules =
                Rules.usual(any.oneOf(List.of(Behaviour.values())))
                        .withPenalty(any.upTo(5) / 4.0)
                        .withCertainty(any.oneOf(List.of(CertaintyMode.values())))
                        .withTimeLimit(any.maybe() ? null : Duration.ofMinutes(10));
        List<Draw> draws =
                any.maybe() ? List.of() : List.of(Draw.any(2), Draw.of(Words.ANATOMY, 1));
        return new Quiz(
                "quiz",
                "Quiz",
                "",
                any.upTo(4) == 0 ? rules.withoutWayBack() : rules,
                draws,
                any.bank(3 + any.upTo(5)));
    }

    /** Whatever a page might send; a refusal is an answer, anything else thrown is a mistake. */
    private static void act(Log log, Anything any) {
        Sitting now = log.sitting();
        QuestionKey key = any.oneOf(now.paper().questions());
        Question question = now.quiz().question(any.upTo(3) == 0 ? key : inFront(now));
        Certainty sure = any.oneOf(List.of(Certainty.values()));
        try {
            switch (any.upTo(9)) {
                case 0, 1 -> log.save(question, any.response(question), sure);
                case 2, 3, 4 -> log.add(s -> s.check(question.key(), any.response(question), sure));
                case 5 -> log.hint(question);
                case 6 -> log.add(s -> s.move(any.upTo(now.size() + 2) - 1));
                case 7 -> log.add(s -> s.flag(key, any.maybe()));
                default -> log.add(s -> s.note(key, any.text()));
            }
        } catch (Refused refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static QuestionKey inFront(Sitting sitting) {
        return sitting.questionAt(sitting.position());
    }
}
