/**
 * Keeps the school's settings: name, country, time zone, public address, whether guests come in and
 * how many, and who may see new modules. Knows people.
 */
@ApplicationModule(
        displayName = "School",
        allowedDependencies = {"refusal", "people", "store", "store::audit", "store::backup"})
@NullMarked
package org.palpate.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
