package org.palpate.quiz.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Where the truth behind a small number of answers may lie: between {@code low} and {@code high},
 * in 95 of 100 such cases.
 *
 * @param low the lower end, in the unit of what it belongs to
 * @param high the upper end, not below {@code low}
 */
public record Interval(double low, double high) {

    /** The point of the normal distribution that leaves 2.5 % above it. */
    private static final double NORMAL = 1.959963984540054;

    /**
     * For a mean of shares, by the score of E. B. Wilson (<a
     * href="https://doi.org/10.1080/01621459.1927.10502953">1927</a>). Where answers are right or
     * wrong, this is the usual interval of a share. Where they may be partly right it is cautious:
     * shares between 0 and 1 with the mean p never vary more than right and wrong ones do, whose
     * variance is p (1 − p), so the interval is at least as wide as it need be.
     *
     * @param mean the mean, 0 to 1
     * @param answers how many there are, 1 or more
     * @return ends between 0 and 1
     */
    public static Interval ofShare(double mean, int answers) {
        double squared = NORMAL * NORMAL;
        double middle = mean + squared / (2 * answers);
        double reach =
                NORMAL
                        * Math.sqrt(
                                Math.max(0, mean * (1 - mean)) / answers
                                        + squared / (4.0 * answers * answers));
        double whole = 1 + squared / answers;
        return new Interval(
                Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole));
    }

    /**
     * For a correlation, by the transformation of R. A. Fisher (1921): its inverse hyperbolic
     * tangent is about normal with the deviation 1 / √(n − 3).
     *
     * @param correlation −1 to 1
     * @param pairs how many pairs it was taken from
     * @return ends between −1 and 1; {@code null} for fewer than 4 pairs
     */
    static @Nullable Interval ofCorrelation(double correlation, int pairs) {
        if (pairs < 4) {
            return null;
        }
        double middle = Math.log((1 + correlation) / (1 - correlation)) / 2;
        double reach = NORMAL / Math.sqrt(pairs - 3);
        return new Interval(Math.tanh(middle - reach), Math.tanh(middle + reach));
    }
}
