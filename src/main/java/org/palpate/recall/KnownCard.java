package org.palpate.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.Rating;

/**
 * A question a learner was asked: how likely it is recalled now, and what its answers say of the
 * learner.
 *
 * @param card as the last answer left it, with when it is due
 * @param answers all that count, the earliest first, one at least
 */
public record KnownCard(CardKey key, Known known, Card card, List<Answer> answers) {

    /** A copy. */
    public KnownCard {
        answers = List.copyOf(answers);
    }

    /**
     * One answer to it.
     *
     * @param certainty how sure the learner said to be; null if not said or not asked
     */
    public record Answer(Instant at, Rating rating, @Nullable Certainty certainty) {}

    /** Whether the last answer was right. */
    public boolean isRightLast() {
        return answers.getLast().rating().isRecalled();
    }
}
