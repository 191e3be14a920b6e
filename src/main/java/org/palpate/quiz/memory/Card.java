package org.palpate.quiz.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Require;

/**
 * What is kept of one learner and one question, as its last answer left it.
 *
 * @param phase where it is on its way into memory
 * @param step which of the steps of minutes it is at, from 0; 0 where it is at none
 * @param stability days until the chance of recalling it has fallen to 90 %; 0 while it is new
 * @param difficulty 1 (easy) to 10 (hard); 0 while it is new
 * @param due when it should be asked again
 * @param lastAnswered {@code null} while it is new
 * @param parameters the name of the parameter vector that reckoned stability and difficulty, at
 *     most 80 characters
 */
public record Card(
        Phase phase,
        int step,
        double stability,
        double difficulty,
        Instant due,
        @Nullable Instant lastAnswered,
        String parameters) {

    /** Refuses what no card can be with an {@link IllegalArgumentException} naming it. */
    public Card {
        Require.key("parameter vector", parameters);
        Require.that(step >= 0, "A card stands at step %s: steps count from 0", step);
        if (phase == Phase.NEW) {
            Require.that(
                    stability == 0 && difficulty == 0 && lastAnswered == null,
                    "A card that was never answered has a memory: stability %s, difficulty %s",
                    stability,
                    difficulty);
        } else {
            Require.that(
                    stability > 0 && stability < Double.POSITIVE_INFINITY,
                    "A card's stability is %s: it is more than 0 days",
                    stability);
            Require.that(
                    difficulty >= 1 && difficulty <= 10,
                    "A card's difficulty is %s: it is from 1 to 10",
                    difficulty);
            Require.that(lastAnswered != null, "A card in phase %s was never answered", phase);
        }
    }

    /** Whether it was never asked. */
    public boolean isNew() {
        return phase == Phase.NEW;
    }

    /** Whether it should be asked by then. */
    public boolean isDue(Instant then) {
        return !due.isAfter(then);
    }
}
