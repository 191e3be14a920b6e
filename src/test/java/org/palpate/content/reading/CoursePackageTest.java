package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.content.CoursePackage;
import org.palpate.content.Problem;

class CoursePackageTest {

    @Test
    void textIsTakenUpTheSameFromEverySystem() {
        assertThat(taken("a/module.yaml", "\uFEFFtitle: A\r\nsummary: É\r").files())
                .isEqualTo(Map.of("a/module.yaml", "title: A\nsummary: É\n"));
    }

    @Test
    void aFileUnderANameThatNobodyReadsIsAProblemOfItsModule() {
        assertThat(problems(taken("hip-flexors/quiz.yml", "key: x")))
                .containsExactly(
                        "hip-flexors/quiz.yml: This is no file of a course. A course has"
                                + " course.yaml, and each of its modules module.yaml, quiz.yaml,"
                                + " checks.yaml, lessons/NAME.md and figures/NAME.svg. Rename this file or move"
                                + " it elsewhere.");
        var hips = WrittenCourse.hips().with("hip-flexors/figures/photo.jpg", "x");
        assertThat(hips.read().modules())
                .extracting(module -> module.files().key().value() + " " + module.isGood())
                .containsExactly("piriformis true", "hip-flexors false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "a/README.md",
                "LICENSE",
                ".DS_Store",
                "a/.module.yaml.swp",
                ".git/config",
                "a/lessons/.hidden.md"
            })
    void whatPeopleAndToolsLeaveLyingIsPassedOver(String path) {
        var taken = taken(path, "x");
        assertThat(taken.files()).isEmpty();
        assertThat(taken.problems()).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] latin1 = "title: É".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(CoursePackage.of("hips", Map.of("a/module.yaml", latin1))))
                .containsExactly(
                        "a/module.yaml: The file is not UTF-8 text. Save it with the encoding"
                                + " UTF-8.");
        assertThat(problems(taken("a/module.yaml", "title: A\nsummary: \u0007")))
                .containsExactly(
                        "a/module.yaml:2: There is an invisible control character (U+0007)."
                                + " Delete it; it often comes with copied text.");
    }

    @Test
    void aFileBeyondAllMeasureIsRefused() {
        assertThat(problems(taken("a/lessons/b.md", "x".repeat(CoursePackage.LARGEST_FILE + 1))))
                .singleElement()
                .asString()
                .contains("The file has 1000001 bytes.");
    }

    @Test
    void modulesAreTheFoldersWithFilesInThem() {
        assertThat(WrittenCourse.hips().taken().modules().keySet())
                .containsExactly("hip-flexors", "piriformis");
    }

    private static CoursePackage taken(String path, String text) {
        return CoursePackage.of("hips", Map.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(CoursePackage taken) {
        return taken.problems().stream().map(Problem::sentence).toList();
    }
}
