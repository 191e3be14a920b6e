package org.palpate.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.limits.AtMost;
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

    private final Shelf shelf;
    private final Cache<RevisionId, LearningModule> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT_READ).build();

    private volatile List<Course> courses = List.of();
    private volatile List<Problem> problems = List.of();

    LearningModules(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The courses of the last reading, each with those of its modules that were ever good enough to
     * publish.
     */
    public List<Course> courses() {
        Map<ModuleKey, RevisionId> current = shelf.current();
        return courses.stream()
                .map(course -> course.onlyWith(current.keySet()))
                .filter(course -> !course.modules().isEmpty())
                .toList();
    }

    /** The current revision of every module of every course, in course order. */
    public List<LearningModule> all() {
        Map<ModuleKey, RevisionId> current = shelf.current();
        return courses.stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(key -> Stream.ofNullable(current.get(key)))
                .map(this::at)
                .toList();
    }

    /** The current revision of a module, even of one that no course lists any more. */
    public Optional<LearningModule> find(ModuleKey key) {
        return shelf.current(key).map(this::at);
    }

    /**
     * Whether a course of the last reading has this module. A module that left the disk can be
     * finished by those who have begun it, and {@link #find} still finds its last revision; whoever
     * assigned it should know.
     */
    public boolean isStillThere(ModuleKey key) {
        return courses.stream().anyMatch(course -> course.modules().contains(key));
    }

    /**
     * A module as it was when this revision was published.
     *
     * @throws UnknownRevision if there is none of this id
     */
    public LearningModule at(RevisionId id) {
        return read.get(id, this::readFromShelf);
    }

    /** What is wrong with the courses' files, as the last reading found it. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Reads all courses and publishes every module without a problem; one with a problem keeps its
     * last good revision. Each module is published in a transaction of its own.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void publish(
            @AtMost(characters = CoursePackage.LARGEST_FILE, inAll = Integer.MAX_VALUE)
                    List<CoursePackage> packages) {
        Reading found = Reading.of(packages);
        found.problems().forEach(problem -> log.warn("{}", problem.sentence()));
        List<ReadModule> good = found.modules().stream().filter(ReadModule::isGood).toList();
        for (ReadModule module : good) {
            RevisionId revision = shelf.publish(module.files());
            read.put(revision, module.module().publishedAs(revision));
        }
        courses = found.courses();
        problems = found.problems();
        log.info(
                "Learning modules: {} of {} are published, {} problems were found",
                good.size(),
                found.modules().size(),
                found.problems().size());
    }

    /**
     * Revisions were free of problems when they were published; should readers have become
     * stricter, what can be read still counts.
     */
    private LearningModule readFromShelf(RevisionId id) {
        ModuleFiles files = shelf.files(id).orElseThrow(() -> new UnknownRevision(id));
        return ModuleReader.read(files, id).module();
    }
}
