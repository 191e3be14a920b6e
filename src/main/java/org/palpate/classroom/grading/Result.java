package org.palpate.classroom.grading;

import org.jspecify.annotations.Nullable;
import org.palpate.classroom.AssignmentId;

/**
 * What there is of a learner's work on one assignment, before anything is counted.
 *
 * @param grade 0 to 100 for {@link Kind#GRADED}, else null
 */
public record Result(AssignmentId assignment, Kind kind, @Nullable Double grade) {

    /** What there is. */
    public enum Kind {
        /** A grade, earned or set by hand. */
        GRADED,
        /** No grade although the learner's time is over. */
        MISSING,
        /** No grade yet, and time for it; or due before the learner joined. */
        OPEN,
        /** The learner need not do it. */
        EXCUSED,
        /** There may be a grade, and the learner may not see it yet. */
        HIDDEN,
        /** It has no grade that counts: reading, or practice on a topic. */
        UNGRADED,
        /** It is for others: another group, or chosen learners. */
        NOT_ASSIGNED
    }

    /** Refuses a grade without {@link Kind#GRADED}, and the other way round. */
    public Result {
        if ((kind == Kind.GRADED) != (grade != null)) {
            throw new IllegalArgumentException("What is graded has a grade, and nothing else has");
        }
    }

    /** There is a grade, 0 to 100. */
    public static Result graded(AssignmentId assignment, double grade) {
        return new Result(assignment, Kind.GRADED, grade);
    }

    /** There is none, and why. */
    public static Result without(AssignmentId assignment, Kind why) {
        return new Result(assignment, why, null);
    }
}
