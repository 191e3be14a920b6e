/**
 * What a response to a question earns and why: marking, the reading of typed words and numbers, and
 * the keys in force. Knows {@code quiz.question}, and stands on {@code words}.
 */
@NullMarked
package org.palpate.quiz.marking;

import org.jspecify.annotations.NullMarked;
