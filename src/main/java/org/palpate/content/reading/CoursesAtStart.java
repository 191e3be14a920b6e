package org.palpate.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.content.CoursePackage;
import org.palpate.content.LearningModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Publishes the courses at every start, when the database is ready and before the first request is
 * answered: those the product brings along, and those in the folder {@code palpate.courses}. A
 * course there takes the place of one of the same name that is brought along.
 */
@Component
class CoursesAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(CoursesAtStart.class);

    private final LearningModules modules;
    private final Path folder;

    CoursesAtStart(LearningModules modules, @Value("${palpate.courses}") String folder) {
        this.modules = modules;
        this.folder = Path.of(folder);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, CoursePackage> courses = new LinkedHashMap<>();
        List<CoursePackage> standIns = new ArrayList<>();
        broughtAlong().forEach(course -> courses.put(course.key(), course));
        for (CoursePackage course : fromFolder()) {
            CoursePackage displaced = courses.put(course.key(), course);
            if (displaced != null) {
                standIns.add(displaced);
                log.info(
                        "The course '{}' lies in {}; once it is finished it takes the place of the one brought along",
                        course.key(),
                        folder);
            }
        }
        modules.publish(List.copyOf(courses.values()), standIns);
    }

    private static List<CoursePackage> broughtAlong() {
        try {
            return CourseFolders.onClassPath("courses");
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "The courses brought along cannot be read: install Palpate again", broken);
        }
    }

    private List<CoursePackage> fromFolder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            log.error(
                    "{} is no folder: name the folder of your courses in palpate.courses", folder);
            return List.of();
        }
        try {
            return CourseFolders.in(folder);
        } catch (IOException refusal) {
            log.error(
                    "The folder {} cannot be read ({}): allow the server to read it",
                    folder,
                    refusal.getMessage());
            return List.of();
        }
    }
}
