package org.palpate.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Takes up the courses lying in a folder of the class path, which may be a jar, or of the disk. */
final class CourseFolders {

    private static final String COURSE = "course.yaml";
    private static final int DEEPEST = 8;

    private CourseFolders() {}

    /** Every folder with a {@code course.yaml} below a folder of the class path. */
    static List<CoursePackage> onClassPath(String folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        List<CoursePackage> courses = new ArrayList<>();
        for (Resource course :
                resolver.getResources("classpath*:%s/*/%s".formatted(folder, COURSE))) {
            String address = course.getURL().toString();
            String root = address.substring(0, address.length() - COURSE.length());
            String key =
                    root.substring(root.lastIndexOf('/', root.length() - 2) + 1, root.length() - 1);
            Map<String, byte[]> files = new TreeMap<>();
            for (Resource file :
                    resolver.getResources("classpath*:%s/%s/**".formatted(folder, key))) {
                String path = file.getURL().toString();
                if (path.startsWith(root) && !path.endsWith("/") && file.isReadable()) {
                    files.put(
                            decoded(path.substring(root.length())), content(file.getInputStream()));
                }
            }
            courses.add(CoursePackage.of(decoded(key), files));
        }
        return courses;
    }

    /** Every folder in a folder of the disk; none when there is no such folder. */
    static List<CoursePackage> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<CoursePackage> courses = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path course : entries.filter(Files::isDirectory).sorted().toList()) {
                String key = course.getFileName().toString();
                if (!CoursePackage.isPassedOver(key)) {
                    courses.add(course(key, course));
                }
            }
        }
        return courses;
    }

    /** One course that cannot be read must not hide the others. */
    private static CoursePackage course(String key, Path folder) {
        try {
            return CoursePackage.of(key, files(folder));
        } catch (IOException | UncheckedIOException refusal) {
            var problem =
                    new Problem(
                            key,
                            0,
                            "The folder cannot be read (%s).".formatted(refusal.getMessage()),
                            "Allow the server to read it.");
            return new CoursePackage(key, Map.of(), List.of(problem));
        }
    }

    private static Map<String, byte[]> files(Path course) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(course, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                String path = course.relativize(file).toString().replace('\\', '/');
                if (!CoursePackage.isPassedOver(path)) {
                    files.put(path, content(Files.newInputStream(file)));
                }
            }
        }
        return files;
    }

    /** One byte more than is taken up is enough to see that a file is too large. */
    private static byte[] content(InputStream file) throws IOException {
        try (file) {
            return file.readNBytes(CoursePackage.LARGEST_FILE + 1);
        }
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
