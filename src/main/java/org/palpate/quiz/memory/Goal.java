package org.palpate.quiz.memory;

import java.time.Instant;
import org.palpate.quiz.question.Require;

/**
 * What is to be remembered until a date: "this module at 85 % until 12 June".
 *
 * @param by when
 * @param target the recall each question is to have then, 0 to 1
 */
public record Goal(Instant by, double target) {

    /** Refuses a target that is none with an {@link IllegalArgumentException}. */
    public Goal {
        Require.share("The target of a goal", target);
    }
}
