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

    /** Something is gone: "Assignment 0190…". */
    public static AuditEvent deleted(UUID actor, String what) {
        return new AuditEvent(AuditKind.DELETION, actor, null, "Deleted: " + what);
    }
}
