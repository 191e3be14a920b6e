package org.palpate.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.Assignments;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.Accommodation;
import org.palpate.people.Accommodations;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewTime;
import org.palpate.quiz.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a learner's assignments say about the quizzes they might begin. The door of this room for
 * the pages before an attempt.
 */
@Service
@Transactional(readOnly = true)
public class AssignedQuizzes {

    private final Assignments assignments;
    private final AttemptRepository attempts;
    private final Prerequisites prerequisites;
    private final LearningModules modules;
    private final Accommodations accommodations;
    private final Clock clock;

    AssignedQuizzes(
            Assignments assignments,
            AttemptRepository attempts,
            Prerequisites prerequisites,
            LearningModules modules,
            Accommodations accommodations,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.prerequisites = prerequisites;
        this.modules = modules;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /** All of a learner's assignments that have a quiz, the earliest due date first. */
    public List<AssignedQuiz> of(PersonId learner) {
        List<Assignment> all = assignments.to(learner);
        if (all.isEmpty()) {
            return List.of();
        }
        var desk =
                new Desk(
                        learner,
                        all,
                        attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value()),
                        accommodations.of(learner),
                        clock.instant());
        return all.stream().flatMap(assignment -> stand(assignment, desk).stream()).toList();
    }

    /** A learner's assignments on one module's quiz, practice on its topics aside. */
    public List<AssignedQuiz> of(PersonId learner, ModuleKey module) {
        return of(learner, module, null);
    }

    /**
     * A learner's assignments on one module's quiz, or on practice on one of its topics.
     *
     * @param topic of the practice; null for the whole quiz
     */
    public List<AssignedQuiz> of(PersonId learner, ModuleKey module, @Nullable Topic topic) {
        return of(learner).stream()
                .filter(assigned -> assigned.assignment().module().equals(module))
                .filter(assigned -> Objects.equals(assigned.assignment().plan().topic(), topic))
                .toList();
    }

    /**
     * How much of a finished attempt at a module's quiz may be looked back at: what waits for the
     * closing is told once the quiz is over for the learner wherever it is assigned to them.
     */
    public ReviewTime reviewTime(PersonId learner, ModuleKey module) {
        return reviewTime(of(learner), module);
    }

    /**
     * The same, of all of a learner's assignments that have a quiz.
     *
     * @param all {@link #of(PersonId)}
     */
    public static ReviewTime reviewTime(List<AssignedQuiz> all, ModuleKey module) {
        List<AssignedQuiz> asked =
                all.stream()
                        .filter(one -> one.assignment().module().equals(module))
                        .filter(one -> one.assignment().plan().topic() == null)
                        .toList();
        boolean closed =
                !asked.isEmpty()
                        && asked.stream().allMatch(a -> a.state() == AssignedQuiz.State.CLOSED);
        return closed ? ReviewTime.AFTER_CLOSING : ReviewTime.RIGHT_AFTER;
    }

    /**
     * What passes in each of a learner's attempts, as their assignments have it: of several
     * assignments that an attempt counts for, the highest mark; the quiz's own where it counts for
     * none.
     */
    public PassMarks passMarks(PersonId learner) {
        List<Assignment> all = assignments.to(learner);
        return (attempt, quiz) ->
                all.stream()
                        .filter(assignment -> !attempt.asGuest())
                        .filter(assignment -> assignment.module().equals(attempt.module()))
                        .filter(assignment -> isAt(assignment, quiz))
                        .filter(assignment -> assignment.counts(attempt.startedAt()))
                        .filter(assignment -> assignment.countsEnd(attempt.finishedAt()))
                        .map(assignment -> assignment.plan().counting().passes(quiz.rules()))
                        .max(Comparator.naturalOrder())
                        .orElse(quiz.rules().passes());
    }

    /** Which grade passes in an attempt. */
    @FunctionalInterface
    public interface PassMarks {

        /**
         * The mark for one attempt.
         *
         * @param quiz the attempt's own, or practice on one of its topics
         */
        PassMark of(AttemptSummary attempt, Quiz quiz);
    }

    /**
     * Whether an attempt must not tell the key of a test or an exam: it counts for nothing of its
     * learner's, and the quiz is still to be taken by others. Without this, somebody could look in
     * with a second account before the class does.
     */
    boolean withholds(StoredAttempt attempt, Quiz quiz) {
        return quiz.rules().behaviour() != Behaviour.PRACTICE
                && countedBy(attempt).findAny().isEmpty()
                && assignments.isAhead(attempt.module());
    }

    /** The learner's assignments that an attempt counts for. */
    private Stream<Assignment> countedBy(StoredAttempt attempt) {
        return attempt.isAsGuest()
                ? Stream.empty()
                : assignments.to(attempt.learner()).stream()
                        .filter(assignment ->
                                quizOf(assignment)
                                        .filter(quiz ->
                                                attempt.isAt(assignment.module(), quiz.key()))
                                        .isPresent())
                        .filter(assignment -> assignment.counts(attempt.startedAt()));
    }

    private Optional<AssignedQuiz> stand(Assignment assignment, Desk desk) {
        return quizOf(assignment)
                .map(quiz -> {
                    Integer allowed =
                            assignment.plan().counting().allowed(quiz.rules(), desk.terms());
                    int used = (int) desk.counting(assignment, quiz).count();
                    Assignment first = undone(assignment.plan().prerequisite(), desk);
                    return new AssignedQuiz(
                            assignment,
                            state(assignment, allowed, used, first, desk),
                            allowed,
                            used,
                            first);
                });
    }

    private static AssignedQuiz.State state(
            Assignment assignment,
            @Nullable Integer allowed,
            int used,
            @Nullable Assignment first,
            Desk desk) {
        if (assignment.window().hasClosed(desk.now())) {
            return AssignedQuiz.State.CLOSED;
        }
        if (!assignment.window().hasOpened(desk.now())) {
            return AssignedQuiz.State.NOT_YET;
        }
        if (first != null) {
            return AssignedQuiz.State.LOCKED;
        }
        return allowed != null && used >= allowed
                ? AssignedQuiz.State.USED_UP
                : AssignedQuiz.State.OPEN;
    }

    /**
     * What must be done first and is not. One that is not for this learner cannot be asked of them.
     */
    private @Nullable Assignment undone(@Nullable AssignmentId prerequisite, Desk desk) {
        return desk.all().stream()
                .filter(assignment -> assignment.id().equals(prerequisite))
                .filter(assignment -> !prerequisites.isFulfilled(desk.learner(), assignment))
                .findFirst()
                .orElse(null);
    }

    /** Whether an assignment asks for this very quiz, or for this practice on one of its topics. */
    boolean isAt(Assignment assignment, Quiz quiz) {
        return quizOf(assignment).filter(own -> own.key().equals(quiz.key())).isPresent();
    }

    private Optional<Quiz> quizOf(Assignment assignment) {
        return modules.find(assignment.module()).flatMap(assignment.plan()::quizIn);
    }

    /** Everything about one learner that is looked up once. */
    private record Desk(
            PersonId learner,
            List<Assignment> all,
            List<StoredAttempt> taken,
            Accommodation terms,
            Instant now) {

        Stream<StoredAttempt> counting(Assignment assignment, Quiz quiz) {
            return taken.stream()
                    .filter(attempt -> !attempt.isAsGuest())
                    .filter(attempt -> attempt.isAt(assignment.module(), quiz.key()))
                    .filter(attempt -> assignment.counts(attempt.startedAt()));
        }
    }
}
