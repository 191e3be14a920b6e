package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Require;

/**
 * Memory by FSRS-6, the free spaced repetition scheduler, as py-fsrs 6.3.1 reckons it; the formulas
 * and their sources stand in {@link Forgetting}. A card's day is 24 hours from its last answer:
 * within it, recall is 1.
 *
 * <p>For example a question answered right every time it is due comes back after 10 minutes, then
 * after 2, 11, 46, 163 and 498 days.
 */
public final class Fsrs6 implements MemoryModel {

    /** The share to be recalled when a question comes back, unless somebody sets another. */
    public static final double USUAL_RETENTION = 0.9;

    /** In days: a hundred years. */
    public static final int LONGEST_INTERVAL = 36_500;

    private static final List<Duration> LEARNING =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    private final Parameters parameters;
    private final double retention;
    private final Steps learning;
    private final Steps relearning;
    private final int longest;
    private final @Nullable Fuzz fuzz;
    private final Forgetting forgetting;

    private Fsrs6(
            Parameters parameters,
            double retention,
            Steps learning,
            Steps relearning,
            int longest,
            @Nullable Fuzz fuzz) {
        Require.that(
                retention > 0 && retention < 1,
                "The desired retention is %s: it lies between 0 and 1, for example 0.9",
                retention);
        Require.that(longest >= 1, "The longest interval is %s days: it is 1 or more", longest);
        this.parameters = parameters;
        this.retention = retention;
        this.learning = learning;
        this.relearning = relearning;
        this.longest = longest;
        this.fuzz = fuzz;
        this.forgetting = new Forgetting(parameters);
    }

    /**
     * With the published weights: recall of 90 % desired, steps of 1 and 10 minutes while learning
     * and of 10 while relearning, at most {@value #LONGEST_INTERVAL} days, no fuzz.
     */
    public static Fsrs6 usual() {
        return new Fsrs6(
                Parameters.PUBLISHED,
                USUAL_RETENTION,
                new Steps(LEARNING),
                new Steps(RELEARNING),
                LONGEST_INTERVAL,
                null);
    }

    /** The same with other weights. */
    public Fsrs6 with(Parameters other) {
        return new Fsrs6(other, retention, learning, relearning, longest, fuzz);
    }

    /**
     * The same where another share is to be recalled when a question comes back.
     *
     * @throws IllegalArgumentException if it does not lie between 0 and 1
     */
    public Fsrs6 withRetention(double desired) {
        return new Fsrs6(parameters, desired, learning, relearning, longest, fuzz);
    }

    /** The same with other steps while learning and while relearning; either may be none. */
    public Fsrs6 withSteps(List<Duration> whileLearning, List<Duration> whileRelearning) {
        return new Fsrs6(
                parameters,
                retention,
                new Steps(whileLearning),
                new Steps(whileRelearning),
                longest,
                fuzz);
    }

    /**
     * The same with another cap.
     *
     * @throws IllegalArgumentException if it is below one day
     */
    public Fsrs6 withLongestInterval(int days) {
        return new Fsrs6(parameters, retention, learning, relearning, days, fuzz);
    }

    /** The same with intervals moved by a few days, always alike for one seed. */
    public Fsrs6 withFuzz(long seed) {
        return new Fsrs6(parameters, retention, learning, relearning, longest, new Fuzz(seed));
    }

    @Override
    public String name() {
        return parameters.name();
    }

    @Override
    public Card fresh(Instant now) {
        return new Card(Phase.NEW, 0, 0, 0, now, null, name());
    }

    @Override
    public double recall(Card card, Instant then) {
        return card.lastAnswered() == null
                ? 0
                : forgetting.recall(card.stability(), days(card.lastAnswered(), then));
    }

    /** The days after which a question of this stability should come back, 1 or more. */
    public int interval(double stability) {
        double days = Math.rint(forgetting.interval(stability, retention));
        return (int) Math.min(Math.max(1, days), longest);
    }

    @Override
    public Card answered(Card card, Rating rating, Instant at) {
        double stability = stability(card, rating, at);
        double difficulty =
                card.isNew()
                        ? forgetting.firstDifficulty(rating)
                        : forgetting.nextDifficulty(card.difficulty(), rating);
        Steps.@Nullable Next minutes =
                switch (card.phase()) {
                    case NEW, LEARNING -> learning.after(card.step(), rating);
                    case REVIEW -> rating.isRecalled() ? null : relearning.after(0, rating);
                    case RELEARNING -> relearning.after(card.step(), rating);
                };
        return minutes == null
                ? new Card(
                        Phase.REVIEW,
                        0,
                        stability,
                        difficulty,
                        at.plus(Duration.ofDays(movedInterval(stability, at))),
                        at,
                        name())
                : new Card(
                        stepping(card.phase()),
                        minutes.step(),
                        stability,
                        difficulty,
                        at.plus(minutes.in()),
                        at,
                        name());
    }

    private static Phase stepping(Phase before) {
        return switch (before) {
            case NEW, LEARNING -> Phase.LEARNING;
            case REVIEW, RELEARNING -> Phase.RELEARNING;
        };
    }

    private double stability(Card card, Rating rating, Instant at) {
        if (card.lastAnswered() == null) {
            return forgetting.firstStability(rating);
        }
        return days(card.lastAnswered(), at) < 1
                ? forgetting.withinADay(card.stability(), rating)
                : forgetting.afterDays(
                        card.stability(), card.difficulty(), recall(card, at), rating);
    }

    private int movedInterval(double stability, Instant at) {
        int days = interval(stability);
        return fuzz == null ? days : fuzz.moved(days, longest, at, stability);
    }

    private static long days(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }
}
