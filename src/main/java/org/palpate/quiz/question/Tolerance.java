package org.palpate.quiz.question;

import java.math.BigDecimal;

/**
 * How far from the right number an answer may lie. The three kinds are those of Moodle's numerical
 * question: an amount, a share of the value, or a range. The borders count as inside.
 */
public sealed interface Tolerance {

    /** Whether {@code given} is near enough to {@code value}. */
    boolean accepts(BigDecimal given, BigDecimal value);

    /**
     * An amount either way, in the question's unit: {@code tolerance: 2}.
     *
     * @param amount 0 or more
     */
    record Nominal(BigDecimal amount) implements Tolerance {

        /** Refuses an amount below 0 with an {@link IllegalArgumentException}. */
        public Nominal {
            Require.that(amount.signum() >= 0, "The tolerance is %s: it must be 0 or more", amount);
        }

        @Override
        public boolean accepts(BigDecimal given, BigDecimal value) {
            return given.subtract(value).abs().compareTo(amount) <= 0;
        }
    }

    /**
     * A share of the value either way: {@code tolerance: 5%} is a share of 0.05.
     *
     * @param share 0 or more
     */
    record Relative(BigDecimal share) implements Tolerance {

        /** Refuses a share below 0 with an {@link IllegalArgumentException}. */
        public Relative {
            Require.that(share.signum() >= 0, "The tolerance is %s: it must be 0 or more", share);
        }

        @Override
        public boolean accepts(BigDecimal given, BigDecimal value) {
            return given.subtract(value).abs().compareTo(value.abs().multiply(share)) <= 0;
        }
    }

    /**
     * Anything between two numbers, both included: {@code from: 4}, {@code to: 6}.
     *
     * @param from the least that counts
     * @param to the most that counts, not below {@code from}
     */
    record Range(BigDecimal from, BigDecimal to) implements Tolerance {

        /** Refuses a range that ends before it begins with an {@link IllegalArgumentException}. */
        public Range {
            Require.that(
                    from.compareTo(to) <= 0,
                    "The range from %s to %s holds no number: swap them",
                    from,
                    to);
        }

        @Override
        public boolean accepts(BigDecimal given, BigDecimal value) {
            return from.compareTo(given) <= 0 && given.compareTo(to) <= 0;
        }
    }
}
