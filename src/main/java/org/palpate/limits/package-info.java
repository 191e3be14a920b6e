/**
 * Keeps what is taken at most: every text, list and file that reaches a door of a room is measured
 * here first. Knows no room; the rooms need not know it, because it is wired before their doors.
 */
@ApplicationModule(displayName = "Limits", allowedDependencies = "refusal")
@NullMarked
package org.palpate.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
