package org.palpate.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.attempt.admission.Prerequisites;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Quiz;
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
        var desk = desk(learner, all);
        return all.stream().flatMap(assignment -> stand(assignment, desk).stream()).toList();
    }

    private Desk desk(PersonId learner, List<Assignment> all) {
        return new Desk(
                learner,
                all,
                attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value()),
                accommodations.of(learner),
                clock.instant());
    }

    /**
     * A learner's assignments that an attempt was begun for, each with the learner's own dates.
     * Whether it counts in the end is another question: {@link Assignment#countsEnd}.
     */
    public List<Assignment> begunWith(PersonId learner, AttemptId attempt) {
        var desk = desk(learner, assignments.to(learner));
        return desk.all().stream()
                .filter(assignment ->
                        quizOf(assignment).stream()
                                .flatMap(quiz ->
                                        desk.counting(assignment, quiz)
                                                .limit(most(assignment, quiz, desk.terms())))
                                .anyMatch(one -> one.publicId().equals(attempt)))
                .toList();
    }

    /**
     * A learner's assignments on one quiz of a module.
     *
     * @param quiz the key of the module's own, of practice on one of its topics, or of one that is
     *     set for the learner
     */
    public List<AssignedQuiz> of(PersonId learner, ModuleKey module, String quiz) {
        return of(learner).stream()
                .filter(assigned -> assigned.assignment().module().equals(module))
                .filter(assigned -> isAt(assigned.assignment(), quiz))
                .toList();
    }

    /**
     * The quiz of a module that has a key: its own, practice on one of its topics, or one that is
     * set for the learner; empty if none, or if it is set for others.
     *
     * @param learner null for somebody nobody knows
     */
    public Optional<Quiz> find(@Nullable PersonId learner, ModuleKey module, String key) {
        return modules.lastKnown(module)
                .map(LearningModule::quiz)
                .flatMap(whole ->
                        learner != null && whole.isSet(key)
                                ? set(learner, module, key).flatMap(plan -> plan.quizOf(whole))
                                : whole.named(key));
    }

    /** By what a learner's assignment sets the quiz of that key. */
    Optional<AssignmentPlan> set(PersonId learner, ModuleKey module, String key) {
        return assignments.to(learner).stream()
                .filter(assignment -> assignment.module().equals(module) && isAt(assignment, key))
                .map(Assignment::plan)
                .findFirst();
    }

    /**
     * What passes in each of a learner's attempts, as their assignments have it: of several
     * assignments that an attempt counts for, the highest mark; the quiz's own where it counts for
     * none.
     */
    public PassMarks passMarks(PersonId learner) {
        return passMarks(assignments.to(learner));
    }

    /**
     * The same, where the assignments were asked for already.
     *
     * @param all of the learner's
     */
    public PassMarks passMarks(List<Assignment> all) {
        return (attempt, quiz) ->
                all.stream()
                        .filter(assignment -> !attempt.asGuest())
                        .filter(assignment -> assignment.module().equals(attempt.module()))
                        .filter(assignment -> isAt(assignment, attempt.quiz()))
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
        PassMark of(OwnSummary attempt, Quiz quiz);
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

    private static long most(Assignment assignment, Quiz quiz, Accommodation terms) {
        Integer allowed = assignment.plan().counting().allowed(quiz.rules(), terms);
        return allowed == null ? Long.MAX_VALUE : allowed;
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

    /**
     * Whether an assignment asks for the quiz of this key.
     *
     * @param quiz of the assignment's module: the key of the whole quiz, as written or as set, or
     *     of practice on one of its topics
     */
    boolean isAt(Assignment assignment, String quiz) {
        return quizOf(assignment).filter(own -> own.key().equals(quiz)).isPresent();
    }

    private Optional<Quiz> quizOf(Assignment assignment) {
        return modules.lastKnown(assignment.module()).flatMap(assignment.plan()::quizIn);
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
