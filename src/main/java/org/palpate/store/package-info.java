/**
 * The floor under the rooms: what the database promises, and the fence every commit passes before
 * anybody says "Saved". Knows no room; the rooms need not know it, because it is wired into the
 * transaction manager.
 */
@ApplicationModule(
        displayName = "Store",
        allowedDependencies = {})
@NullMarked
package org.palpate.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
