package org.palpate.recall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.content.Flashcard;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Asked;

/**
 * The daily questions as their page shows them: no field holds a key.
 *
 * @param session which session it is; null when there was nothing to ask
 * @param place where the next answer stands in the session, from 0
 * @param left how many questions are still to come, this one included
 * @param minutes how long a session may be
 * @param question what is asked; null when the session is over or nothing is to be asked
 * @param answered how many answers were given in this session
 * @param recalled how many of them were right, or right enough
 * @param more whether there is anything more that could be asked
 * @param nextDue when the next question falls due after today; null when there is none
 * @param targets what the learner's classes are to remember, the earliest date first; told before
 *     the first question and after the last
 */
public record RecallState(
        @Nullable UUID session,
        int place,
        int left,
        int minutes,
        @Nullable Current question,
        int answered,
        int recalled,
        boolean more,
        @Nullable Instant nextDue,
        List<OwnTarget> targets) {

    /** A copy. */
    public RecallState {
        targets = List.copyOf(targets);
    }

    /**
     * The question or flashcard in front of the learner.
     *
     * @param card which one it is
     * @param module the module it comes from, as it is asked
     * @param comesBack whether it was missed earlier in this session
     */
    public record Current(CardKey card, LearningModule module, Shown shown, boolean comesBack) {}

    /** What stands in front of the learner. */
    public sealed interface Shown {}

    /** A question to answer, without its key. */
    public record ToAnswer(Asked asked) implements Shown {}

    /** A flashcard, which the learner judges once they have seen its answer. */
    public record ToTurn(Flashcard flashcard) implements Shown {}

    /** Whether the session is over, or there was nothing to ask. */
    public boolean isOver() {
        return question == null;
    }
}
