/**
 * Keeps the engine: taking a quiz, as a log of acts by its rules and on its paper. Beside it stand
 * {@code question} and {@code marking} with its {@code words}, which it knows, and {@code
 * statistics} and {@code memory}, which know it. Knows only Java: no clock, no chance but a seed,
 * no storage, no page.
 */
@ApplicationModule(displayName = "Engine", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.palpate.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
