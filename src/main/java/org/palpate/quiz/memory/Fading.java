package org.palpate.quiz.memory;

import java.util.Arrays;
import java.util.List;

/**
 * How a learner's memory, and each question, differs from what a model of memory expects of
 * everybody: the numbers behind {@link Knowledge}, whose page says the formula.
 */
final class Fading {

    /**
     * How much people differ, as a standard deviation in logits: about 0.05 at a recall of 90 %,
     * which is how far the published weights are off for single people.
     */
    static final double PEOPLE = 0.6;

    /** How much questions differ, as a standard deviation in logits. */
    static final double QUESTIONS = 0.5;

    /** Nobody is certain to recall or to miss: what is expected stays between this and its rest. */
    private static final double LEAST = 0.01;

    /** θ is looked at in steps of a quarter from −2.5 to 2.5: four standard deviations. */
    private static final double WIDEST = 2.5;

    private static final int STEPS = 20;

    /** Gauss–Hermite quadrature of seven points: exact where seven suffice, which ε needs. */
    private static final double[] POINTS = {
        -3.750439717725742,
        -2.366759410734541,
        -1.154405394739968,
        0,
        1.154405394739968,
        2.366759410734541,
        3.750439717725742
    };

    private static final double[] WEIGHTS = {
        0.000548268855972,
        0.030757123967586,
        0.240123178605013,
        0.457142857142857,
        0.240123178605013,
        0.030757123967586,
        0.000548268855972
    };

    /**
     * e to the power of −(θ + ε), for every θ and ε that is looked at: with it no question of
     * thousands needs a power of its own.
     */
    private static final double[][] AWAY = new double[STEPS + 1][POINTS.length];

    static {
        for (int i = 0; i <= STEPS; i++) {
            for (int q = 0; q < POINTS.length; q++) {
                AWAY[i][q] = Math.exp(-shift(i) - QUESTIONS * POINTS[q]);
            }
        }
    }

    private Fading() {}

    /** How many of these would be answered right now. */
    static Knowledge.Spread spread(List<Known> asked) {
        double[] likely = new double[STEPS + 1];
        double[] mean = new double[STEPS + 1];
        double[] variance = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            likely[i] = -0.5 * Math.pow(shift(i) / PEOPLE, 2);
        }
        for (Known one : asked) {
            OneQuestion question = OneQuestion.of(one);
            for (int i = 0; i <= STEPS; i++) {
                Moments there = question.at(AWAY[i]);
                likely[i] += Math.log(there.likelihood());
                mean[i] += there.mean();
                variance[i] += there.variance();
            }
        }
        return mixed(likely, mean, variance);
    }

    private static Knowledge.Spread mixed(double[] likely, double[] mean, double[] variance) {
        double most = Arrays.stream(likely).max().orElseThrow();
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < likely.length; i++) {
            double weight = Math.exp(likely[i] - most);
            sum += weight;
            first += weight * mean[i];
            second += weight * (variance[i] + mean[i] * mean[i]);
        }
        double middle = first / sum;
        return new Knowledge.Spread(middle, Math.max(0, second / sum - middle * middle));
    }

    /** A step of θ, in logits. */
    private static double shift(int step) {
        return WIDEST * (2.0 * step / STEPS - 1);
    }

    /** How likely the answers to a question were, and whether it is recalled now. */
    private record Moments(double likelihood, double mean, double variance) {}

    /**
     * One question.
     *
     * @param before odds against a right answer that were expected, on the average
     * @param now odds against recalling it now
     */
    private record OneQuestion(double before, double now, int right, int wrong) {

        static OneQuestion of(Known known) {
            Evidence answers = known.evidence();
            int returns = answers.returns();
            return new OneQuestion(
                    returns == 0 ? 1 : against(answers.expected() / returns),
                    against(known.recall()),
                    answers.right(),
                    returns - answers.right());
        }

        private static double against(double share) {
            return Math.exp(-logit(share));
        }

        /**
         * Summed over ε at one θ.
         *
         * @param away of that θ
         */
        Moments at(double[] away) {
            double sum = 0;
            double first = 0;
            double second = 0;
            for (int q = 0; q < away.length; q++) {
                double likely = WEIGHTS[q];
                if (right + wrong > 0) {
                    double chance = 1 / (1 + before * away[q]);
                    likely *= power(chance, right) * power(1 - chance, wrong);
                }
                double recalled = 1 / (1 + now * away[q]);
                sum += likely;
                first += likely * recalled;
                second += likely * recalled * recalled;
            }
            double mean = first / sum;
            return new Moments(sum, mean, Math.max(0, second / sum - mean * mean));
        }
    }

    /** By squaring: a power of a whole number is much cheaper than one of any number. */
    private static double power(double base, int times) {
        double result = 1;
        double square = base;
        for (int left = times; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    static double logit(double share) {
        double kept = Math.min(1 - LEAST, Math.max(LEAST, share));
        return Math.log(kept / (1 - kept));
    }

    static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
