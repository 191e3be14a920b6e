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

    private Fading() {}

    /** How many of these would be answered right now. */
    static Knowledge.Spread spread(List<Known> asked) {
        double[] likely = new double[STEPS + 1];
        double[] mean = new double[STEPS + 1];
        double[] variance = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double shift = WIDEST * (2.0 * i / STEPS - 1);
            likely[i] = -0.5 * Math.pow(shift / PEOPLE, 2);
            for (Known one : asked) {
                OneQuestion question = OneQuestion.of(one, shift);
                likely[i] += Math.log(question.likelihood());
                mean[i] += question.mean();
                variance[i] += question.variance();
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

    /** One question for one θ: how likely its answers were, and whether it is recalled now. */
    private record OneQuestion(double likelihood, double mean, double variance) {

        static OneQuestion of(Known known, double shift) {
            Evidence answers = known.evidence();
            double before =
                    answers.returns() == 0 ? 0 : logit(answers.expected() / answers.returns());
            double now = logit(known.recall());
            double sum = 0;
            double first = 0;
            double second = 0;
            for (int q = 0; q < POINTS.length; q++) {
                double moved = shift + QUESTIONS * POINTS[q];
                double likely = WEIGHTS[q];
                if (answers.returns() > 0) {
                    double right = logistic(before + moved);
                    likely *=
                            Math.pow(right, answers.right())
                                    * Math.pow(1 - right, answers.returns() - answers.right());
                }
                double recalled = logistic(now + moved);
                sum += likely;
                first += likely * recalled;
                second += likely * recalled * recalled;
            }
            double mean = first / sum;
            return new OneQuestion(sum, mean, Math.max(0, second / sum - mean * mean));
        }
    }

    static double logit(double share) {
        double kept = Math.min(1 - LEAST, Math.max(LEAST, share));
        return Math.log(kept / (1 - kept));
    }

    static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
