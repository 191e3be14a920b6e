package org.palpate.content.reading;

import java.util.List;
import org.palpate.content.Course;
import org.palpate.content.CoursePackage;
import org.palpate.content.Problem;
import org.palpate.content.Published;

/**
 * What a reading of all courses found.
 *
 * @param modules the chosen state of each that is listed in a course, good and bad, in course order
 * @param problems of courses and modules, by file and line, of states that were not chosen too
 */
record Reading(List<Course> courses, List<ReadModule> modules, List<Problem> problems) {

    Reading {
        courses = List.copyOf(courses);
        modules = List.copyOf(modules);
        problems = List.copyOf(problems);
    }

    /** Reads courses that nothing was published of yet. */
    static Reading of(List<CoursePackage> packages) {
        return of(packages, List.of(), Published.nothing());
    }

    /**
     * Reads courses.
     *
     * @param standIns courses brought along whose name one of the packages has too; what is
     *     unfinished there does not displace what is good here
     * @param published what is published already
     */
    static Reading of(
            List<CoursePackage> packages, List<CoursePackage> standIns, Published published) {
        return of(packages, standIns, published, new ReadingTime(), new ReadBefore());
    }

    /**
     * Reads courses, and again only those modules that have changed.
     *
     * @param before what earlier readings found, and this one adds to
     */
    static Reading of(
            List<CoursePackage> packages,
            List<CoursePackage> standIns,
            Published published,
            ReadBefore before) {
        return of(packages, standIns, published, new ReadingTime(), before);
    }

    static Reading of(
            List<CoursePackage> packages,
            List<CoursePackage> standIns,
            Published published,
            ReadingTime time,
            ReadBefore before) {
        var desk = new ReadingDesk(published, time, before);
        packages.forEach(desk::read);
        standIns.forEach(desk::readStandIn);
        desk.checkLinksBetweenModules();
        return desk.reading();
    }
}
