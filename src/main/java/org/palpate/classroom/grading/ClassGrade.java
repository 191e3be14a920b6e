package org.palpate.classroom.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.AssignmentId;

/**
 * What a learner's results in a class come to. This is the one place where it is decided what
 * counts; the gradebook, the learner's own page, every file and paper show what it says.
 *
 * <ol>
 *   <li>A grade counts. Work that is missing once its time is over counts as 0, or not at all, as
 *       the class has it. Everything else counts nowhere: what is excused, has no grade, is not for
 *       this learner, has weight 0, is not due yet, or may not be seen yet.
 *   <li>In each category the lowest results are left out, as many as the class says, but one always
 *       counts. Of equal results the heavier is left out first, which is never to the learner's
 *       disadvantage, and of equally heavy ones the later.
 *   <li>A category comes to the mean of what counts in it, by the weights of the assignments.
 *   <li>The class grade is the mean of the categories by their weights; a category in which nothing
 *       counts is passed over.
 * </ol>
 *
 * @param sums the categories of the class that have an assignment, with what is in none last
 */
public record ClassGrade(List<Sum> sums) {

    /** A grade with the sums copied. */
    public ClassGrade {
        sums = List.copyOf(sums);
    }

    /**
     * What these results come to.
     *
     * @param results at most one for each assignment, the assignment that was set first first
     */
    public static ClassGrade of(Grading grading, List<Result> results) {
        return new ClassGrade(
                grading.all().stream()
                        .map(category -> sum(grading, category, results))
                        .filter(sum -> !sum.lines().isEmpty())
                        .toList());
    }

    private static Sum sum(Grading grading, Category category, List<Result> results) {
        List<Line> lines =
                results.stream()
                        .filter(result -> grading.categoryOf(result.assignment()).equals(category))
                        .map(result -> line(grading, result))
                        .toList();
        Set<AssignmentId> lowest = lowest(lines, category.leftOut());
        return new Sum(
                category,
                lines.stream()
                        .map(line -> lowest.contains(line.assignment()) ? line.leftOut() : line)
                        .toList());
    }

    private static Line line(Grading grading, Result result) {
        int weight = grading.of(result.assignment()).weight();
        boolean isZero = result.kind() == Result.Kind.MISSING && grading.missingIsZero();
        Double value = isZero ? Double.valueOf(0) : result.grade();
        return new Line(
                result.assignment(),
                result.kind(),
                value,
                weight,
                value != null && weight > 0 ? How.COUNTS : How.NOWHERE);
    }

    private static Set<AssignmentId> lowest(List<Line> lines, int wanted) {
        List<Line> counting = new ArrayList<>(lines.stream().filter(Line::counts).toList());
        // The sort is stable, so of what is equal in all the later comes first.
        List<Line> latestFirst = counting.reversed();
        return new HashSet<>(
                latestFirst.stream()
                        .sorted(
                                Comparator.comparingDouble(Line::worth)
                                        .thenComparing(
                                                Comparator.comparingInt(Line::weight).reversed()))
                        .limit(Math.max(0, Math.min(wanted, counting.size() - 1)))
                        .map(Line::assignment)
                        .toList());
    }

    /** The class grade so far, 0 to 100; empty while nothing counts. */
    public Optional<Double> grade() {
        double weights = 0;
        double points = 0;
        for (Sum sum : sums) {
            Optional<Double> mean = sum.mean();
            if (mean.isPresent()) {
                weights += sum.category().weight();
                points += sum.category().weight() * mean.get();
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(points / weights);
    }

    /** The categories that count now, which are those that the grade is the mean of. */
    public List<Sum> counting() {
        return sums.stream()
                .filter(sum -> sum.category().weight() > 0 && sum.mean().isPresent())
                .toList();
    }

    /** How an assignment is counted; empty for one of another class. */
    public Optional<Line> of(AssignmentId assignment) {
        return sums.stream()
                .flatMap(sum -> sum.lines().stream())
                .filter(line -> line.assignment().equals(assignment))
                .findFirst();
    }

    /** What the results in one category come to. */
    public record Sum(Category category, List<Line> lines) {

        /** A sum with its lines copied. */
        public Sum {
            lines = List.copyOf(lines);
        }

        private Stream<Line> counting() {
            return lines.stream().filter(Line::counts);
        }

        /** The weights of all that counts. */
        public int weights() {
            return counting().mapToInt(Line::weight).sum();
        }

        /** Every grade that counts times its weight, summed up. */
        public double points() {
            return counting().mapToDouble(line -> line.weight() * line.worth()).sum();
        }

        /** The mean by the weights, 0 to 100; empty while nothing counts. */
        public Optional<Double> mean() {
            int weights = weights();
            return weights == 0 ? Optional.empty() : Optional.of(points() / weights);
        }
    }

    /**
     * How one assignment is counted.
     *
     * @param kind what there is of it
     * @param value what it comes to, 0 to 100, whether it counts or not: the grade, or 0 for
     *     missing work that counts so; null for everything else
     * @param weight among the assignments of its category
     */
    public record Line(
            AssignmentId assignment,
            Result.Kind kind,
            @Nullable Double value,
            int weight,
            How how) {

        /** Whether it is part of the sum. */
        public boolean counts() {
            return how == How.COUNTS;
        }

        /** What it comes to, 0 to 100; 0 for what comes to nothing. */
        public double worth() {
            return value == null ? 0 : value;
        }

        private Line leftOut() {
            return new Line(assignment, kind, value, weight, How.LOWEST);
        }
    }

    /** Whether something is part of a sum. */
    public enum How {
        /** It is. */
        COUNTS,
        /** It is one of the lowest of its category, which are left out. */
        LOWEST,
        /** It is not. */
        NOWHERE
    }
}
