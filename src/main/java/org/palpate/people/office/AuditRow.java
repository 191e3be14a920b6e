package org.palpate.people.office;

import java.time.Instant;
import org.palpate.store.audit.AuditKind;

/**
 * One entry of the audit log, as an administrator reads it.
 *
 * @param number the higher, the newer
 * @param who did it: a name; "The server" for nobody, "Somebody who has left" where no name is kept
 * @param to whom: the same; empty for nobody
 * @param network the shortened address it came from; empty where none is known
 */
public record AuditRow(
        long number,
        Instant at,
        AuditKind kind,
        String who,
        String to,
        String what,
        String network) {}
