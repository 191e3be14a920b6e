/**
 * Keeps the engine: questions, responses, marking, papers, the log of an attempt, and what finished
 * attempts say of quiz and questions. Knows only Java: no clock, no chance but a seed, no storage,
 * no page.
 */
@NullMarked
package org.palpate.quiz;

import org.jspecify.annotations.NullMarked;
