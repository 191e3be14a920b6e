package org.palpate.quiz.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How many more answers it takes until the discrimination of a question says something: until the
 * 95 % interval of the least discrimination that is worth something would lie above 0.
 *
 * <p>A discrimination below 0.20 counts as poor: R. L. Ebel and D. A. Frisbie, <i>Essentials of
 * Educational Measurement</i>, 5th edition (1991), chapter 13. By Fisher's z (R. A. Fisher, <i>On
 * the "probable error" of a coefficient of correlation</i>, Metron 1, 1921) the interval of a
 * correlation r over n pairs is tanh(artanh r ± 1.96 / √(n − 3)); for r = 0.20 it lies above 0 from
 * 97 pairs on.
 */
public final class MoreAnswers {

    private static final double LEAST_USEFUL = 0.20;
    private static final double TWO_SIDED_95 = 1.96;
    private static final int LOST_PAIRS = 3;
    private static final int ROUNDED_TO = 10;

    private MoreAnswers() {}

    /**
     * How many more there should be, rounded up to tens.
     *
     * @param answers how many there are
     * @param discrimination where it may truly lie now; {@code null} where nothing is known
     * @return 0 when it says something already
     */
    public static int needed(int answers, @Nullable Interval discrimination) {
        boolean isClear =
                discrimination != null && (discrimination.low() > 0 || discrimination.high() < 0);
        int missing = enough() - answers;
        return isClear || missing <= 0 ? 0 : (missing + ROUNDED_TO - 1) / ROUNDED_TO * ROUNDED_TO;
    }

    /** From so many answers on a discrimination of {@value #LEAST_USEFUL} is told from none. */
    static int enough() {
        double z = 0.5 * Math.log((1 + LEAST_USEFUL) / (1 - LEAST_USEFUL));
        return (int) Math.ceil(LOST_PAIRS + Math.pow(TWO_SIDED_95 / z, 2));
    }
}
