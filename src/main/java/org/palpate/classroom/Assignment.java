package org.palpate.classroom;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;

/**
 * A module, or only its quiz, set for a class.
 *
 * @param className of the class it was set for
 * @param module what to read
 * @param what how much of the module is asked for
 * @param assignedAt attempts from then on count
 * @param dueAt the end of the time given; null when there is no due date
 */
public record Assignment(
        AssignmentId id,
        ClassId classId,
        String className,
        ModuleKey module,
        What what,
        Instant assignedAt,
        @Nullable Instant dueAt) {

    /** The earliest due date first, those without one last. */
    public static final Comparator<Assignment> BY_DUE_DATE =
            Comparator.comparing(
                    Assignment::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    /** How much of a module is assigned. */
    public enum What {
        /** Its lessons and its quiz. */
        MODULE,
        /** Its quiz alone. */
        QUIZ
    }

    /** Whether the time given is over. */
    public boolean isPastDue(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }
}
