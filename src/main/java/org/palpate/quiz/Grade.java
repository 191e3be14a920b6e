package org.palpate.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A grade: 0 to 100, counted to a tenth.
 *
 * <p>The grade that counts is the grade that is shown. Everything that judges by a grade judges by
 * {@link #tenths}, and every page, file and paper writes the same, so that nobody is told "70 %"
 * and "below the pass mark of 70 %" in one breath. Halves go up, to the learner's advantage; what
 * adding shares of one third leaves behind is taken away first, so that the order of the sum
 * decides nothing.
 */
public final class Grade {

    /** The highest there is. */
    public static final double MOST = 100;

    /** Adding shares is off by less than one of the last of these places. */
    private static final int SETTLED_PLACES = 9;

    private Grade() {}

    /**
     * The grade for what was earned of what could be.
     *
     * @param earned in weights of questions; may be below 0 or above what is possible where
     *     certainty is marked
     * @param possible the sum of the weights; 0 for a paper of which nothing counts
     * @return 0 to 100, however little or much was earned
     */
    static double of(double earned, double possible) {
        return possible == 0 ? 0 : within(MOST * earned / possible);
    }

    /** The nearest grade there is: 0 for less than that, 100 for more. */
    static double within(double share) {
        BigDecimal settled =
                BigDecimal.valueOf(share).setScale(SETTLED_PLACES, RoundingMode.HALF_UP);
        return Math.clamp(settled.doubleValue(), 0, MOST);
    }

    /** The grade as it counts and is shown: to a tenth, halves upward. */
    public static BigDecimal tenths(double grade) {
        return BigDecimal.valueOf(within(grade)).setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether two grades are the same to whoever reads them. */
    public static boolean isSame(double one, double other) {
        return tenths(one).compareTo(tenths(other)) == 0;
    }
}
