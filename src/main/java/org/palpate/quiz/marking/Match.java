package org.palpate.quiz.marking;

/**
 * What comparing a typed answer with the accepted ones came to.
 *
 * @param fits whether it counts as right
 * @param because for the learner: what was overlooked in a right answer (a typo), or why a near or
 *     expected wrong answer does not count; empty if there is nothing to say
 */
public record Match(boolean fits, String because) {}
