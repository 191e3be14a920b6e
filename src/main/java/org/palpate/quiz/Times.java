package org.palpate.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long each question of an attempt took, as its log tells it. The time between two steps
 * belongs to the question the later step speaks of, or else to the one in front of the learner.
 * What comes after the end, and a clock set back, count nothing.
 */
final class Times {

    private final Map<QuestionKey, Duration> spent = new HashMap<>();
    private @Nullable Instant last;

    /** Counts the time up to a step, where the attempt stood as {@code before} tells. */
    void count(Step step, Progress before) {
        Instant since = last;
        last = step.at();
        QuestionKey question = question(step.act(), before);
        if (since == null || question == null || before.finish() != null) {
            return;
        }
        Duration passed = Duration.between(since, step.at());
        spent.merge(question, passed.isNegative() ? Duration.ZERO : passed, Duration::plus);
    }

    /** The time a question took; {@code null} if the learner never was at it. */
    @Nullable Duration spent(QuestionKey question) {
        return spent.get(question);
    }

    private static @Nullable QuestionKey question(Act act, Progress before) {
        return switch (act) {
            case Act.Save a -> a.question();
            case Act.Check a -> a.question();
            case Act.Hint a -> a.question();
            case Act.Flag a -> a.question();
            case Act.Note a -> a.question();
            case Act.Move a -> inFront(before);
            case Act.Finish a -> a.how() == Ending.SUBMITTED ? inFront(before) : null;
            case Act.Start a -> null;
            case Act.Extend a -> inFront(before);
            case Act.Regrade a -> null;
            case Act.Override a -> null;
        };
    }

    private static @Nullable QuestionKey inFront(Progress progress) {
        return progress.questions().keySet().stream()
                .skip(progress.position())
                .findFirst()
                .orElse(null);
    }
}
