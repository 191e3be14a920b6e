package org.palpate.classroom.grading;

import org.jspecify.annotations.Nullable;

/**
 * Assignments of a class that are counted together, like its quizzes or its exams.
 *
 * @param id null for the assignments without a category
 * @param name what the class calls it; empty for the assignments without a category
 * @param weight what its mean counts beside the means of the other categories, 0 to {@link
 *     Grading#MOST_WEIGHT}
 * @param leftOut so many of its lowest results do not count, 0 to {@link Grading#MOST_LEFT_OUT};
 *     one result always counts
 */
public record Category(@Nullable CategoryId id, String name, int weight, int leftOut) {

    /** How much a category weighs until somebody says otherwise. */
    public static final int USUAL_WEIGHT = 100;

    /** Refuses numbers that no class can have. */
    public Category {
        if (weight < 0 || weight > Grading.MOST_WEIGHT) {
            throw new IllegalArgumentException("A category cannot weigh " + weight);
        }
        if (leftOut < 0 || leftOut > Grading.MOST_LEFT_OUT) {
            throw new IllegalArgumentException("A category cannot leave out " + leftOut);
        }
    }

    /** The assignments without a category. */
    static Category rest(int weight, int leftOut) {
        return new Category(null, "", weight, leftOut);
    }

    /** Whether it is the assignments without a category. */
    public boolean isRest() {
        return id == null;
    }
}
