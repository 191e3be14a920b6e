package org.palpate.content.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palpate.content.CoursePackage;
import org.palpate.content.Problem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Takes up the courses lying in a folder of the class path, which may be a jar, or of the disk. */
final class CourseFolders {

    private static final String COURSE = "course.yaml";

    /** All courses of a folder together; a course of twelve modules with drawings has 1 MB. */
    private static final long MOST_BYTES = 100_000_000;

    /** A school has ten; a folder with thousands is a mistake in the setting. */
    private static final int MOST_COURSES = 500;

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
        long left = MOST_BYTES;
        for (Path course : below(folder)) {
            CoursePackage taken = course(folder, course, left);
            left -= taken.files().values().stream().mapToLong(String::length).sum();
            courses.add(taken);
        }
        return courses;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !CoursePackage.isPassedOver(entry.getFileName().toString()))
                    .sorted()
                    .limit(MOST_COURSES)
                    .toList();
        }
    }

    /** One course that cannot be read must not hide the others. */
    private static CoursePackage course(Path folder, Path course, long mostBytes) {
        String key = course.getFileName().toString();
        try {
            if (!course.toRealPath().startsWith(folder.toRealPath())) {
                return unread(
                        key,
                        "The folder is a link to a place outside the courses' folder.",
                        "Put the course itself here; links out of the folder are not followed.");
            }
            return new FolderWalk(key, course.toRealPath(), mostBytes).take();
        } catch (IOException | UncheckedIOException refusal) {
            return unread(
                    key,
                    "The folder cannot be read (%s).".formatted(refusal.getMessage()),
                    "Allow the server to read it.");
        }
    }

    private static CoursePackage unread(String key, String what, String remedy) {
        return new CoursePackage(key, Map.of(), List.of(new Problem(key, 0, what, remedy)));
    }

    /** One byte more than is taken up is enough to see that a file is too large. */
    static byte[] content(InputStream file) throws IOException {
        try (file) {
            return file.readNBytes(CoursePackage.LARGEST_FILE + 1);
        }
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
