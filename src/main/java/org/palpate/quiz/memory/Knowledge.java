package org.palpate.quiz.memory;

import java.util.List;
import java.util.Optional;
import org.palpate.quiz.question.Require;

/**
 * How much of a structure, lesson section, topic or exam domain a learner knows now: the expected
 * share of right answers if every question below it were asked today, and a 90 % interval.
 *
 * <p><b>Questions asked.</b> By its card, question i is recalled with the chance r<sub>i</sub>.
 * This learner differs from the people the model was fitted to by θ, and this question by
 * ε<sub>i</sub>: the chance is logistic(logit r<sub>i</sub> + θ + ε<sub>i</sub>), where θ is normal
 * with the standard deviation {@link Fading#PEOPLE} and ε with {@link Fading#QUESTIONS}, both
 * before anything is known. What came of each answer compared with what was expected ({@link
 * Evidence}) says where they lie: the posterior is summed up numerically, by quadrature over θ and
 * each ε.
 *
 * <p><b>Questions never asked.</b> Each is right with the chance at which this learner's first
 * answers were right: Beta(w·m + right, w·(1 − m) + wrong), where the prior says m with the weight
 * of w answers; usually half, with the weight of one. Questions differ among themselves here too.
 *
 * <p>Mean and variance of both parts are added up; the interval is the mean ± 1.645 standard
 * deviations on the scale of logits, so that it stays within 0 and 1. Below {@value #FEWEST}
 * questions answered nothing is said.
 *
 * @param estimate the expected share of right answers, 0 to 1
 * @param low where the 90 % interval begins
 * @param high where it ends
 * @param asked how many questions were answered at least once
 * @param neverAsked how many were not
 */
public record Knowledge(double estimate, double low, double high, int asked, int neverAsked) {

    /** How many questions must have been answered before anything is said. */
    public static final int FEWEST = 5;

    /** Half of an interval of 90 %, in standard deviations. */
    private static final double REACH = 1.645;

    /** The estimate stays this far from 0 and from 1, where no scale of logits reaches. */
    private static final double MARGIN = 0.001;

    /**
     * What is thought of a question never asked before any was.
     *
     * @param share the chance that it is answered right, 0 to 1
     * @param weight how many answers that is worth, more than 0
     */
    public record Prior(double share, double weight) {

        /** Nothing is known: half, with the weight of one answer. */
        public static final Prior NONE = new Prior(0.5, 1);

        /** Refuses what is out of range with an {@link IllegalArgumentException}. */
        public Prior {
            Require.share("The share of a prior", share);
            Require.that(weight > 0, "The weight of a prior is %s: it is more than 0", weight);
        }
    }

    /** The same with {@link Prior#NONE}. */
    public static Optional<Knowledge> of(List<Known> asked, int neverAsked) {
        return of(asked, neverAsked, Prior.NONE);
    }

    /**
     * What the answers so far say; empty while they are too few.
     *
     * @param neverAsked how many questions below it the learner was never asked
     */
    public static Optional<Knowledge> of(List<Known> asked, int neverAsked, Prior prior) {
        Require.that(neverAsked >= 0, "%s questions were never asked", neverAsked);
        if (asked.size() < FEWEST) {
            return Optional.empty();
        }
        Spread all = Fading.spread(asked).plus(unknown(asked, neverAsked, prior));
        int questions = asked.size() + neverAsked;
        double mean = within(all.mean() / questions);
        double deviation = Math.sqrt(all.variance()) / questions;
        double middle = Fading.logit(mean);
        double reach = REACH * deviation / (mean * (1 - mean));
        return Optional.of(
                new Knowledge(
                        mean,
                        Fading.logistic(middle - reach),
                        Fading.logistic(middle + reach),
                        asked.size(),
                        neverAsked));
    }

    /** The sum over the questions never asked. */
    private static Spread unknown(List<Known> asked, int count, Prior prior) {
        long right = asked.stream().filter(one -> one.evidence().firstRight()).count();
        double total = prior.weight() + asked.size();
        double share = (prior.weight() * prior.share() + right) / total;
        double unsure = share * (1 - share);
        double common = unsure / (total + 1);
        double own = Math.pow(unsure * Fading.QUESTIONS, 2);
        return new Spread(count * share, (double) count * count * common + count * own);
    }

    private static double within(double share) {
        return Math.min(1 - MARGIN, Math.max(MARGIN, share));
    }

    /** Mean and variance of a number of right answers. */
    record Spread(double mean, double variance) {

        /** Of two numbers that do not hang together. */
        Spread plus(Spread other) {
            return new Spread(mean + other.mean, variance + other.variance);
        }
    }
}
