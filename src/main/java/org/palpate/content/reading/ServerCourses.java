package org.palpate.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.content.CourseFiles;
import org.palpate.content.CoursePackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The courses of this server: those the product brings along, and those in the folder {@code
 * palpate.courses}. A course there takes the place of one of the same name that is brought along.
 */
@Component
class ServerCourses implements CourseFiles {

    private static final Logger log = LoggerFactory.getLogger(ServerCourses.class);

    private final Path folder;

    /** Whether the folder was there once: then its absence is an accident and no wish. */
    private volatile boolean known;

    ServerCourses(@Value("${palpate.courses}") String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public Taken take() {
        Map<String, CoursePackage> courses = new LinkedHashMap<>();
        List<CoursePackage> standIns = new ArrayList<>();
        bundled().forEach(course -> courses.put(course.key(), course));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return blocked(
                    courses, "%s is no folder: name the folder of your courses in palpate.courses");
        }
        if (known && !Files.exists(folder)) {
            return blocked(
                    courses,
                    "The folder %s is not there any more: put it back, or make an empty one if its courses are to go");
        }
        try {
            List<CoursePackage> own = CourseFolders.in(folder);
            known = Files.isDirectory(folder);
            for (CoursePackage course : own) {
                CoursePackage displaced = courses.put(course.key(), course);
                if (displaced != null) {
                    standIns.add(displaced);
                    log.info(
                            "The course '{}' lies in {}; once it is finished it takes the place of the one brought along",
                            course.key(),
                            folder);
                }
            }
        } catch (IOException | UncheckedIOException refusal) {
            log.error("The folder of courses cannot be read", refusal);
            return blocked(courses, "The folder %s cannot be read: allow the server to read it");
        }
        return new Taken(List.copyOf(courses.values()), standIns, null);
    }

    private Taken blocked(Map<String, CoursePackage> bundled, String sentence) {
        return new Taken(
                List.copyOf(bundled.values()), List.of(), sentence.formatted(folder) + ".");
    }

    private static List<CoursePackage> bundled() {
        try {
            return CourseFolders.onClassPath("courses");
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "The courses brought along cannot be read: install Palpate again", broken);
        }
    }
}
