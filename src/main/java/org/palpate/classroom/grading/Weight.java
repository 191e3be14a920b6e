package org.palpate.classroom.grading;

import org.jspecify.annotations.Nullable;

/**
 * What an assignment counts among those of its category.
 *
 * @param weight 0 to {@link Grading#MOST_WEIGHT}; an assignment of weight 0 counts nowhere
 * @param category which one it is in; null for none
 */
public record Weight(int weight, @Nullable CategoryId category) {

    /** What an assignment counts until somebody says otherwise. */
    public static final Weight USUAL = new Weight(1, null);

    /** Refuses what no assignment can weigh. */
    public Weight {
        if (weight < 0 || weight > Grading.MOST_WEIGHT) {
            throw new IllegalArgumentException("An assignment cannot weigh " + weight);
        }
    }
}
