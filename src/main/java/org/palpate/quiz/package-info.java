/**
 * Keeps the engine: questions, responses, marking, papers and the log of an attempt. Knows only
 * Java: no clock, no chance but a seed, no storage, no page.
 */
@NullMarked
package org.palpate.quiz;

import org.jspecify.annotations.NullMarked;
