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

    /** Something that holds for a class was settled: "Class 'Fall' archived". */
    public static AuditEvent setting(UUID actor, String what) {
        return new AuditEvent(AuditKind.SETTING, actor, null, what);
    }

    /** A person is no longer in something: "Removed from class 'Fall'". */
    public static AuditEvent removed(UUID actor, UUID about, String from) {
        return new AuditEvent(AuditKind.DELETION, actor, about, "Removed from " + from);
    }

    /** Something is gone: "assignment 'hip-flexors' of class 'Fall'". */
    public static AuditEvent deleted(UUID actor, String what) {
        return new AuditEvent(AuditKind.DELETION, actor, null, "Deleted: " + what);
    }
}
