package org.palpate.quiz.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a question goes with the rest of the paper.
 *
 * @param index Pearson's correlation of fraction and rest, −1 to 1
 * @param efficiency their covariance as a share of the most it could be
 * @param pairs how many attempts it was taken from
 */
record Correlation(double index, double efficiency, int pairs) {

    /** Of the encounters whose paper has a rest; {@code null} where one side does not vary. */
    static @Nullable Correlation of(List<Encounter> encounters) {
        List<Double> fractions = new ArrayList<>();
        List<Double> rests = new ArrayList<>();
        for (Encounter one : encounters) {
            if (one.rest() != null) {
                fractions.add(one.answer().fraction());
                rests.add(one.rest());
            }
        }
        if (fractions.size() < 2) {
            return null;
        }
        Sample x = Sample.of(fractions);
        Sample y = Sample.of(rests);
        if (x.isConstant() || y.isConstant()) {
            return null;
        }
        double covariance = Sample.settledCovariance(x, y);
        double index = covariance / (x.deviation() * y.deviation());
        double most = Sample.covariance(x.sorted(), y.sorted());
        return new Correlation(
                Math.clamp(index, -1.0, 1.0), Math.min(1, covariance / most), x.size());
    }

    /** Where the correlation may truly lie; {@code null} for fewer than 4 pairs. */
    @Nullable Interval interval() {
        return Interval.ofCorrelation(index, pairs);
    }
}
