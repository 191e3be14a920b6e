package org.palpate.quiz.question;

import java.math.BigDecimal;

/**
 * A wrong number somebody may well give, and why it is wrong.
 *
 * @param from the least of such numbers, in the question's unit
 * @param to the greatest; the same for a single number
 * @param reason why it is wrong, never blank
 */
public record WrongNumber(BigDecimal from, BigDecimal to, String reason) {

    /** Refuses a range that ends before it begins, and a reason without words. */
    public WrongNumber {
        Require.that(
                from.compareTo(to) <= 0,
                "The wrong numbers %s to %s end before they begin: change them over",
                from,
                to);
        Require.text("The reason for the number %s".formatted(from), reason);
    }

    /** Whether a number, in the question's unit, is one of these. */
    public boolean holds(BigDecimal number) {
        return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
    }
}
