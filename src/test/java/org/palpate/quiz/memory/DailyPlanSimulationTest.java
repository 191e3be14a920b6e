package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A class of twenty over sixty days: 200 questions of twenty sections each, five of them met a day;
 * an answer takes 20 seconds, 15 minutes a day are promised. Ability: a question never asked is
 * right with a chance of 30 to 80 %, memory differs from the published curve by a standard
 * deviation of 0.4 in logits, questions by 0.5. What counts is what the learners truly recall,
 * which the plan does not know. The same learners, by the same seeds 1 to 20, study by fixed gaps.
 */
class DailyPlanSimulationTest {

    private static final int DAYS = 60;
    private static final Duration PROMISED = Duration.ofMinutes(15);
    private static final double TARGET = 0.9;
    private static final Instant END = SimulatedLearner.day(DAYS).plus(Duration.ofHours(10));

    private final SimulatedClass everybody = new SimulatedClass(TARGET, PROMISED, 200, 5);

    @Test
    void aPlanTowardsADateNeedsFarFewerAnswersThanFixedGapsAndKeepsMore() {
        List<SimulatedClass.Study> planned = studies(new Goal(END, TARGET), DAYS + 1, DAYS + 1);
        List<SimulatedClass.Study> fixed =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(seed -> everybody.byFixedGaps(everybody.learner(seed), DAYS))
                        .toList();
        double atTarget = mean(planned, study -> study.shareTrulyAt(TARGET, END));
        double answers = mean(planned, SimulatedClass.Study::answers);
        String figures =
                "%.1f %% at target, %.0f answers (fixed gaps %.0f), recall %.3f (fixed gaps %.3f)"
                        .formatted(
                                100 * atTarget,
                                answers,
                                mean(fixed, SimulatedClass.Study::answers),
                                mean(planned, study -> study.recall(END)),
                                mean(fixed, study -> study.recall(END)));
        assertThat(atTarget).as(figures).isGreaterThanOrEqualTo(0.9);
        assertThat(answers)
                .as(figures)
                .isLessThanOrEqualTo(0.85 * mean(fixed, SimulatedClass.Study::answers));
        assertThat(mean(planned, study -> study.recall(END)))
                .as(figures)
                .isGreaterThanOrEqualTo(mean(fixed, study -> study.recall(END)));
        assertThat(planned).allSatisfy(DailyPlanSimulationTest::assertPromiseKept);
    }

    @Test
    void afterFourteenDaysAwayTheFirstSessionIsAsLongAsPromised() {
        List<SimulatedClass.Study> studies = studies(null, 30, 44);
        assertThat(studies)
                .allSatisfy(study -> {
                    assertPromiseKept(study);
                    // The thirty sessions before are places 0 to 29; this is the first one back.
                    assertThat(study.sessions().get(30))
                            .isBetween(PROMISED.minusMinutes(3), PROMISED);
                });
        // Sixteen days later the rest has found its place, without ever a longer session.
        assertThat(mean(studies, study -> study.shareTrulyAt(0.8, END))).isGreaterThan(0.9);
    }

    private static void assertPromiseKept(SimulatedClass.Study study) {
        assertThat(study.sessions())
                .allSatisfy(session -> assertThat(session).isLessThanOrEqualTo(PROMISED));
    }

    private List<SimulatedClass.Study> studies(Goal goal, int awayFrom, int awayTo) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(seed ->
                        everybody.byPlan(everybody.learner(seed), goal, DAYS, awayFrom, awayTo))
                .toList();
    }

    private static double mean(
            List<SimulatedClass.Study> studies, ToDoubleFunction<SimulatedClass.Study> figure) {
        return studies.stream().mapToDouble(figure).average().orElseThrow();
    }
}
