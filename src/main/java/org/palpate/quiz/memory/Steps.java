package org.palpate.quiz.memory;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Require;

/**
 * The minutes after which a question comes back while it is learned or relearned.
 *
 * @param waits one for each step; none if a question goes to days at once
 */
record Steps(List<Duration> waits) {

    Steps {
        waits = List.copyOf(waits);
        waits.forEach(wait ->
                Require.that(
                        wait.isPositive(),
                        "A step of learning is %s: it is longer than nothing",
                        wait));
    }

    /**
     * A step a card stands at, and when it comes back from it.
     *
     * @param step from 0
     */
    record Next(int step, Duration in) {}

    /**
     * Where an answer leads; {@code null} when it leads past the last step, to days. A card that
     * was taken further by a model with more steps leaves them with its next right answer.
     */
    @Nullable Next after(int step, Rating rating) {
        if (waits.isEmpty() || step >= waits.size() && rating.isRecalled()) {
            return null;
        }
        return switch (rating) {
            case AGAIN -> at(0);
            case HARD -> new Next(step, step == 0 ? afterHardFirst() : waits.get(step));
            case GOOD -> step + 1 == waits.size() ? null : at(step + 1);
            case EASY -> null;
        };
    }

    private Next at(int step) {
        return new Next(step, waits.get(step));
    }

    /** Between the first step and the second, or half as long again where there is one. */
    private Duration afterHardFirst() {
        Duration first = waits.get(0);
        return waits.size() == 1
                ? first.plus(first.dividedBy(2))
                : first.plus(waits.get(1)).dividedBy(2);
    }
}
