package org.palpate.recall;

import java.time.Instant;
import org.palpate.classroom.ClassId;

/**
 * What a class, or some of its learners, are to remember until a date.
 *
 * @param setAt when it was set first
 */
public record Target(TargetId id, ClassId schoolClass, TargetPlan plan, Instant setAt) {

    /** Whether it asks the same of a class as another one does. */
    boolean isLike(Target other) {
        return plan.module().equals(other.plan.module()) && plan.kind() == other.plan.kind();
    }

    /** Whether its day is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(plan.by());
    }
}
