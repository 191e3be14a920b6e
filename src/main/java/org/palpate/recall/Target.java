package org.palpate.recall;

import java.time.Instant;
import org.palpate.classroom.ClassId;

/**
 * What a class is to remember until a date.
 *
 * @param setAt when it was set first
 */
public record Target(TargetId id, ClassId schoolClass, TargetPlan plan, Instant setAt) {

    /** Whether its day is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(plan.by());
    }
}
