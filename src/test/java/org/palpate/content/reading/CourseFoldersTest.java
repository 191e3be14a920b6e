package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.content.CoursePackage;
import org.palpate.content.Problem;

class CourseFoldersTest {

    private final WrittenCourse hips = WrittenCourse.hips();

    @TempDir private Path folder;

    @Test
    void coursesOnDiskAreTakenUpWithTheirFiles() throws IOException {
        writeTo(folder.resolve("hips"));
        assertThat(CourseFolders.in(folder)).containsExactly(hips.taken());
    }

    @Test
    void withoutTheFolderThereAreNoCourses() throws IOException {
        assertThat(CourseFolders.in(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void aCourseOnDiskIsNoticedEvenWithoutItsFile() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve(".git"));
        assertThat(CourseFolders.in(folder))
                .extracting(CoursePackage::key)
                .containsExactly("empty");
    }

    @Test
    void coursesInAJarAreTakenUpAsFromAFolder() throws IOException {
        Path jar = folder.resolve("a jar of courses+more.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("shelf/"));
            out.putNextEntry(new JarEntry("shelf/hips/"));
            for (var file : hips.files().entrySet()) {
                out.putNextEntry(new JarEntry("shelf/hips/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(CourseFolders.onClassPath("shelf")).containsExactly(hips.taken());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aLinkOutOfTheCourseIsRefusedWhateverItStandsFor() throws IOException {
        Path course = folder.resolve("courses/hips");
        writeTo(course);
        Path secret = Files.writeString(folder.resolve("secret.md"), "The school's secret");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("inside.md"), "The school's secret");
        Path lesson = course.resolve("piriformis/lessons");
        Files.createSymbolicLink(lesson.resolve("stolen.md"), secret);
        Files.createSymbolicLink(lesson.resolve("relative.md"), Path.of("../../../../secret.md"));
        Files.createSymbolicLink(course.resolve("piriformis/figures"), elsewhere);
        Files.createSymbolicLink(course.resolve("stolen"), elsewhere);
        Files.delete(course.resolve("course.yaml"));
        Files.createSymbolicLink(course.resolve("course.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("courses/linked"), elsewhere);

        List<CoursePackage> taken = CourseFolders.in(folder.resolve("courses"));

        assertThat(taken.toString()).doesNotContain("The school's secret");
        assertThat(taken.getFirst().problems())
                .filteredOn(problem -> problem.what().contains("a link to a place outside"))
                .extracting(Problem::file)
                .containsExactlyInAnyOrder(
                        "course.yaml",
                        "stolen",
                        "piriformis/figures",
                        "piriformis/lessons/relative.md",
                        "piriformis/lessons/stolen.md");
        assertThat(taken.get(1).problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "linked: The folder is a link to a place outside the courses' folder."
                                + " Put the course itself here; links out of the folder are not followed.");
    }

    @Test
    void aLinkThatStaysInTheCourseIsFollowed() throws IOException {
        Path course = folder.resolve("hips");
        writeTo(course);
        Path hidden = Files.createDirectories(course.resolve("..2026_data"));
        Files.move(course.resolve("course.yaml"), hidden.resolve("course.yaml"));
        Files.createSymbolicLink(course.resolve("course.yaml"), Path.of("..2026_data/course.yaml"));

        assertThat(CourseFolders.in(folder)).containsExactly(hips.taken());
    }

    @Test
    void linksInACircleDeepFoldersAndOddFilesAreReportedAndHideNothing() throws Exception {
        Path course = folder.resolve("hips");
        writeTo(course);
        Files.createSymbolicLink(course.resolve("piriformis/circle"), course);
        Files.createSymbolicLink(
                course.resolve("piriformis/lessons/nowhere.md"), Path.of("gone.md"));
        Files.createDirectories(course.resolve("a/b/c/d/e/f/g/h/i/j"));
        boolean pipe =
                new ProcessBuilder(
                                        "mkfifo",
                                        course.resolve("piriformis/lessons/pipe.md").toString())
                                .start()
                                .waitFor()
                        == 0;

        CoursePackage taken = CourseFolders.in(folder).getFirst();

        assertThat(taken.files()).isEqualTo(hips.taken().files());
        assertThat(taken.problems())
                .extracting(Problem::sentence)
                .contains(
                        "piriformis/circle: The link leads back to a folder it lies in. Remove it.",
                        "piriformis/lessons/nowhere.md: The link leads nowhere. Put the file itself here.")
                .anyMatch(problem ->
                        problem.startsWith(
                                "a/b/c/d/e/f/g/h: Folders are nested more than 8 deep."));
        if (pipe) {
            assertThat(taken.problems())
                    .extracting(Problem::sentence)
                    .contains(
                            "piriformis/lessons/pipe.md: This is no file of text. Put a plain file here, or remove it.");
        }
    }

    @Test
    void aBackslashInANameIsNoSlash() throws IOException {
        Path course = folder.resolve("hips");
        writeTo(course);
        Files.writeString(course.resolve("piriformis\\module.yaml"), "title: Sly");

        CoursePackage taken = CourseFolders.in(folder).getFirst();

        assertThat(taken.files()).isEqualTo(hips.taken().files());
        assertThat(taken.problems())
                .extracting(Problem::file)
                .containsExactly("piriformis\\module.yaml");
    }

    @Test
    void aNameBreaksNoLine() throws IOException {
        Path course = folder.resolve("hips");
        writeTo(course);
        Files.writeString(
                course.resolve("piriformis/a\n12:00:00 INFO  all is well\u001b[31m.txt"), "x");

        assertThat(CourseFolders.in(folder).getFirst().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence())
                                .startsWith("piriformis/a 12:00:00 INFO all is well [31m.txt: "));
    }

    private void writeTo(Path course) throws IOException {
        for (var file : hips.files().entrySet()) {
            Path path = course.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
