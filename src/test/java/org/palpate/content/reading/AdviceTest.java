package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.content.Problem;
import org.palpate.content.Problem.Weight;

/** What a module can be shown without is advised; only errors keep it from being shown. */
class AdviceTest {

    private static final String QUIZ = WrittenCourse.QUIZ;

    private final WrittenCourse hips = WrittenCourse.hips();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "explanation: The names say it. | # none | has no 'explanation'",
                "    section: testing-them#thomas-test\\n    stem: Put | \\n    stem: Put | has no 'section'",
                ", reason: It ends on the femur.} | } | Option 'iliacus' has no 'reason'",
                "reason: The iliacus arises from the ilium, the psoas does not. | # none | Question 'psoas-lumbar' has no 'reason'",
            })
    void itIsToldAndTheModuleIsShown(String words, String others, String advice) {
        var course = hips.replacing(QUIZ, words.replace("\\n", "\n"), others.replace("\\n", "\n"));
        Reading reading = course.read();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.weight() == Weight.ADVICE)
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .contains(advice);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        assertThat(reading.modules()).hasSize(2).allMatch(ReadModule::isGood);
    }

    @Test
    void aQuestionThatFollowsNoAdviceIsAskedAllTheSame() {
        String bare =
                hips.files()
                        .get(QUIZ)
                        .replaceAll("(?m)^    (explanation|source|section|reason): .*\n", "")
                        .replaceAll("(?m)^    explanation: >-\n(      .*\n)+", "")
                        .replaceAll(", reason: [^}]*}", "}");
        var course = hips.with(QUIZ, bare);
        Reading reading = course.read();
        assertThat(reading.problems()).isNotEmpty().noneMatch(Problem::isError);
        assertThat(reading.modules()).allMatch(ReadModule::isGood);
        assertThat(course.module("hip-flexors").questions().toList())
                .hasSameSizeAs(hips.module("hip-flexors").questions().toList())
                .allSatisfy(question ->
                        assertThat(question.about())
                                .satisfies(
                                        about -> assertThat(about.section()).isEmpty(),
                                        about -> assertThat(about.explanation()).isEmpty(),
                                        about -> assertThat(about.source()).isEmpty()));
    }

    /** A paragraph that is not there is a mistake, however it came to be named. */
    @Test
    void whatIsSaidWrongStaysAnError() {
        var course =
                hips.replacing(
                        QUIZ,
                        "section: testing-them#thomas-test\n    stem: Put",
                        "section: testing-them#nowhere\n    stem: Put");
        assertThat(course.read().problems()).singleElement().matches(Problem::isError);
    }

    @Test
    void veryMuchAdviceHidesNoError() {
        var many = new StringBuilder("questions:\n");
        for (int i = 0; i < 700; i++) {
            many.append(
                    """
                      - key: q%d
                        type: true-false
                        topic: anatomy
                        difficulty: 1
                        stem: Is %d a number?
                        answer: true
                    """
                            .formatted(i, i));
        }
        many.append("  - key: last\n    type: true-false\n");
        var course = hips.with("hip-flexors/checks.yaml", many.toString());
        Reading reading = course.read();
        assertThat(reading.problems()).filteredOn(Problem::isError).isNotEmpty();
        assertThat(reading.modules()).anyMatch(module -> !module.isGood());
    }

    @Test
    void adviceOnACourseDoesNotMakeItUnfinished() {
        var course = hips.replacing("course.yaml", "weight: 0.5", "weight: 4");
        assertThat(course.read().problems()).singleElement().matches(found -> !found.isError());
        assertThat(course.read().courses().getFirst().outline().domains()).hasSize(3);
    }
}
