/**
 * Questions and what learners respond to them: values only. A question that exists is a valid one.
 * Knows nothing else of the engine.
 */
@NullMarked
package org.palpate.quiz.question;

import org.jspecify.annotations.NullMarked;
