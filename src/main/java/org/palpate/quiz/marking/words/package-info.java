/**
 * Words and numerals as somebody types them: a text taken apart, spelled in one way, and known or
 * unknown to the lists of words beside it. Knows {@code quiz.question}; marking stands on it.
 */
@NullMarked
package org.palpate.quiz.marking.words;

import org.jspecify.annotations.NullMarked;
