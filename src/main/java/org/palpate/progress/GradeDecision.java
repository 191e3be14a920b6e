package org.palpate.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.AssignmentId;
import org.palpate.people.PersonId;

/**
 * What an instructor has decided about a learner's grade in an assignment. Decisions are never
 * changed; the newest holds.
 *
 * @param grade 0 to 100; null unless {@link Kind#SET}
 * @param earned the grade that was earned when it was decided, 0 to 100; null when there was none
 * @param reason why, in the instructor's words
 * @param shown whether the learner reads the reason; those of earlier days were written for
 *     instructors alone
 */
public record GradeDecision(
        AssignmentId assignment,
        PersonId learner,
        Kind kind,
        @Nullable Double grade,
        @Nullable Double earned,
        String reason,
        boolean shown,
        PersonId by,
        Instant at) {

    /** What was decided. */
    public enum Kind {
        /** A grade in place of what was earned. */
        SET,
        /** The learner need not do it. */
        EXCUSED,
        /** What was earned counts again. */
        AS_EARNED
    }
}
