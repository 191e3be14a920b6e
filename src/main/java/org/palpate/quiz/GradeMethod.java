package org.palpate.quiz;

import java.util.List;
import java.util.OptionalDouble;

/** Which of several attempts counts. */
public enum GradeMethod {
    /** The best one. */
    HIGHEST,
    /** The mean of all. */
    AVERAGE,
    /** The first one. */
    FIRST,
    /** The last one. */
    LAST;

    /**
     * The grade that counts.
     *
     * @param grades the grades of the finished attempts, oldest first
     * @return empty if there are none
     */
    public OptionalDouble of(List<Double> grades) {
        if (grades.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (this) {
            case HIGHEST -> grades.stream().mapToDouble(Double::doubleValue).max();
            case AVERAGE -> grades.stream().mapToDouble(Double::doubleValue).average();
            case FIRST -> OptionalDouble.of(grades.getFirst());
            case LAST -> OptionalDouble.of(grades.getLast());
        };
    }
}
