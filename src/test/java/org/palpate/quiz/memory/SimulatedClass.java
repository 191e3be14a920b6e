package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Learners of differing, known ability who study day by day. */
final class SimulatedClass {

    /** How long each answer takes. */
    static final Duration ANSWER = Duration.ofSeconds(20);

    /** As the daily questions have it: days at once, since a session brings back what is missed. */
    private final Fsrs6 plan = Fsrs6.usual().withSteps(List.of(), List.of());

    private final Duration promised;
    private final int questions;
    private final int newADay;

    /**
     * @param questions for each learner, of twenty sections
     * @param newADay how many of them are met each day
     */
    SimulatedClass(Duration promised, int questions, int newADay) {
        this.promised = promised;
        this.questions = questions;
        this.newADay = newADay;
    }

    /** One learner's questions, and how long each session was. */
    record Study(List<SimulatedLearner.Question> questions, List<Duration> sessions) {

        int answers() {
            return questions.stream().mapToInt(one -> one.answers).sum();
        }

        double shareTrulyAt(double target, Instant then) {
            return questions.stream().filter(one -> one.truth(then) >= target).count()
                    / (double) questions.size();
        }

        double recall(Instant then) {
            return questions.stream().mapToDouble(one -> one.truth(then)).average().orElse(0);
        }
    }

    /**
     * A learner of some ability, the same for the same seed: see {@link DailyPlanSimulationTest}.
     */
    SimulatedLearner learner(long seed) {
        SplittableRandom people = new SplittableRandom(seed * 7_919);
        return new SimulatedLearner(
                people.nextDouble(0.3, 0.8), 0.4 * people.nextGaussian(), seed, plan);
    }

    /** By the daily plan; no session on the days away. */
    Study byPlan(
            SimulatedLearner learner, @Nullable Goal goal, int days, int awayFrom, int awayTo) {
        List<SimulatedLearner.Question> all = questions(learner);
        List<Duration> sessions = new ArrayList<>();
        DailyPlan daily = new DailyPlan(plan);
        for (int day = 0; day <= days; day++) {
            if (day < awayFrom || day >= awayTo) {
                Instant now = SimulatedLearner.day(day);
                var candidates = candidates(all, day, now);
                List<Candidate<SimulatedLearner.Question>> rest =
                        goal == null
                                ? daily.session(candidates, promised, now)
                                : daily.towards(goal, candidates, promised, now);
                sessions.add(ask(rest, now));
            }
        }
        return new Study(all, sessions);
    }

    private Duration ask(List<Candidate<SimulatedLearner.Question>> session, Instant begin) {
        List<Candidate<SimulatedLearner.Question>> rest = session;
        Duration spent = Duration.ZERO;
        while (!rest.isEmpty()) {
            Candidate<SimulatedLearner.Question> asked = rest.getFirst();
            spent = spent.plus(ANSWER);
            rest = rest.subList(1, rest.size());
            if (asked.question().answer(begin.plus(spent)) == Rating.AGAIN) {
                rest = DailyPlan.afterMiss(rest, asked, promised.minus(spent));
            }
        }
        return spent;
    }

    private List<Candidate<SimulatedLearner.Question>> candidates(
            List<SimulatedLearner.Question> all, int day, Instant now) {
        return IntStream.range(0, Math.min(questions, (day + 1) * newADay))
                .mapToObj(i -> {
                    Card card = all.get(i).card;
                    return new Candidate<>(
                            all.get(i),
                            "section-" + i % 20,
                            "",
                            card,
                            card.isNew() ? 0.5 : plan.recall(card, now),
                            ANSWER,
                            all.get(i).missed);
                })
                .toList();
    }

    /**
     * By gaps that grow after each right answer, of 1, 2, 4, 8 … days where they double; a miss
     * begins anew.
     *
     * @param growth how many times as long each gap is as the one before
     */
    Study byFixedGaps(SimulatedLearner learner, int days, double growth) {
        List<SimulatedLearner.Question> all = questions(learner);
        for (int i = 0; i < questions; i++) {
            int due = i / newADay;
            double gap = 1;
            SimulatedLearner.Question question = all.get(i);
            while (due <= days) {
                Instant now = SimulatedLearner.day(due);
                boolean missed = question.answer(now) == Rating.AGAIN;
                gap = missed ? 1 : gap;
                for (Instant then = now.plusSeconds(60); missed; then = then.plusSeconds(60)) {
                    missed = question.answer(then) == Rating.AGAIN;
                }
                due += (int) Math.round(gap);
                gap *= growth;
            }
        }
        return new Study(all, List.of());
    }

    private List<SimulatedLearner.Question> questions(SimulatedLearner learner) {
        return IntStream.range(0, questions).mapToObj(i -> learner.new Question()).toList();
    }
}
