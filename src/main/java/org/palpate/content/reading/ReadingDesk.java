package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.palpate.content.Course;
import org.palpate.content.CoursePackage;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Problem;
import org.palpate.content.Published;
import org.palpate.content.RevisionId;
import org.palpate.content.reading.ReadingTime.GivenUp;

/**
 * Where the courses of one reading lie side by side. When several folders have a module of one
 * name, the state that is published already comes first, then a good one, then the first; so
 * neither an unfinished folder nor a later namesake displaces a good module.
 */
final class ReadingDesk {

    /** What a module carries before it is published. */
    private static final RevisionId NONE_YET = new RevisionId(new UUID(0, 0));

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparing(Problem::line);

    /** A module's own texts and those it borrows, in characters. */
    private static final long LARGEST_MODULE = 20_000_000;

    private final Published published;
    private final ReadingTime time;
    private final ReadBefore before;
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final Map<String, Course> standIns = new LinkedHashMap<>();
    private final ModuleStates states;
    private final List<Problem> problems = new ArrayList<>();

    ReadingDesk(Published published, ReadingTime time, ReadBefore before) {
        this.published = published;
        this.states = new ModuleStates(published);
        this.time = time;
        this.before = before;
    }

    /** Reads a course and all states of modules in it. */
    void read(CoursePackage files) {
        List<Problem> ofCourse = new ArrayList<>();
        courses.put(files.key(), read(files, ofCourse, false));
        if (ofCourse.stream().anyMatch(Problem::isError)) {
            unreadable.add(files.key());
        }
        problems.addAll(ofCourse);
    }

    /** Reads a course brought along that lies ready where the school's own is unfinished. */
    void readStandIn(CoursePackage files) {
        standIns.put(files.key(), read(files, new ArrayList<>(), true));
    }

    private Course read(CoursePackage files, List<Problem> ofCourse, boolean standIn) {
        SortedMap<String, ModuleFiles> folders = files.modules();
        Course course = course(files, folders, ofCourse);
        List<ReadModule> own = new ArrayList<>();
        for (ModuleKey key : course.modules()) {
            ModuleFiles module = folders.get(key.value());
            if (module != null) {
                ReadModule read = module(Borrowed.withBorrowed(module, folders), course.outline());
                own.add(read);
                states.add(key, new ModuleStates.State(files.key(), read, standIn));
            }
        }
        files.problems().forEach(problem -> owner(problem, own, ofCourse).add(problem));
        return course.onlyWith(own.stream().map(read -> read.files().key()).toList());
    }

    private Course course(
            CoursePackage files, SortedMap<String, ModuleFiles> folders, List<Problem> ofCourse) {
        List<Problem> found = new ArrayList<>();
        try {
            Course course =
                    time.read(
                            files.key() + "/course.yaml",
                            () -> CourseReader.read(files, folders, found));
            ofCourse.addAll(found);
            return course;
        } catch (GivenUp broken) {
            ofCourse.add(broken.problem());
            return CourseReader.standIn(files, folders);
        }
    }

    private ReadModule module(ModuleFiles files, Outline outline) {
        String name = files.key() + "/module.yaml";
        long size = files.texts().values().stream().mapToLong(String::length).sum();
        if (size > LARGEST_MODULE) {
            return ModuleReader.unread(
                    files,
                    new Problem(
                            name,
                            0,
                            "The module has %d MB of text, with what it borrows."
                                    .formatted(size / 1_000_000),
                            "Split it, or borrow from fewer modules."));
        }
        Optional<ReadModule> unchanged = before.find(files, outline);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        try {
            ReadModule read = time.read(name, () -> ModuleReader.read(files, NONE_YET, outline));
            before.keep(read, files, outline);
            return read;
        } catch (GivenUp broken) {
            return ModuleReader.unread(files, broken.problem());
        }
    }

    /** Whose problem a file is that could not be taken up: its module's, or the course's. */
    private static List<Problem> owner(
            Problem problem, List<ReadModule> own, List<Problem> ofCourse) {
        return own.stream()
                .filter(module -> problem.file().startsWith(module.files().key() + "/"))
                .map(ReadModule::problems)
                .findFirst()
                .orElse(ofCourse);
    }

    void checkLinksBetweenModules() {
        Map<ModuleKey, ReadModule> targets = new LinkedHashMap<>();
        states.keys().forEach(key -> targets.put(key, states.chosen(key).read()));
        var between = new BetweenModules(targets);
        states.all()
                .forEach(state -> {
                    Course course =
                            courses.getOrDefault(state.course(), standIns.get(state.course()));
                    between.check(state.read(), course == null ? Set.of() : course.open());
                });
    }

    /** What was found, once all courses have been read. */
    Reading reading() {
        reportNamesakes();
        List<Course> listed = courses.values().stream().map(this::listed).toList();
        Set<ModuleKey> keys = new LinkedHashSet<>();
        listed.forEach(course -> keys.addAll(course.modules()));
        List<Problem> found = new ArrayList<>(problems.stream().sorted(BY_PLACE).toList());
        states.all()
                .filter(state -> !state.standIn() && isOfChosenCourse(state))
                .forEach(state ->
                        state.read().problems().stream().sorted(BY_PLACE).forEach(found::add));
        return new Reading(
                listed, keys.stream().map(key -> states.chosen(key).read()).toList(), found);
    }

    /** Of a namesake only that it is one is reported. */
    private boolean isOfChosenCourse(ModuleStates.State state) {
        return states.chosen(state.read().files().key()).course().equals(state.course());
    }

    private void reportNamesakes() {
        states.keys()
                .forEach(key -> {
                    ModuleStates.State chosen = states.chosen(key);
                    states.of(key)
                            .filter(state -> !state.standIn())
                            .filter(state -> !state.course().equals(chosen.course()))
                            .forEach(state ->
                                    problems.add(
                                            new Problem(
                                                    state.course() + "/course.yaml",
                                                    0,
                                                    "Another course has a module '%s' too."
                                                            .formatted(key),
                                                    "Rename the folder of one of them.")));
                });
    }

    /**
     * The modules that a course shows: its own states, and while it is unfinished those of the
     * course of the same name that is brought along.
     */
    private Course listed(Course course) {
        List<ModuleKey> own =
                course.modules().stream()
                        .filter(key -> states.chosen(key).course().equals(course.key()))
                        .toList();
        Course standIn = standIns.get(course.key());
        if (standIn == null || isFinished(course)) {
            return course.onlyWith(own);
        }
        Set<ModuleKey> all = new LinkedHashSet<>(own);
        all.addAll(standIn.modules());
        boolean untitled = unreadable.contains(course.key());
        problems.add(
                new Problem(
                        course.key() + "/course.yaml",
                        0,
                        "This course is unfinished, so the course of this name that Palpate brings along is shown with it.",
                        "Fix the problems above, or give the folder another name."));
        return new Course(
                course.key(),
                untitled ? standIn.title() : course.title(),
                untitled ? standIn.summary() : course.summary(),
                List.copyOf(all),
                untitled ? standIn.outline() : course.outline(),
                untitled || course.visibility() == null
                        ? standIn.visibility()
                        : course.visibility(),
                untitled || course.visibility() == null ? standIn.open() : course.open());
    }

    private boolean isFinished(Course course) {
        return !unreadable.contains(course.key())
                && !course.modules().isEmpty()
                && course.modules().stream()
                        .map(states::chosen)
                        .allMatch(state ->
                                !state.standIn() && state.read().isGood()
                                        || published.has(state.read().files().key()));
    }
}
