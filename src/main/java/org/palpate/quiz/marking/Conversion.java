package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.palpate.quiz.marking.words.Numeral;

/**
 * What turns a number in one unit into another: a factor, and for temperatures, whose zeros differ,
 * what is added before and taken away after. 98.6 °F are (98.6 + 459.67) × 5/9 − 273.15 °C.
 *
 * @param before what is added first
 * @param factor what that is multiplied with, more than 0
 * @param after what is taken away then
 */
record Conversion(BigDecimal before, BigDecimal factor, BigDecimal after) {

    static final Conversion NONE = of(BigDecimal.ONE);

    /** What is left of a number that was turned into another unit by a factor without end. */
    private static final MathContext ROUNDED = new MathContext(10, RoundingMode.HALF_UP);

    static Conversion of(BigDecimal factor) {
        return new Conversion(BigDecimal.ZERO, factor, BigDecimal.ZERO);
    }

    /**
     * The number in the other unit: 900 seconds are 15 minutes, though a sixtieth has no end, and
     * the third of an hour, which has none either, is 20.
     */
    BigDecimal apply(BigDecimal number) {
        BigDecimal product = number.add(before).multiply(factor);
        boolean endless = isEndless(factor) || isEndless(number) && !factor.equals(BigDecimal.ONE);
        return (endless ? product.round(ROUNDED) : product).subtract(after);
    }

    /**
     * The number in the other unit where whole numbers are right: what was rounded to its last
     * digit is the whole number it came from, if that lies within a hundredth: 0.33 h are 20
     * minutes.
     */
    BigDecimal applyWhole(BigDecimal number) {
        BigDecimal exact = apply(number);
        BigDecimal nearest = exact.setScale(0, RoundingMode.HALF_UP);
        BigDecimal off = exact.subtract(nearest).abs();
        BigDecimal step = number.stripTrailingZeros().ulp().multiply(factor).abs();
        boolean rounded = keepsZero() && off.add(off).compareTo(step) <= 0;
        boolean near = off.multiply(Quantity.HUNDRED).compareTo(nearest.abs()) <= 0;
        return rounded && near && number.stripTrailingZeros().scale() > 0 ? nearest : exact;
    }

    private static boolean isEndless(BigDecimal number) {
        return number.scale() > Numeral.DIGITS.getPrecision() - 2;
    }

    /** Whether the units begin to count at the same zero. */
    boolean keepsZero() {
        return before.signum() == 0 && after.signum() == 0;
    }
}
