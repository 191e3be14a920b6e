package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

    private static final int RUNS = 1_000;

    /** People differ: each run draws a learner whose memory is that of some person. */
    @ParameterizedTest(name = "fresh {0}: {2} of {1} questions over {3} days")
    @CsvSource({
        "0.3,  6,  5,  1",
        "0.9,  6,  5,  1",
        "0.3, 10,  5,  5",
        "0.6, 10,  5,  5",
        "0.9, 10,  5,  5",
        "0.3, 12, 10, 20",
        "0.6, 12, 10, 20",
        "0.9, 12, 10, 20",
        "0.6, 30, 20, 40",
        "0.3, 60, 20, 10",
        "0.9, 60, 20, 10",
        "0.3, 60, 60, 60",
        "0.9, 60, 60, 60",
        "0.6, 20, 20, 365"
    })
    void theIntervalHoldsTheTruthInNineRunsOfTen(double fresh, int questions, int asked, int days) {
        SplittableRandom people = new SplittableRandom(days * 1_000L + asked);
        assertThat(share(() -> 0.6 * people.nextGaussian(), fresh, questions, asked, days))
                .isBetween(0.85, 0.95);
    }

    /** One kind of learner in every run: weak, as everybody, and strong in memory. */
    @ParameterizedTest(name = "shift {0}, fresh {1}: {3} of {2} questions over {4} days")
    @CsvSource({
        "-0.6, 0.3, 30, 20, 40",
        "-0.6, 0.6, 60, 60, 60",
        "-0.6, 0.9, 20, 20, 365",
        "0,    0.3, 30, 20, 40",
        "0,    0.6, 60, 60, 60",
        "0,    0.6, 60, 20, 10",
        "0.6,  0.3, 30, 20, 40",
        "0.6,  0.6, 60, 20, 10",
        "0.6,  0.9, 20, 20, 365"
    })
    void itHoldsForALearnerOfAKnownMemoryToo(
            double shift, double fresh, int questions, int asked, int days) {
        assertThat(share(() -> shift, fresh, questions, asked, days)).isBetween(0.85, 0.95);
    }

    @Test
    void belowFiveQuestionsAnsweredNothingIsSaid() {
        Known known = new Known(0.9, Evidence.first(Rating.GOOD));
        assertThat(Knowledge.of(Collections.nCopies(4, known), 20)).isEmpty();
        assertThat(Knowledge.of(Collections.nCopies(5, known), 20)).isPresent();
    }

    @Test
    void theMoreIsAnsweredTheNarrowerTheInterval() {
        Known known = new Known(0.9, new Evidence(true, 4, 4, 3.6));
        double before = 1;
        for (int asked = 5; asked <= 80; asked *= 2) {
            Knowledge knowledge = Knowledge.of(Collections.nCopies(asked, known), 2).orElseThrow();
            double width = knowledge.high() - knowledge.low();
            assertThat(width).isPositive().isLessThan(before);
            assertThat(knowledge.estimate()).isBetween(knowledge.low(), knowledge.high());
            before = width;
        }
    }

    @Test
    void whoForgetsMoreThanExpectedIsThoughtToKnowLess() {
        double usual = estimate(new Evidence(true, 10, 9, 9));
        assertThat(estimate(new Evidence(true, 10, 5, 9))).isLessThan(usual - 0.1);
        assertThat(usual).isCloseTo(0.9, within(0.03));
    }

    @Test
    void ofQuestionsNeverAskedTheFirstAnswersTell() {
        Known right = new Known(0.9, Evidence.first(Rating.GOOD));
        Known wrong = new Known(0.9, Evidence.first(Rating.AGAIN));
        Knowledge strong = Knowledge.of(Collections.nCopies(10, right), 100).orElseThrow();
        Knowledge weak = Knowledge.of(Collections.nCopies(10, wrong), 100).orElseThrow();
        assertThat(strong.estimate()).isGreaterThan(0.85);
        assertThat(weak.estimate()).isLessThan(0.15);
        assertThat(weak.neverAsked()).isEqualTo(100);
    }

    @Test
    void answersWithinADayProveNothing() {
        Fsrs6 memory = Fsrs6.usual();
        Instant begin = SimulatedLearner.BEGIN;
        Card card = memory.answered(memory.fresh(begin), Rating.AGAIN, begin);
        Evidence first = Evidence.first(Rating.AGAIN);
        assertThat(first.and(memory, card, Rating.GOOD, begin.plusSeconds(60))).isEqualTo(first);
        Evidence later = first.and(memory, card, Rating.GOOD, SimulatedLearner.day(1));
        assertThat(later.returns()).isEqualTo(1);
        assertThat(later.right()).isEqualTo(1);
        assertThat(later.expected())
                .isCloseTo(memory.recall(card, SimulatedLearner.day(1)), within(1e-12));
        assertThat(later.firstRight()).isFalse();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Evidence(true, 2, 3, 1)).hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> new Known(1.2, Evidence.first(Rating.GOOD)))
                .hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new Knowledge.Prior(0.5, 0)).hasMessageContaining("more than 0");
    }

    private static double estimate(Evidence evidence) {
        return Knowledge.of(Collections.nCopies(10, new Known(0.9, evidence)), 0)
                .orElseThrow()
                .estimate();
    }

    private interface Memory {
        double shift();
    }

    /** In how many runs the interval holds what is true; seeds 1 to {@value #RUNS}. */
    private static double share(Memory memory, double fresh, int questions, int asked, int days) {
        int held = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            SimulatedLearner learner = new SimulatedLearner(fresh, memory.shift(), seed);
            Instant now = SimulatedLearner.day(days);
            List<SimulatedLearner.Question> all = learner.study(questions, asked, days);
            List<Known> known =
                    all.stream()
                            .filter(question -> !question.card.isNew())
                            .map(question ->
                                    new Known(
                                            Fsrs6.usual().recall(question.card, now),
                                            question.evidence))
                            .toList();
            double truth =
                    all.stream().mapToDouble(question -> question.truth(now)).average().orElse(0);
            Knowledge knowledge = Knowledge.of(known, questions - asked).orElseThrow();
            if (knowledge.low() <= truth && truth <= knowledge.high()) {
                held++;
            }
        }
        return (double) held / RUNS;
    }
}
