package org.palpate.classroom.grading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palpate.classroom.AssignmentId;

/**
 * How a class counts: what its instructors settled. What comes of it for a learner is {@link
 * ClassGrade}.
 *
 * @param missingIsZero whether work that is missing once its time is over counts as 0, or is left
 *     out
 * @param rest the assignments without a category
 * @param categories the oldest first
 * @param weights of the assignments for which anything was settled
 */
public record Grading(
        boolean missingIsZero,
        Category rest,
        List<Category> categories,
        Map<AssignmentId, Weight> weights) {

    /** The largest weight of an assignment or a category. */
    public static final int MOST_WEIGHT = 1000;

    /** So many of the lowest results may be left out. */
    public static final int MOST_LEFT_OUT = 50;

    /** So many categories a class may have. */
    public static final int MOST_CATEGORIES = 20;

    /** How many characters the name of a category may have. */
    public static final int LONGEST_NAME = 60;

    /** How a new class counts: everything alike, and missing work as 0. */
    public static final Grading USUAL =
            new Grading(true, Category.rest(Category.USUAL_WEIGHT, 0), List.of(), Map.of());

    /** A grading with its lists copied. */
    public Grading {
        categories = List.copyOf(categories);
        weights = Map.copyOf(weights);
    }

    /** What an assignment counts. */
    public Weight of(AssignmentId assignment) {
        return weights.getOrDefault(assignment, Weight.USUAL);
    }

    /** The category an assignment is in, which may be {@link #rest}. */
    public Category categoryOf(AssignmentId assignment) {
        CategoryId in = of(assignment).category();
        return categories.stream()
                .filter(category -> category.id() != null && category.id().equals(in))
                .findFirst()
                .orElse(rest);
    }

    /** The categories, and last what is in none. */
    public List<Category> all() {
        return Stream.concat(categories.stream(), Stream.of(rest)).toList();
    }

    /** Whether missing work counts as 0, with everything else as it is. */
    public Grading missing(boolean isZero) {
        return new Grading(isZero, rest, categories, weights);
    }
}
