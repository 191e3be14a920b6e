package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import org.palpate.quiz.question.Require;

/**
 * What the answers to one question say of its learner beyond the card: how the first was, and how
 * the later ones were compared with what the model had expected. Only answers a day or more after
 * the one before are compared: within a day nothing can be forgotten yet. It adds up answer by
 * answer, as the card does, and is kept beside it.
 *
 * @param firstRight whether the very first answer was right: it tells what the learner knew already
 * @param returns how many answers came a day or more after the one before
 * @param right how many of these were right
 * @param expected how many of these the model had expected to be right: the sum of the recall
 *     before each
 */
public record Evidence(boolean firstRight, int returns, int right, double expected) {

    /** Refuses what cannot be counted with an {@link IllegalArgumentException}. */
    public Evidence {
        Require.that(
                returns >= 0 && right >= 0 && right <= returns,
                "%s of %s answers were right: that cannot be counted",
                right,
                returns);
        Require.that(
                expected >= 0 && expected <= returns,
                "Of %s answers %s were expected to be right: that cannot be counted",
                returns,
                expected);
    }

    /** After the first answer. */
    public static Evidence first(Rating rating) {
        return new Evidence(rating.isRecalled(), 0, 0, 0);
    }

    /**
     * After a further answer.
     *
     * @param before the card as it was before the answer
     */
    public Evidence and(MemoryModel memory, Card before, Rating rating, Instant at) {
        if (before.lastAnswered() == null
                || Duration.between(before.lastAnswered(), at).toDays() < 1) {
            return this;
        }
        return new Evidence(
                firstRight,
                returns + 1,
                right + (rating.isRecalled() ? 1 : 0),
                expected + memory.recall(before, at));
    }
}
