package org.palpate.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.Shown;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;

/**
 * What one learner has done in one module.
 *
 * @param read the lessons they have read
 * @param attempts their attempts at its quiz, as written or as set for them, oldest first
 * @param practice their attempts at practice on single topics of the quiz, oldest first
 */
public record ModuleRecord(
        LearningModule module,
        Set<LessonKey> read,
        List<OwnSummary> attempts,
        List<OwnSummary> practice) {

    /** A record with its collections copied. */
    public ModuleRecord {
        read = Set.copyOf(read);
        attempts = List.copyOf(attempts);
        practice = List.copyOf(practice);
    }

    /** How many of the module's present lessons were read. */
    public int lessonsRead() {
        return (int) module.lessons().stream().map(Lesson::key).filter(read::contains).count();
    }

    /** Whether every lesson was read. */
    public boolean isRead() {
        return lessonsRead() == module.lessons().size();
    }

    /** The best grade of a finished attempt that is shown, 0 to 100. */
    public OptionalDouble bestGrade() {
        return attempts.stream()
                .map(OwnSummary::grade)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max();
    }

    /** The finished attempt that has the best grade shown, the latest of several; empty if none. */
    public Optional<OwnSummary> best() {
        return attempts.stream()
                .filter(attempt -> attempt.grade() != null)
                .reduce((best, next) ->
                        Objects.requireNonNullElse(next.grade(), 0.0)
                                        >= Objects.requireNonNullElse(best.grade(), 0.0)
                                ? next
                                : best);
    }

    /** When hidden grades are shown; empty while no grade is hidden. */
    public Optional<Shown> hidden() {
        return attempts.stream()
                .filter(OwnSummary::isGradeHidden)
                .map(OwnSummary::shown)
                .reduce((first, last) -> last);
    }

    /** The finished attempts, oldest first. */
    public List<OwnSummary> finished() {
        return attempts.stream().filter(OwnSummary::isFinished).toList();
    }

    /** The attempt that is going on; one begun as a guest only where there is no other. */
    public Optional<OwnSummary> open() {
        return attempts.stream()
                .filter(attempt -> !attempt.isFinished())
                .reduce((first, last) -> last.asGuest() && !first.asGuest() ? first : last);
    }

    /** The first lesson not read yet. */
    public Optional<Lesson> nextLesson() {
        return module.lessons().stream().filter(lesson -> !read.contains(lesson.key())).findFirst();
    }

    /** Whether anything was begun. */
    public boolean isBegun() {
        return lessonsRead() > 0 || !attempts.isEmpty() || !practice.isEmpty();
    }

    /** Whether everything was read and the quiz, if there is one, was finished. */
    public boolean isDone() {
        return isRead() && (module.quiz() == null || !finished().isEmpty());
    }
}
