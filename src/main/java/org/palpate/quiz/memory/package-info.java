/**
 * What a learner is likely to recall, and when to ask again. Knows {@code quiz.question}, {@code
 * quiz.marking} and of {@code quiz} itself how sure somebody said to be; nothing in the engine
 * knows it.
 */
@NullMarked
package org.palpate.quiz.memory;

import org.jspecify.annotations.NullMarked;
