package org.palpate.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.grading.Result;
import org.palpate.quiz.PassMark;

/**
 * What one learner's work on one assignment comes to, once what was decided by hand is counted in:
 * whether it is done, whether it still stands in the way of something else, which grade counts and
 * whether that passes. Every page, file and paper, and what must be done first, ask here and
 * nowhere else.
 *
 * @param standing what was done
 * @param decision what was decided by hand; null when nothing was, or it was taken back
 */
public record Completion(Standing standing, @Nullable GradeDecision decision) {

    /** A decision that what was earned counts is as good as none. */
    public Completion {
        decision =
                decision == null || decision.kind() == GradeDecision.Kind.AS_EARNED
                        ? null
                        : decision;
    }

    /** Whether the learner need not do it. */
    public boolean isExcused() {
        return decision != null && decision.kind() == GradeDecision.Kind.EXCUSED;
    }

    /** Whether an instructor has set the grade. */
    public boolean isSetByHand() {
        return decision != null && decision.kind() == GradeDecision.Kind.SET;
    }

    /** Whether it is for the learner and not forgiven. */
    public boolean isAsked() {
        return standing.state() != Standing.State.NOT_ASSIGNED && !isExcused();
    }

    /**
     * Whether it is done: everything asked for, late or not, passed or not; or a grade was given in
     * its place.
     */
    public boolean isDone() {
        return isSetByHand() || standing.isDone();
    }

    /** Whether nothing of it is left to do, so that what comes after it may begin. */
    public boolean isSettled() {
        return isDone() || isExcused();
    }

    /**
     * Whether it is neither done nor forgiven although the learner's own due date is over. What was
     * due before they joined was never theirs to do in time; what was finished after its closing is
     * {@link #isAfterClosing}, and nothing is waited for any more.
     */
    public boolean isOverdue() {
        return !isSettled()
                && !isAfterClosing()
                && standing.overdue()
                && !standing.dueBeforeJoining();
    }

    /** Whether it was finished only after its closing, so that it does not count. */
    public boolean isAfterClosing() {
        return !isSettled() && standing.state() == Standing.State.AFTER_CLOSING;
    }

    /**
     * Whether it is neither done nor forgiven, and nothing that is done from now on would count:
     * its closing, the learner's own, is over.
     */
    public boolean isClosed() {
        return !isSettled() && standing.closed();
    }

    /** Whether it is neither done nor forgiven, and was due before the learner joined the class. */
    public boolean isDueBeforeJoining() {
        return !isSettled() && standing.dueBeforeJoining();
    }

    /** The grade that counts, 0 to 100; empty while there is none, and when excused. */
    public Optional<Double> grade() {
        return Optional.ofNullable(decision == null ? standing.grade() : decision.grade());
    }

    /**
     * What there is for the class grade, by the gradebook.
     *
     * @param assignment what it is work on
     */
    public Result result(Assignment assignment) {
        if (isExcused()) {
            return Result.without(assignment.id(), Result.Kind.EXCUSED);
        }
        if (assignment.what() == Assignment.What.TOPIC) {
            return Result.without(assignment.id(), Result.Kind.UNGRADED);
        }
        return grade().map(grade -> Result.graded(assignment.id(), grade))
                .orElseGet(() -> Result.without(assignment.id(), whyNoGrade()));
    }

    private Result.Kind whyNoGrade() {
        if (!isAsked()) {
            return Result.Kind.NOT_ASSIGNED;
        }
        if (standing.passMark() == null) {
            return Result.Kind.UNGRADED;
        }
        return isOverdue() || isAfterClosing() || standing.closed() && !isDueBeforeJoining()
                ? Result.Kind.MISSING
                : Result.Kind.OPEN;
    }

    /** Whether there is a grade and it passes. */
    public boolean isPassed() {
        return isReached(true);
    }

    /** Whether there is a grade and it does not reach the pass mark. */
    public boolean isFailed() {
        return isReached(false);
    }

    private boolean isReached(boolean reached) {
        PassMark mark = standing.passMark();
        return mark != null
                && grade().filter(grade -> mark.isReachedBy(grade) == reached).isPresent();
    }
}
