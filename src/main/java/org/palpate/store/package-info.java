/**
 * The floor under the rooms: what the database promises, and the fence every commit passes before
 * anybody says "Saved". Knows {@code refusal} alone; the rooms need not know it for that, because
 * it is wired into the transaction manager. Rooms that have something done once on all nodes
 * together know its {@link Jobs}. Above it stand {@code audit} and {@code backup}.
 */
@ApplicationModule(displayName = "Store", allowedDependencies = "refusal")
@NullMarked
package org.palpate.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
