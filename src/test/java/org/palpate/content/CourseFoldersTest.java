package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private void writeTo(Path course) throws IOException {
        for (var file : hips.files().entrySet()) {
            Path path = course.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
