/** Keeps the school's settings: for now whether it lets guests in, and how many. Knows people. */
@ApplicationModule(displayName = "School", allowedDependencies = "people")
@NullMarked
package org.palpate.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
