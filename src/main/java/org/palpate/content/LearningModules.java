package org.palpate.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.limits.AtMost;
import org.palpate.school.Visibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to learning modules: the courses, each module's current revision, and every revision
 * there ever was.
 */
@Service
@Transactional(readOnly = true)
public class LearningModules {

    private static final Logger log = LoggerFactory.getLogger(LearningModules.class);

    /** About what a school of ten courses uses in a term, attempts on older revisions included. */
    private static final int MOST_KEPT_READ = 1000;

    private final CourseReading reading;
    private final Shelf shelf;
    private final Curriculum curriculum;
    private final Visibilities visibilities;
    private final Cache<RevisionId, LearningModule> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT_READ).build();

    private volatile List<Problem> problems = List.of();

    LearningModules(
            CourseReading reading, Shelf shelf, Curriculum curriculum, Visibilities visibilities) {
        this.reading = reading;
        this.shelf = shelf;
        this.curriculum = curriculum;
        this.visibilities = visibilities;
    }

    /**
     * The courses of the last reading, each with those of its modules that were ever good enough to
     * publish.
     */
    public List<Course> courses() {
        Map<ModuleKey, RevisionId> current = shelf.current();
        return curriculum.courses().stream()
                .map(course -> course.onlyWith(current.keySet()))
                .filter(course -> !course.modules().isEmpty())
                .toList();
    }

    /**
     * What all courses of the last reading declare together: names for topics and the like.
     *
     * <p>Needs no asker: it holds names of topics alone, which public modules show.
     */
    public Outline outline() {
        return Outline.of(curriculum.courses().stream().map(Course::outline).toList());
    }

    /** The current revision of every module of every course, in course order. */
    public List<LearningModule> all() {
        Map<ModuleKey, RevisionId> current = shelf.current();
        return curriculum.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(key -> Stream.ofNullable(current.get(key)))
                .map(this::at)
                .toList();
    }

    /**
     * The current revision of a module that a course of the last reading has and that is no draft:
     * what can be assigned, and begun by those who may see it.
     *
     * <p>Needs no asker: it tells of a module that is no draft, whose name stands where it was
     * assigned.
     */
    public Optional<LearningModule> offered(ModuleKey key) {
        return listed(key).filter(module -> visibilities.now().of(key) != Visibility.DRAFT);
    }

    /** The current revision of a module that a course of the last reading has, drafts too. */
    public Optional<LearningModule> listed(ModuleKey key) {
        return isListed(key) ? lastKnown(key) : Optional.empty();
    }

    /**
     * Whether {@link #offered} finds it.
     *
     * <p>Needs no asker: see {@link #offered}.
     */
    public boolean isOffered(ModuleKey key) {
        return offered(key).isPresent();
    }

    /**
     * The last revision of a module, also of one that has left the school's courses: for what was
     * begun while it was there, and for its name. Whether anything may begin is asked of {@link
     * #offered}.
     *
     * <p>Needs no asker: it names what was begun or assigned; who may open it is asked of {@code
     * VisibleModules}.
     */
    public Optional<LearningModule> lastKnown(ModuleKey key) {
        return shelf.current(key).map(this::at);
    }

    private boolean isListed(ModuleKey key) {
        return curriculum.of(key).isPresent();
    }

    /**
     * A module as it was when this revision was published.
     *
     * <p>Needs no asker: an attempt that its learner or instructor was given names the revision.
     *
     * @throws UnknownRevision if there is none of this id
     */
    public LearningModule at(RevisionId id) {
        return read.get(id, this::readFromShelf);
    }

    /**
     * Which of its module's revisions this is, counted from 1.
     *
     * @throws UnknownRevision if there is none of this id
     */
    public int numberOf(RevisionId id) {
        return shelf.number(id).orElseThrow(() -> new UnknownRevision(id));
    }

    /** What is wrong with the courses' files, as the last reading found it. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Modules that were published once and that no course on the disk has any more. Learners who
     * have begun one can finish it; nobody finds it in a list.
     */
    public List<LearningModule> gone() {
        return shelf.current().entrySet().stream()
                .filter(current -> !isListed(current.getKey()))
                .map(current -> at(current.getValue()))
                .sorted(Comparator.comparing(module -> module.key().value()))
                .toList();
    }

    /** Reads all courses and publishes them, with none brought along beside them. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void publish(
            @AtMost(characters = CoursePackage.LARGEST_FILE, inAll = Integer.MAX_VALUE)
                    List<CoursePackage> packages) {
        publish(packages, List.of());
    }

    /**
     * Reads all courses and publishes every module without a problem; one with a problem keeps its
     * last good revision. Each module is published in a transaction of its own, and one that cannot
     * be stored hides no other.
     *
     * @param standIns courses brought along whose name one of the packages has too
     * @return the modules that are listed and were not published
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ModuleKey> publish(
            @AtMost(characters = CoursePackage.LARGEST_FILE, inAll = Integer.MAX_VALUE)
                    List<CoursePackage> packages,
            @AtMost(characters = CoursePackage.LARGEST_FILE, inAll = Integer.MAX_VALUE)
                    List<CoursePackage> standIns) {
        CourseReading.Found found = reading.read(packages, standIns, shelf.published());
        List<Problem> all = new ArrayList<>(found.problems());
        List<ModuleKey> bad = new ArrayList<>(found.bad());
        found.good()
                .forEach(module ->
                        publish(module)
                                .ifPresent(problem -> {
                                    all.add(problem);
                                    bad.add(module.files().key());
                                }));
        all.stream()
                .filter(Problem::isError)
                .forEach(problem -> log.warn("{}", problem.sentence()));
        long errors = all.stream().filter(Problem::isError).count();
        curriculum.settle(
                found.courses().stream().map(one -> keptIfUnread(one, packages)).toList());
        problems = List.copyOf(all);
        log.info(
                "Learning modules: {} of {} are published, {} errors were found and {} pieces of advice",
                found.good().size(),
                found.good().size() + found.bad().size(),
                errors,
                all.size() - errors);
        return List.copyOf(bad);
    }

    /** A folder that cannot be read now takes nothing away from what it had. */
    private Course keptIfUnread(Course course, List<CoursePackage> packages) {
        boolean unread =
                packages.stream()
                        .filter(files -> files.key().equals(course.key()))
                        .anyMatch(files -> files.files().isEmpty() && !files.problems().isEmpty());
        return curriculum.courses().stream()
                .filter(earlier -> unread && earlier.key().equals(course.key()))
                .findFirst()
                .orElse(course);
    }

    private Optional<Problem> publish(CourseReading.Good module) {
        try {
            RevisionId revision = shelf.publish(module.files());
            read.put(revision, module.module().publishedAs(revision));
            return Optional.empty();
        } catch (RuntimeException refusal) {
            log.error("The module '{}' cannot be published", module.files().key(), refusal);
            return Optional.of(
                    new Problem(
                            module.files().key() + "/module.yaml",
                            0,
                            "The database did not take this state of the module; the last one stays.",
                            "See the log for the cause, and read the folders again."));
        }
    }

    private LearningModule readFromShelf(RevisionId id) {
        ModuleFiles files = shelf.files(id).orElseThrow(() -> new UnknownRevision(id));
        return reading.read(files, id);
    }
}
