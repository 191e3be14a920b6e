/**
 * Keeps classes, who is enrolled in them, and what was assigned to them. Knows people and content.
 */
@ApplicationModule(
        displayName = "Classroom",
        allowedDependencies = {"people", "content"})
@NullMarked
package org.palpate.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
