package org.palpate.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AssignedQuizzes.PassMarks;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignments;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Quiz;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a learner has passed a module: the one rule of it. The module's quiz has something to
 * pass, and the grade that counts reaches the mark that holds for it. Where an instructor has set
 * that grade by hand, it counts and no attempt does; else the best attempt whose grade the learner
 * may see. What was taken by a guest passes nothing.
 */
@Service
@Transactional(readOnly = true)
public class Passes {

    private final Attempts attempts;
    private final Assignments assignments;
    private final AssignedQuizzes assigned;
    private final Decisions decisions;

    Passes(
            Attempts attempts,
            Assignments assignments,
            AssignedQuizzes assigned,
            Decisions decisions) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.assigned = assigned;
        this.decisions = decisions;
    }

    /** What a learner has passed, looked up once for as many modules as are asked for. */
    public Learners of(PersonId learner) {
        return of(learner, attempts.of(learner));
    }

    /**
     * The same, where the attempts were asked for already.
     *
     * @param attempts all of the learner's
     */
    public Learners of(PersonId learner, List<OwnSummary> attempts) {
        List<Assignment> all = assignments.to(learner);
        return new Learners(learner, attempts, all, assigned.passMarks(all), decisions.on(learner));
    }

    /** The passes of one learner. */
    public static final class Learners {

        private final PersonId learner;
        private final List<OwnSummary> attempts;
        private final List<Assignment> assignments;
        private final PassMarks marks;
        private final Map<Place, GradeDecision> decisions;

        private Learners(
                PersonId learner,
                List<OwnSummary> attempts,
                List<Assignment> assignments,
                PassMarks marks,
                Map<Place, GradeDecision> decisions) {
            this.learner = learner;
            this.attempts = attempts;
            this.assignments = assignments;
            this.marks = marks;
            this.decisions = decisions;
        }

        /** Which grade passes in each attempt. */
        public PassMarks marks() {
            return marks;
        }

        /** Whether a module has anything to pass. */
        public static boolean hasMark(LearningModule module) {
            return module.quiz() != null && module.quiz().rules().passes().grade() > 0;
        }

        /** How the learner passed a module; empty while they have not. */
        public Optional<Pass> in(LearningModule module) {
            Quiz quiz = module.quiz();
            if (quiz == null) {
                return Optional.empty();
            }
            Optional<Pass> byHand = byHand(module, quiz);
            return byHand.isPresent()
                    ? byHand.filter(Learners::isReached)
                    : attempts.stream()
                            .filter(one -> module.key().equals(one.module()))
                            .filter(one -> quiz.isWhole(one.quiz()) && !one.asGuest())
                            .flatMap(one -> earned(one, marks.of(one, quiz)).stream())
                            .filter(Learners::isReached)
                            .max(Comparator.comparingDouble(Pass::grade));
        }

        /** The latest grade that was set by hand for the module's whole quiz. */
        private Optional<Pass> byHand(LearningModule module, Quiz quiz) {
            return assignments.stream()
                    .filter(one -> one.module().equals(module.key()))
                    .filter(one ->
                            one.plan()
                                    .quizIn(module)
                                    .filter(asked -> quiz.isWhole(asked.key()))
                                    .isPresent())
                    .flatMap(one ->
                            set(
                                    decisions.get(new Place(one.id(), learner)),
                                    one.plan().counting().passes(quiz.rules()))
                                    .stream())
                    .max(Comparator.comparing(Pass::at));
        }

        /** The grade that an instructor has set for a module's quiz by hand, if any stands. */
        public Optional<Double> setByHand(LearningModule module) {
            Quiz quiz = module.quiz();
            return quiz == null ? Optional.empty() : byHand(module, quiz).map(Pass::grade);
        }

        private static Optional<Pass> set(@Nullable GradeDecision decision, PassMark mark) {
            Double grade = decision == null ? null : decision.grade();
            return decision == null || grade == null || decision.kind() != GradeDecision.Kind.SET
                    ? Optional.empty()
                    : Optional.of(new Pass(null, grade, mark, decision.at()));
        }

        private static Optional<Pass> earned(OwnSummary attempt, PassMark mark) {
            Double grade = attempt.grade();
            Instant at = attempt.finishedAt();
            return grade == null || at == null
                    ? Optional.empty()
                    : Optional.of(new Pass(attempt.id(), grade, mark, at));
        }

        private static boolean isReached(Pass pass) {
            return pass.mark().grade() > 0 && pass.mark().isReachedBy(pass.grade());
        }
    }
}
