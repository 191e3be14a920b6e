package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.question.Question;

/** Questions say what part of the body they are about, so that a learner's map can be shaded. */
class ShippedStructuresTest {

    private static Map<String, Long> questions = Map.of();

    @BeforeAll
    static void read() throws IOException {
        questions =
                Reading.of(CourseFolders.onClassPath("courses")).modules().stream()
                        .map(ReadModule::module)
                        .flatMap(module -> Stream.ofNullable(module.quiz()))
                        .flatMap(quiz -> quiz.bank().stream())
                        // What a quiz has borrowed is counted where it comes from.
                        .filter(question -> !question.about().section().contains("/"))
                        .map(Question::structures)
                        .flatMap(structures -> structures.stream().distinct())
                        .collect(
                                Collectors.groupingBy(
                                        structure -> structure.value(), Collectors.counting()));
    }

    @Test
    void whatTheCourseIsAboutHasEnoughQuestionsForAnEstimate() {
        for (String structure :
                new String[] {
                    "psoas-major",
                    "iliacus",
                    "sartorius",
                    "rectus-femoris",
                    "tensor-fasciae-latae",
                    "gluteus-maximus",
                    "gluteus-medius",
                    "gluteus-minimus",
                    "piriformis",
                    "hamstrings",
                    "quadratus-lumborum",
                    "si-joint",
                    "hip-joint",
                    "sciatic-nerve",
                    "femoral-nerve"
                }) {
            assertThat(questions.getOrDefault(structure, 0L))
                    .as(structure)
                    .isGreaterThanOrEqualTo(Knowledge.FEWEST);
        }
    }
}
