/**
 * Keeps the one word for "no": what somebody asked for was not done, why, and what to do instead.
 * Every room may say it, and the pages show it in one place. Knows no room. The engine, which knows
 * only Java, says it in its own way ({@code quiz.Refused}).
 */
@ApplicationModule(
        displayName = "Refusal",
        allowedDependencies = {})
@NullMarked
package org.palpate.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
