package org.palpate.content;

import java.util.List;

/**
 * How files become courses and learning modules: all that {@link LearningModules} knows of whoever
 * reads them.
 */
public interface CourseReading {

    /** A module whose files are free of problems, before it is published. */
    record Good(ModuleFiles files, LearningModule module) {}

    /**
     * What a reading of all courses found.
     *
     * @param courses each with the modules that it shows, in its order
     * @param good the modules that can be published, in course order
     * @param bad the modules that the courses list and that have an error
     * @param problems of courses and modules, by file and line
     */
    record Found(
            List<Course> courses, List<Good> good, List<ModuleKey> bad, List<Problem> problems) {

        /** What was found, whatever becomes of the lists. */
        public Found {
            courses = List.copyOf(courses);
            good = List.copyOf(good);
            bad = List.copyOf(bad);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads all courses. A file that cannot be read is a problem, never an exception.
     *
     * @param standIns courses brought along whose name one of the packages has too; what is
     *     unfinished there does not displace what is good here
     * @param published what is published already
     */
    Found read(List<CoursePackage> packages, List<CoursePackage> standIns, Published published);

    /**
     * A module that was published once, as its files have it. Should readers have become stricter
     * since, what can be read still counts.
     */
    LearningModule read(ModuleFiles files, RevisionId revision);
}
