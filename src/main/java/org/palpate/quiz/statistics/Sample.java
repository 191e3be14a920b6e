package org.palpate.quiz.statistics;

import java.util.Arrays;
import java.util.Collection;
import org.palpate.quiz.marking.Mark;

/**
 * Numbers of one kind, at least one, and how they spread. Two passes, the mean first, so that
 * nothing cancels out. Numbers that differ by no more than {@link Mark#NEARLY} are equal: what
 * adding shares of one third leaves behind is no spread.
 */
final class Sample {

    private final double[] values;
    private final double mean;

    private Sample(double[] values) {
        this.values = values;
        this.mean = Arrays.stream(values).sum() / values.length;
    }

    static Sample of(double... values) {
        return new Sample(values.clone());
    }

    static Sample of(Collection<Double> values) {
        return new Sample(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return values.length;
    }

    double mean() {
        return mean;
    }

    /** The number in the middle, or the mean of the two there. */
    double median() {
        double[] sorted = sorted().values;
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The same numbers, rising. */
    Sample sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** Whether the numbers are all the same. */
    boolean isConstant() {
        double most = Arrays.stream(values).max().orElseThrow();
        double least = Arrays.stream(values).min().orElseThrow();
        return most - least <= Mark.NEARLY;
    }

    /** The mean of a power of the distances from the mean. */
    double moment(int power) {
        return Arrays.stream(values).map(value -> Math.pow(value - mean, power)).sum()
                / values.length;
    }

    /** The sum of squared distances from the mean / (n − 1); for 2 numbers or more. */
    double variance() {
        return covariance(this, this);
    }

    /** The root of the {@link #variance}. */
    double deviation() {
        return Math.sqrt(variance());
    }

    /** The sum of products of distances from the means / (n − 1); for 2 pairs or more. */
    static double covariance(Sample one, Sample other) {
        double sum = 0;
        for (int i = 0; i < one.values.length; i++) {
            sum += (one.values[i] - one.mean) * (other.values[i] - other.mean);
        }
        return sum / (one.values.length - 1);
    }

    /** As {@link #covariance}, and 0 where one is constant or both only nearly vary together. */
    static double settledCovariance(Sample one, Sample other) {
        if (one.isConstant() || other.isConstant()) {
            return 0;
        }
        double covariance = covariance(one, other);
        double most = one.deviation() * other.deviation();
        return Math.abs(covariance) <= Mark.NEARLY * most ? 0 : covariance;
    }
}
