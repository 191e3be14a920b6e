package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A class over sixty days: 200 questions of twenty sections each, five of them met a day; an answer
 * takes 20 seconds, 15 minutes a day are promised. Ability: a question never asked is right with a
 * chance of 30 to 80 %, memory differs from the published curve by a standard deviation of 0.4 in
 * logits, questions by 0.5. What counts is what the learners truly recall, which the plan does not
 * know. The same learners, by the same seeds from 1 on, study by fixed gaps after each right
 * answer: of 1, 2, 4, 8 … days, and of gaps that grow as much more slowly as it takes to recall as
 * much in the end as by the plan. Doubling gaps end lower, and fewer cards are at the target.
 *
 * <p>The build has twenty learners; the profile {@code simulations} has two hundred.
 */
class DailyPlanSimulationTest {

    private static final int LEARNERS = Integer.getInteger("palpate.simulated.learners", 20);
    private static final int DAYS = 60;
    private static final Duration PROMISED = Duration.ofMinutes(15);
    private static final Instant END = SimulatedLearner.day(DAYS).plus(Duration.ofHours(10));

    /** What each card is to be recalled with: by the everyday plan on any day. */
    private static final double TARGET = 0.9;

    private static final double DOUBLING = 2;
    private static final double SLOWER = 0.05;

    private static final double AT_LEAST = 0.9;
    private static final double AT_MOST_OF_FIXED_GAPS = 0.85;

    private final SimulatedClass everybody = new SimulatedClass(PROMISED, 200, 5);

    @Test
    void bothPlansNeedFarFewerAnswersThanFixedGapsAndKeepAsMuch() {
        List<SimulatedClass.Study> doubling = fixed(DOUBLING);
        List<SimulatedClass.Study> everyDay = studies(null, DAYS + 1, DAYS + 1);
        List<SimulatedClass.Study> towards = studies(new Goal(END, TARGET), DAYS + 1, DAYS + 1);
        String table =
                table(
                        Map.of(
                                "1 doubling gaps", doubling,
                                "2 gaps as good", asGoodAs(everyDay),
                                "3 every day", everyDay,
                                "4 towards a date", towards));
        System.out.println(table);

        assertKeeps(everyDay, asGoodAs(everyDay), table);
        assertKeeps(towards, asGoodAs(towards), table);
        assertThat(mean(everyDay, SimulatedClass.Study::answers))
                .as(table)
                .isLessThan(mean(doubling, SimulatedClass.Study::answers));
    }

    /** Fixed gaps after which at least as much is recalled in the end: the longest such. */
    private List<SimulatedClass.Study> asGoodAs(List<SimulatedClass.Study> plan) {
        double recall = mean(plan, study -> study.recall(END));
        double growth = DOUBLING;
        List<SimulatedClass.Study> fixed = fixed(growth);
        while (mean(fixed, study -> study.recall(END)) < recall) {
            growth -= SLOWER;
            fixed = fixed(growth);
        }
        return fixed;
    }

    private List<SimulatedClass.Study> fixed(double growth) {
        return IntStream.rangeClosed(1, LEARNERS)
                .mapToObj(seed -> everybody.byFixedGaps(everybody.learner(seed), DAYS, growth))
                .toList();
    }

    private static void assertKeeps(
            List<SimulatedClass.Study> plan, List<SimulatedClass.Study> fixed, String table) {
        assertThat(mean(plan, study -> study.shareTrulyAt(TARGET, END)))
                .as(table)
                .isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(mean(plan, SimulatedClass.Study::answers))
                .as(table)
                .isLessThanOrEqualTo(
                        AT_MOST_OF_FIXED_GAPS * mean(fixed, SimulatedClass.Study::answers));
        assertThat(plan).allSatisfy(DailyPlanSimulationTest::assertPromiseKept);
    }

    private static String table(Map<String, List<SimulatedClass.Study>> plans) {
        double fixed = mean(plans.getOrDefault("2 gaps as good", List.of()), s -> s.answers());
        StringBuilder table =
                new StringBuilder(
                        "%d learners, %d days, 200 questions, %d minutes a day%n%-18s %8s %6s %7s %6s %6s%n"
                                .formatted(
                                        LEARNERS,
                                        DAYS,
                                        PROMISED.toMinutes(),
                                        "",
                                        "answers",
                                        "%",
                                        "recall",
                                        ">=85",
                                        ">=90"));
        plans.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(plan -> {
                    var studies = plan.getValue();
                    double answers = mean(studies, SimulatedClass.Study::answers);
                    table.append(
                            "%-18s %8.0f %6.1f %7.3f %6.1f %6.1f%n"
                                    .formatted(
                                            plan.getKey(),
                                            answers,
                                            100 * answers / fixed,
                                            mean(studies, study -> study.recall(END)),
                                            100
                                                    * mean(
                                                            studies,
                                                            study -> study.shareTrulyAt(0.85, END)),
                                            100
                                                    * mean(
                                                            studies,
                                                            study ->
                                                                    study.shareTrulyAt(0.9, END))));
                });
        return table.toString();
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
        return IntStream.rangeClosed(1, LEARNERS)
                .mapToObj(seed ->
                        everybody.byPlan(everybody.learner(seed), goal, DAYS, awayFrom, awayTo))
                .toList();
    }

    private static double mean(
            List<SimulatedClass.Study> studies, ToDoubleFunction<SimulatedClass.Study> figure) {
        return studies.stream().mapToDouble(figure).average().orElseThrow();
    }
}
