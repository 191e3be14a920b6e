/**
 * What finished attempts say of a quiz and of its questions. Knows all of the engine; nothing in
 * the engine knows it.
 */
@NullMarked
package org.palpate.quiz.statistics;

import org.jspecify.annotations.NullMarked;
