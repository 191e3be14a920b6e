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
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
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
    private final MasteryRecords mastery;
    private final LearningModules modules;
    private final Accommodations accommodations;
    private final Clock clock;

    AssignedQuizzes(
            Assignments assignments,
            AttemptRepository attempts,
            MasteryRecords mastery,
            LearningModules modules,
            Accommodations accommodations,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.mastery = mastery;
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

    /** Whether a module's quiz was assigned to a learner and is over for them everywhere. */
    boolean isClosed(PersonId learner, ModuleKey module) {
        List<AssignedQuiz> asked = of(learner, module);
        return !asked.isEmpty()
                && asked.stream().allMatch(a -> a.state() == AssignedQuiz.State.CLOSED);
    }

    /**
     * The pass mark of an attempt: the highest that an assignment sets, 0 to 100; empty when none
     * does, so that the quiz's own counts.
     */
    Optional<Integer> passMark(StoredAttempt attempt) {
        return countedBy(attempt)
                .flatMap(assignment -> Stream.ofNullable(assignment.plan().counting().passMark()))
                .max(Comparator.naturalOrder());
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
     * What must be done first and is not. One that is not for this learner cannot be asked of them,
     * and whether a module without a quiz is read is not known in this room.
     */
    private @Nullable Assignment undone(@Nullable AssignmentId prerequisite, Desk desk) {
        return desk.all().stream()
                .filter(assignment -> assignment.id().equals(prerequisite))
                .filter(assignment ->
                        quizOf(assignment)
                                .filter(quiz -> !isDone(assignment, quiz, desk))
                                .isPresent())
                .findFirst()
                .orElse(null);
    }

    private boolean isDone(Assignment assignment, Quiz quiz, Desk desk) {
        List<StoredAttempt> finished =
                desk.counting(assignment, quiz).filter(a -> a.isOver(desk.now())).toList();
        Mastery wanted = assignment.plan().mastery();
        return wanted == null
                ? !finished.isEmpty()
                : wanted.reachedBy(mastery.read(finished)).isPresent();
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
            List<Assignment> all, List<StoredAttempt> taken, Accommodation terms, Instant now) {

        Stream<StoredAttempt> counting(Assignment assignment, Quiz quiz) {
            return taken.stream()
                    .filter(attempt -> !attempt.isAsGuest())
                    .filter(attempt -> attempt.isAt(assignment.module(), quiz.key()))
                    .filter(attempt -> assignment.counts(attempt.startedAt()));
        }
    }
}
