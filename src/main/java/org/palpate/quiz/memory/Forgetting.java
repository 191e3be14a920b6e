package org.palpate.quiz.memory;

/**
 * The formulas of FSRS-6: how stability (S, in days), difficulty (D, 1 to 10) and the chance of
 * recall (R) move with an answer of grade G, 1 to 4. Their source: J. Ye, J. Su, Y. Cao, "A
 * Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022, and
 * the algorithm page of FSRS-6, <a
 * href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The Algorithm</a>.
 */
final class Forgetting {

    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;

    /** What recall has fallen to when as many days have passed as the stability says. */
    private static final double AT_STABILITY = 0.9;

    private final Parameters weights;
    private final double decay;
    private final double factor;

    Forgetting(Parameters weights) {
        this.weights = weights;
        this.decay = -weights.w(20);
        this.factor = Math.pow(AT_STABILITY, 1 / decay) - 1;
    }

    /** R = (1 + factor · t / S)^−w₂₀, where t is in whole days. */
    double recall(double stability, long days) {
        return Math.pow(1 + factor * Math.max(0, days) / stability, decay);
    }

    /** The days after which recall has fallen to what is desired, not yet whole ones. */
    double interval(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** S₀(G) = w₍G−1₎. */
    double firstStability(Rating rating) {
        return Math.max(LEAST_STABILITY, weights.w(rating.grade() - 1));
    }

    /** D₀(G) = w₄ − e^(w₅ · (G − 1)) + 1. */
    double firstDifficulty(Rating rating) {
        return withinDifficulty(unboundedFirstDifficulty(rating));
    }

    private double unboundedFirstDifficulty(Rating rating) {
        return weights.w(4) - Math.exp(weights.w(5) * (rating.grade() - 1)) + 1;
    }

    /**
     * D′ = w₇ · D₀(4) + (1 − w₇) · (D + ΔD · (10 − D) / 9) with ΔD = −w₆ · (G − 3): the nearer to
     * 10, the smaller the step, and always a little back to that of an easy card.
     */
    double nextDifficulty(double difficulty, Rating rating) {
        double step = -weights.w(6) * (rating.grade() - 3);
        double damped = difficulty + step * (MOST_DIFFICULTY - difficulty) / 9;
        double back = weights.w(7) * unboundedFirstDifficulty(Rating.EASY);
        return withinDifficulty(back + (1 - weights.w(7)) * damped);
    }

    /**
     * S′ = S · e^(w₁₇ · (G − 3 + w₁₈)) · S^−w₁₉ for an answer on the day of the one before. A right
     * answer never lowers it. That holds for {@link Rating#HARD} too, for which py-fsrs 6.3.1
     * leaves it out: there a guess that was right shortens memory, and here it cannot.
     */
    double withinADay(double stability, Rating rating) {
        double change =
                Math.exp(weights.w(17) * (rating.grade() - 3 + weights.w(18)))
                        * Math.pow(stability, -weights.w(19));
        return atLeast(stability * (rating.isRecalled() ? Math.max(1, change) : change));
    }

    /** For an answer one day or more after the one before. */
    double afterDays(double stability, double difficulty, double recall, Rating rating) {
        return atLeast(
                rating.isRecalled()
                        ? recalled(stability, difficulty, recall, rating)
                        : forgotten(stability, difficulty, recall));
    }

    /**
     * S′ = S · (1 + e^w₈ · (11 − D) · S^−w₉ · (e^(w₁₀ · (1 − R)) − 1) · h · e), where h = w₁₅ for
     * HARD and e = w₁₆ for EASY.
     */
    private double recalled(double stability, double difficulty, double recall, Rating rating) {
        double hard = rating == Rating.HARD ? weights.w(15) : 1;
        double easy = rating == Rating.EASY ? weights.w(16) : 1;
        return stability
                * (1
                        + Math.exp(weights.w(8))
                                * (11 - difficulty)
                                * Math.pow(stability, -weights.w(9))
                                * (Math.exp(weights.w(10) * (1 - recall)) - 1)
                                * hard
                                * easy);
    }

    /**
     * S′ = w₁₁ · D^−w₁₂ · ((S + 1)^w₁₃ − 1) · e^(w₁₄ · (1 − R)), and never more than S / e^(w₁₇ ·
     * w₁₈).
     */
    private double forgotten(double stability, double difficulty, double recall) {
        double relearned =
                weights.w(11)
                        * Math.pow(difficulty, -weights.w(12))
                        * (Math.pow(stability + 1, weights.w(13)) - 1)
                        * Math.exp(weights.w(14) * (1 - recall));
        return Math.min(relearned, stability / Math.exp(weights.w(17) * weights.w(18)));
    }

    private static double atLeast(double stability) {
        return Math.max(LEAST_STABILITY, stability);
    }

    private static double withinDifficulty(double difficulty) {
        return Math.min(MOST_DIFFICULTY, Math.max(LEAST_DIFFICULTY, difficulty));
    }
}
