package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.quiz;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;

class CertaintyTest {

    private static final SingleChoice FIRST = choose("a").outOf(about("first"), "a", "b");
    private static final SingleChoice SECOND = choose("a").outOf(about("second"), "a", "b");

    private static Log sitting(CertaintyMode mode) {
        return new Log(quiz(Rules.test().withCertainty(mode), FIRST, SECOND));
    }

    @ParameterizedTest(name = "{0} and {1} earns {2}")
    @CsvSource({
        "GUESS, 1, 1", "FAIRLY, 1, 2", "SURE, 1, 3",
        "GUESS, 0, 0", "FAIRLY, 0, -2", "SURE, 0, -6",
        "GUESS, 0.5, 0.5", "FAIRLY, 0.5, 1", "SURE, 0.5, 1.5"
    })
    void beingSureAndWrongCostsMost(Certainty certainty, double fraction, double marks) {
        assertThat(certainty.marks(fraction)).isEqualTo(marks);
    }

    @Test
    void honestyPaysBest() {
        assertThat(best(0.5)).isEqualTo(Certainty.GUESS);
        assertThat(best(0.7)).isEqualTo(Certainty.FAIRLY);
        assertThat(best(0.9)).isEqualTo(Certainty.SURE);
    }

    private static Certainty best(double chance) {
        return List.of(Certainty.values()).stream()
                .max((one, other) -> Double.compare(expected(one, chance), expected(other, chance)))
                .orElseThrow();
    }

    private static double expected(Certainty certainty, double chance) {
        return chance * certainty.marks(1) + (1 - chance) * certainty.marks(0);
    }

    @Test
    void certaintyIsMarkedOnlyWhereTheQuizSaysSo() {
        assertThat(graded(CertaintyMode.OFF)).isEqualTo(50);
        assertThat(graded(CertaintyMode.ASKED)).isEqualTo(50);
        assertThat(graded(CertaintyMode.MARKED)).isEqualTo((3.0 - 2) / 2 * 100);
    }

    @ParameterizedTest(name = "{0} of {1} right, all {2}: {3}")
    @CsvSource({
        "9, 11, SURE, 100",
        "11, 11, SURE, 100",
        "8, 11, SURE, 54.5",
        "0, 3, SURE, 0",
        "0, 3, FAIRLY, 0",
        "3, 11, SURE, 0",
        "11, 11, GUESS, 100"
    })
    void aGradeIsNeverBelow0OrAbove100(int right, int asked, Certainty said, String grade) {
        List<SingleChoice> questions =
                IntStream.range(0, asked)
                        .mapToObj(i -> choose("a").outOf(about("q" + i), "a", "b"))
                        .toList();
        Log log =
                new Log(
                        quiz(
                                Rules.test().withCertainty(CertaintyMode.MARKED),
                                questions.toArray(SingleChoice[]::new)));
        for (int i = 0; i < asked; i++) {
            log = log.save(questions.get(i), chose(i < right ? "a" : "b"), said);
        }

        Sitting sitting = log.finish(Ending.SUBMITTED).sitting();

        assertThat(sitting.grade()).isBetween(0.0, 100.0);
        assertThat(Grade.tenths(sitting.grade()).doubleValue())
                .isEqualTo(Double.parseDouble(grade));
        assertThat(sitting.passed()).isEqualTo(sitting.grade() >= 70);
    }

    private static double graded(CertaintyMode mode) {
        return sitting(mode)
                .save(FIRST, chose("a"), Certainty.SURE)
                .save(SECOND, chose("b"), Certainty.FAIRLY)
                .finish(Ending.SUBMITTED)
                .sitting()
                .grade();
    }

    @Test
    void whereItIsAskedItIsKept() {
        assertThat(kept(CertaintyMode.ASKED)).isEqualTo(Certainty.SURE);
        assertThat(kept(CertaintyMode.MARKED)).isEqualTo(Certainty.SURE);
        assertThat(kept(CertaintyMode.OFF)).isNull();
    }

    private static Certainty kept(CertaintyMode mode) {
        return sitting(mode).save(FIRST, chose("a"), Certainty.SURE).state(FIRST).certainty();
    }

    @Test
    void noIdeaCountsNothing() {
        Sitting sitting =
                sitting(CertaintyMode.MARKED)
                        .save(FIRST, Response.BLANK, Certainty.SURE)
                        .save(SECOND, chose("a"), null)
                        .finish(Ending.SUBMITTED)
                        .sitting();

        assertThat(sitting.earned()).isEqualTo(1);
    }

    @Test
    void whatWasSaidBeforeAnyFeedbackCounts() {
        SingleChoice hinted = choose("a").outOf(about("hinted", "Hm."), "a", "b", "c");
        Rules rules = Rules.practice().withCertainty(CertaintyMode.MARKED);
        Log log =
                new Log(quiz(rules, hinted))
                        .add(s -> s.check(hinted.key(), chose("b"), Certainty.SURE))
                        .add(s -> s.check(hinted.key(), chose("c"), Certainty.GUESS))
                        .finish(Ending.SUBMITTED);

        assertThat(log.sitting().earned()).isEqualTo(-6);
    }

    @Test
    void takingAWrongAnswerBackDoesNotTakeTheCertaintyBack() {
        SingleChoice hinted = choose("a").outOf(about("hinted", "Hm."), "a", "b", "c");
        Rules rules = Rules.practice().withCertainty(CertaintyMode.MARKED);
        Log log =
                new Log(quiz(rules, hinted))
                        .add(s -> s.check(hinted.key(), chose("b"), Certainty.SURE))
                        .save(hinted, Response.BLANK, Certainty.GUESS)
                        .finish(Ending.SUBMITTED);

        assertThat(log.sitting().earned()).isEqualTo(-6);
    }

    @Test
    void oneOfSeveralAttemptsCounts() {
        List<Double> grades = List.of(60.0, 90.0, 75.0);

        assertThat(GradeMethod.HIGHEST.of(grades)).hasValue(90);
        assertThat(GradeMethod.AVERAGE.of(grades)).hasValue(75);
        assertThat(GradeMethod.FIRST.of(grades)).hasValue(60);
        assertThat(GradeMethod.LAST.of(grades)).hasValue(75);
        assertThat(GradeMethod.LAST.of(List.of())).isEqualTo(OptionalDouble.empty());
    }
}
