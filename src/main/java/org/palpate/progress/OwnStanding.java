package org.palpate.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.grading.Result;

/**
 * Where a learner stands with something assigned to them, for their own eyes.
 *
 * @param quiz what the assignment says about its quiz; null when it has none
 * @param decision what an instructor has decided by hand; null when nothing was, or it was taken
 *     back
 * @param told whether the learner may know now how every attempt went that counts for it
 * @param goingOn whether an attempt that counts for it was begun and is not finished
 * @param first what must be done first and is not; null when nothing is in the way
 */
public record OwnStanding(
        Assignment assignment,
        Standing standing,
        @Nullable AssignedQuiz quiz,
        @Nullable GradeDecision decision,
        boolean told,
        boolean goingOn,
        @Nullable Assignment first) {

    /** What it comes to, by the rule of the gradebook. */
    public Completion completion() {
        return new Completion(standing, decision);
    }

    /** Why it was decided by hand, where the instructor wrote it for the learner. */
    public Optional<String> reason() {
        return decision == null || !decision.shown()
                ? Optional.empty()
                : Optional.of(decision.reason());
    }

    /** Whether the learner need not do it. */
    public boolean isExcused() {
        return completion().isExcused();
    }

    /**
     * What there is for the class grade, for the learner's eyes: where a grade may not be seen yet,
     * nothing of it is counted, so that no sum tells it.
     */
    public Result result() {
        boolean isHidden = isWithheld() || !told && !completion().isSetByHand() && !isExcused();
        return isHidden && assignment.what() != Assignment.What.TOPIC
                ? Result.without(assignment.id(), Result.Kind.HIDDEN)
                : completion().result(assignment);
    }

    /**
     * Whether nothing may be said of its being done or not, passed or not: it is done once a grade
     * is reached, and that grade may not be seen. Whatever would tell the one from the other,
     * "done", "overdue" or the offer of another try, would tell whether it was reached.
     */
    public boolean isWithheld() {
        return assignment.plan().mastery() != null
                && !told
                && !completion().isSetByHand()
                && !isExcused();
    }

    /** Whether the learner may know that nothing of it is left to do. */
    public boolean isKnownToBeSettled() {
        return !isWithheld() && completion().isSettled();
    }

    /** How many attempts are left; null for any number, or when there is no quiz. */
    public @Nullable Integer attemptsLeft() {
        return quiz == null ? null : quiz.left();
    }
}
