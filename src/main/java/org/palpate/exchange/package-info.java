/**
 * Brings things in from outside and hands them out. So far: the sample class. Knows the rooms below
 * it.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"quiz", "people", "content", "classroom", "attempt", "progress"})
@NullMarked
package org.palpate.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
