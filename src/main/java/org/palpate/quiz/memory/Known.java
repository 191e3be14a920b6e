package org.palpate.quiz.memory;

import org.palpate.quiz.question.Require;

/**
 * A question that was asked, as {@link Knowledge} takes it.
 *
 * @param recall the chance by its card that it is answered right now, 0 to 1
 * @param evidence what its answers say of the learner
 */
public record Known(double recall, Evidence evidence) {

    /** Refuses a chance that is none with an {@link IllegalArgumentException}. */
    public Known {
        Require.share("The recall of a question", recall);
    }
}
