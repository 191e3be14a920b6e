package org.palpate.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.Weight;
import org.palpate.words.Counted;

/** How a class grade is counted, in plain words: the same on the page, on paper and in a file. */
public final class GradingWords {

    /** What the assignments without a category are called. */
    public static final String REST = "Without a category";

    private GradingWords() {}

    /**
     * How a class counts, in sentences.
     *
     * @param written how the name of a category is written where it is said
     */
    public static List<String> sentences(Grading grading, UnaryOperator<String> written) {
        List<String> sentences = new ArrayList<>();
        if (grading.categories().isEmpty()) {
            sentences.add(
                    isAlike(grading)
                            ? "The class grade is the mean of the grades; each counts the same."
                            : "The class grade is the mean of the grades by their weights: a weight of 2 counts twice as much as a weight of 1.");
        } else {
            sentences.add(
                    "Each category comes to the mean of its grades, by their weights. The class grade is the mean of the categories: %s."
                            .formatted(
                                    grading.all().stream()
                                            .map(one -> weight(one, written))
                                            .collect(Collectors.joining(", "))));
            sentences.add(
                    "While nothing counts in a category yet, the others make up the whole grade.");
        }
        sentences.add(missing(grading.missingIsZero()));
        grading.all().stream()
                .filter(category -> category.leftOut() > 0)
                .forEach(category -> sentences.add(leftOut(category, grading, written)));
        sentences.add(
                "Not counted: what somebody is excused from, what has no grade (reading, and practice on a topic), and what is not due yet and has no grade so far.");
        return sentences;
    }

    /** What becomes of missing work, in a sentence. */
    public static String missing(boolean isZero) {
        return isZero
                ? "Work that is missing after its due date or closing counts as 0 % until it is done."
                : "Work that is missing is left out, also after its due date or closing.";
    }

    private static boolean isAlike(Grading grading) {
        return grading.weights().values().stream().map(Weight::weight).allMatch(one -> one == 1);
    }

    private static String weight(Category category, UnaryOperator<String> written) {
        return "%s has weight %d".formatted(name(category, written), category.weight());
    }

    private static String leftOut(
            Category category, Grading grading, UnaryOperator<String> written) {
        String which =
                Counted.sentence(
                        category.leftOut(),
                        "The lowest result is left out",
                        "The %d lowest results are left out");
        String where =
                grading.categories().isEmpty() ? "" : " (%s)".formatted(name(category, written));
        return which + where + "; one result always counts.";
    }

    /** What a category is called. */
    public static String name(Category category, UnaryOperator<String> written) {
        return category.isRest() ? REST : written.apply(category.name());
    }

    /** How one assignment is counted, in words: "counts", "missing, counts as 0 %". */
    public static String how(ClassGrade.Line line) {
        String lowest = line.how() == ClassGrade.How.LOWEST ? "left out as one of the lowest" : "";
        return switch (line.kind()) {
            case GRADED ->
                    line.counts()
                            ? "counts"
                            : lowest.isEmpty() ? "weight 0, counts nothing" : lowest;
            case MISSING ->
                    line.counts()
                            ? "missing, counts as 0 %"
                            : "missing, " + (lowest.isEmpty() ? "left out" : lowest);
            case OPEN -> "no grade yet, not counted";
            case EXCUSED -> "excused, not counted";
            case HIDDEN -> "not shown to you yet, so left out here";
            case UNGRADED -> "has no grade, not counted";
            case NOT_ASSIGNED -> "not assigned, not counted";
        };
    }

    /** "(2 × 80 + 1 × 0) ÷ 3 = 53.3 %": the sum of a category; empty while nothing counts. */
    public static Optional<String> sum(ClassGrade.Sum sum) {
        List<ClassGrade.Line> counting =
                sum.lines().stream().filter(ClassGrade.Line::counts).toList();
        return sum.mean()
                .map(mean ->
                        "(%s) ÷ %d = %s"
                                .formatted(
                                        counting.stream()
                                                .map(line ->
                                                        "%d × %s"
                                                                .formatted(
                                                                        line.weight(),
                                                                        GradeWords.number(
                                                                                line.worth())))
                                                .collect(Collectors.joining(" + ")),
                                        sum.weights(),
                                        GradeWords.percent(mean)));
    }

    /** The same for the categories; empty where fewer than two count. */
    public static Optional<String> sum(ClassGrade grade, UnaryOperator<String> written) {
        List<ClassGrade.Sum> counting = grade.counting();
        if (counting.size() < 2) {
            return Optional.empty();
        }
        String parts =
                counting.stream()
                        .map(sum ->
                                "%s: %d × %s"
                                        .formatted(
                                                name(sum.category(), written),
                                                sum.category().weight(),
                                                GradeWords.number(sum.mean().orElse(0.0))))
                        .collect(Collectors.joining(" + "));
        int weights = counting.stream().mapToInt(sum -> sum.category().weight()).sum();
        return grade.grade()
                .map(total ->
                        "(%s) ÷ %d = %s".formatted(parts, weights, GradeWords.percent(total)));
    }
}
