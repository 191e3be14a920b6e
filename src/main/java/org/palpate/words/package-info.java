/**
 * Keeps how a number is said with what it counts. Knows no room; every room but the engine, which
 * knows only Java, says numbers by it.
 */
@ApplicationModule(
        displayName = "Words",
        allowedDependencies = {})
@NullMarked
package org.palpate.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
