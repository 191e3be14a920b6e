package org.palpate.quiz.memory;

import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Moves an interval by a few days, so that questions met on one day do not stay together for ever.
 * The same seed, answer and stability always move it alike: a history replayed gives the same card.
 * How far is as in py-fsrs 6.3.1: a day, and of the days 2½ to 7 a share of 15 %, to 20 of 10 %,
 * beyond of 5 %; below 2½ days nothing moves.
 *
 * @param seed any number, for example one for each learner
 */
record Fuzz(long seed) {

    private static final double LEAST_MOVED = 2.5;

    /** The interval in days, moved, at least 2 and at most the longest. */
    int moved(int days, int longest, Instant answered, double stability) {
        if (days < LEAST_MOVED) {
            return days;
        }
        double reach =
                1
                        + 0.15 * within(days, LEAST_MOVED, 7)
                        + 0.1 * within(days, 7, 20)
                        + 0.05 * within(days, 20, Double.POSITIVE_INFINITY);
        int last = (int) Math.min(Math.rint(days + reach), longest);
        int first = (int) Math.min(Math.max(2, Math.rint(days - reach)), last);
        return random(answered, stability).nextInt(first, last + 1);
    }

    private static double within(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    private SplittableRandom random(Instant answered, double stability) {
        return new SplittableRandom(
                seed
                        ^ 31 * answered.toEpochMilli()
                        ^ Long.rotateLeft(Double.doubleToLongBits(stability), 17));
    }
}
