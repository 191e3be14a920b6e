package org.palpate.classroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.classroom.AssignmentId;

/** The one rule of what grades in a class come to, by tables of cases. */
class ClassGradeTest {

    private static final CategoryId QUIZZES = new CategoryId(UUID.randomUUID());
    private static final CategoryId EXAMS = new CategoryId(UUID.randomUUID());

    /**
     * Results as a line: a number is a grade, {@code m} missing, {@code o} open, {@code e} excused,
     * {@code h} hidden, {@code u} without a grade, {@code n} for another group; {@code *} a weight.
     */
    @ParameterizedTest
    @CsvSource({
        // nothing done, nothing due
        "'', 0, true, -",
        "o o o, 0, true, -",
        "e e, 0, true, -",
        "e e, 2, false, -",
        "u n h, 0, true, -",
        // one of five done and four overdue
        "85 m m m m, 0, true, 17",
        "85 m m m m, 0, false, 85",
        "m m, 0, true, 0",
        "m m, 0, false, -",
        // what is excused, not yet due, of others or hidden counts nowhere
        "80 e, 0, true, 80",
        "80 o 60, 0, true, 70",
        "80 n 60 u h, 0, true, 70",
        // weights, none of them too
        "90*2 60*1, 0, true, 80",
        "90*0 60*1, 0, true, 60",
        "90*0 60*0, 0, true, -",
        "m*0 90*1, 0, true, 90",
        "m*1000 100*1000, 0, true, 50",
        // the lowest left out, and never all of them
        "90 50 70, 1, true, 80",
        "90 50 70, 2, true, 90",
        "90 50 70, 50, true, 90",
        "50, 3, true, 50",
        "90 m m, 1, true, 45",
        "90 m m, 2, true, 90",
        "m m m, 2, true, 0",
        "90 m 50, 1, false, 90",
        "90 e o, 1, true, 90",
        "50*0 60 80, 1, true, 80",
        // of equal results the heavier is left out
        "50*3 50*1 100*1, 1, true, 75",
        "0*1 0*4 100*1, 1, true, 50"
    })
    void whatResultsComeTo(String results, int leftOut, boolean missingIsZero, String grade) {
        Map<AssignmentId, Weight> weights = new HashMap<>();
        List<Result> all = results(results, weights, null);
        var grading = new Grading(missingIsZero, Category.rest(100, leftOut), List.of(), weights);

        Optional<Double> found = ClassGrade.of(grading, all).grade();

        if (grade.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isEqualTo(Double.parseDouble(grade), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // categories by their weights, whatever is in them
        "100 100 100, 50, 40, 60, 0, 70",
        "100, 50, 1, 1, 0, 75",
        // where nothing counts, the others make up the whole
        "80 60, o, 40, 60, 0, 70",
        "o, o, 40, 60, 0, -",
        "e, 50, 40, 60, 0, 50",
        "80, 50, 0, 0, 0, -",
        "80, 50, 0, 10, 0, 50",
        // the lowest of the one category alone
        "80 20, 50, 1, 1, 1, 65",
        "80 20, 50, 1, 1, 9, 65",
        // missing work is a result like others
        "80 m, 50, 1, 1, 0, 45"
    })
    void categoriesAreCountedByThemselves(
            String quizzes, String exams, int quiz, int exam, int leftOut, String grade) {
        Map<AssignmentId, Weight> weights = new HashMap<>();
        List<Result> all = new ArrayList<>(results(quizzes, weights, QUIZZES));
        all.addAll(results(exams, weights, EXAMS));
        var grading =
                new Grading(
                        true,
                        Category.rest(100, 0),
                        List.of(
                                new Category(QUIZZES, "Quizzes", quiz, leftOut),
                                new Category(EXAMS, "Exams", exam, 0)),
                        weights);

        Optional<Double> found = ClassGrade.of(grading, all).grade();

        if (grade.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isEqualTo(Double.parseDouble(grade), within(1e-9));
        }
    }

    @Test
    void ofEqualResultsOfOneWeightTheLaterIsLeftOut() {
        Map<AssignmentId, Weight> weights = new HashMap<>();
        List<Result> all = results("50 50 90", weights, null);
        var grading = new Grading(true, Category.rest(1, 1), List.of(), weights);

        ClassGrade found = ClassGrade.of(grading, all);

        assertThat(found.of(all.get(0).assignment()).orElseThrow().counts()).isTrue();
        assertThat(found.of(all.get(1).assignment()).orElseThrow().how())
                .isEqualTo(ClassGrade.How.LOWEST);
    }

    @Test
    void aCategoryThatIsGoneIsNone() {
        Map<AssignmentId, Weight> weights = new HashMap<>();
        List<Result> all = results("50 100", weights, QUIZZES);
        var grading = new Grading(true, Category.rest(1, 0), List.of(), weights);

        assertThat(ClassGrade.of(grading, all).grade()).contains(75.0);
    }

    @Test
    void everyResultHasItsLine() {
        Map<AssignmentId, Weight> weights = new HashMap<>();
        List<Result> all = results("50 m o e h u n", weights, null);

        ClassGrade found = ClassGrade.of(Grading.USUAL, all);

        assertThat(found.sums().getFirst().lines())
                .extracting(ClassGrade.Line::kind)
                .containsExactly(
                        Result.Kind.GRADED,
                        Result.Kind.MISSING,
                        Result.Kind.OPEN,
                        Result.Kind.EXCUSED,
                        Result.Kind.HIDDEN,
                        Result.Kind.UNGRADED,
                        Result.Kind.NOT_ASSIGNED);
    }

    private static List<Result> results(
            String line, Map<AssignmentId, Weight> weights, CategoryId category) {
        List<Result> all = new ArrayList<>();
        for (String word : line.isBlank() ? new String[0] : line.split(" ")) {
            String[] parts = word.split("\\*");
            var id = new AssignmentId(UUID.randomUUID());
            weights.put(
                    id, new Weight(parts.length == 1 ? 1 : Integer.parseInt(parts[1]), category));
            all.add(result(id, parts[0]));
        }
        return all;
    }

    private static Result result(AssignmentId id, String word) {
        return switch (word) {
            case "m" -> Result.without(id, Result.Kind.MISSING);
            case "o" -> Result.without(id, Result.Kind.OPEN);
            case "e" -> Result.without(id, Result.Kind.EXCUSED);
            case "h" -> Result.without(id, Result.Kind.HIDDEN);
            case "u" -> Result.without(id, Result.Kind.UNGRADED);
            case "n" -> Result.without(id, Result.Kind.NOT_ASSIGNED);
            default -> Result.graded(id, Double.parseDouble(word));
        };
    }
}
