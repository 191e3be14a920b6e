/**
 * Keeps the engine: taking a quiz, as a log of acts by its rules and on its paper. Beside it stand
 * {@code quiz.question} and {@code quiz.marking}, which it knows, and {@code quiz.statistics} and
 * {@code quiz.memory}, which know it. Knows only Java: no clock, no chance but a seed, no storage,
 * no page.
 */
@ApplicationModule(displayName = "Engine", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.palpate.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
