package org.palpate.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a reading of all courses found.
 *
 * @param modules all that are listed in a course, good and bad, in course order
 * @param problems of courses and modules, by file and line
 */
record Reading(List<Course> courses, List<ReadModule> modules, List<Problem> problems) {

    Reading {
        courses = List.copyOf(courses);
        modules = List.copyOf(modules);
        problems = List.copyOf(problems);
    }

    static Reading of(List<CoursePackage> packages) {
        var desk = new Desk();
        packages.forEach(desk::read);
        desk.checkLinksBetweenModules();
        return desk.reading();
    }

    /** Where the packages of one reading lie side by side. */
    private static final class Desk {

        /** What a module carries before it is published. */
        private static final RevisionId NONE_YET = new RevisionId(new UUID(0, 0));

        private static final Comparator<Problem> BY_PLACE =
                Comparator.comparing(Problem::file).thenComparing(Problem::line);

        private final List<Course> courses = new ArrayList<>();
        private final Map<ModuleKey, ReadModule> modules = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void read(CoursePackage files) {
            SortedMap<String, ModuleFiles> folders = files.modules();
            Course course = CourseReader.read(files, folders, problems);
            Map<ModuleKey, ReadModule> own = new LinkedHashMap<>();
            for (ModuleKey key : course.modules()) {
                ModuleFiles module = folders.get(key.value());
                if (modules.containsKey(key)) {
                    problems.add(
                            new Problem(
                                    files.key() + "/course.yaml",
                                    0,
                                    "Another course has a module '%s' too.".formatted(key),
                                    "Rename the folder of one of them."));
                } else if (module != null) {
                    own.put(key, ModuleReader.read(Borrowed.takenAlong(module, folders), NONE_YET));
                }
            }
            files.problems().forEach(problem -> owner(problem, own.values()).add(problem));
            courses.add(course.onlyWith(own.keySet()));
            modules.putAll(own);
        }

        /** Whose problem a file is that could not be taken up: its module's, or the course's. */
        private List<Problem> owner(Problem problem, Collection<ReadModule> own) {
            return own.stream()
                    .filter(module -> problem.file().startsWith(module.files().key() + "/"))
                    .map(ReadModule::problems)
                    .findFirst()
                    .orElse(problems);
        }

        void checkLinksBetweenModules() {
            for (ReadModule module : modules.values()) {
                for (LessonLink link : module.linksOut()) {
                    ReadModule target = modules.get(link.module());
                    if (target != null) {
                        link.check(target.landmarks());
                    } else {
                        link.source()
                                .problem(
                                        link.line(),
                                        "This link leads nowhere. There is no module '%s'."
                                                .formatted(link.module()),
                                        Nearest.hint(link.module().value(), names()));
                    }
                }
            }
        }

        private List<String> names() {
            return modules.keySet().stream().map(ModuleKey::value).toList();
        }

        Reading reading() {
            Stream<Problem> ofModules =
                    modules.values().stream()
                            .flatMap(module -> module.problems().stream().sorted(BY_PLACE));
            return new Reading(
                    courses,
                    List.copyOf(modules.values()),
                    Stream.concat(problems.stream().sorted(BY_PLACE), ofModules).toList());
        }
    }
}
