/**
 * The audit log: what was done on this server, by whom, when and from where. Every room above adds
 * to it, in the transaction of the act itself; nobody changes it. It knows persons by their ids
 * alone ({@code docs/decisions/0025-the-audit-log.md}).
 */
@NamedInterface("audit")
@NullMarked
package org.palpate.store.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
