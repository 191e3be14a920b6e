package org.palpate.quiz.memory;

import java.time.Instant;
import org.palpate.quiz.question.Require;

/**
 * What is to be remembered until a date: "this module at 85 % until 12 June", or "right on three
 * different days".
 *
 * @param by when
 * @param target the recall each question is to have then, 0 to 1; 0 where only the days count
 * @param days on how many different days each question is to have been right by then; 0 where only
 *     recall counts
 */
public record Goal(Instant by, double target, int days) {

    /** Refuses a target that is none with an {@link IllegalArgumentException}. */
    public Goal {
        Require.share("The target of a goal", target);
        Require.that(days >= 0, "A goal of %s different days: it is 0 or more", days);
    }

    /** What is to be recalled, on however many days it was right. */
    public Goal(Instant by, double target) {
        this(by, target, 0);
    }
}
