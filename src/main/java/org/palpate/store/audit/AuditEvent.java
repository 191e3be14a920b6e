package org.palpate.store.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a door announces for the audit log where it announces what it does anyway; it is written at
 * once, in the same transaction.
 *
 * @param about to whom; null for nobody
 */
public record AuditEvent(AuditKind kind, UUID actor, @Nullable UUID about, String what) {

    /** Something was decided about one learner's grade, or what stands before it. */
    public static AuditEvent grade(UUID actor, UUID about, String what) {
        return new AuditEvent(AuditKind.GRADE, actor, about, what);
    }

    /** Something is gone: "assignment 'hip-flexors' of class 'Fall'". */
    public static AuditEvent deleted(UUID actor, String what) {
        return new AuditEvent(AuditKind.DELETION, actor, null, "Deleted: " + what);
    }
}
