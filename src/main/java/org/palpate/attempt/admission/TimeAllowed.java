package org.palpate.attempt.admission;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Act;
import org.palpate.quiz.Quiz;

/**
 * The time of an attempt that begins now. What the start page promises and what the attempt gets
 * are this one rule: the quiz's time limit by the learner's own factor, cut by the closing of the
 * assignment. More time never goes beyond the closing: that is what extra days are for.
 *
 * @param from when it begins
 * @param until when it ends at the latest; null for no end
 * @param cut whether the closing of the assignment, and no time limit, is that end
 */
public record TimeAllowed(Instant from, @Nullable Instant until, boolean cut) {

    public static TimeAllowed from(
            Instant now, Quiz quiz, Accommodation terms, @Nullable Instant closesAt) {
        Instant timeUp =
                terms.untimed()
                        ? null
                        : Act.Start.at(now, quiz.rules(), terms.timeFactor()).deadline();
        boolean closesFirst = closesAt != null && (timeUp == null || closesAt.isBefore(timeUp));
        return new TimeAllowed(now, closesFirst ? closesAt : timeUp, closesFirst);
    }

    /** How long that is; null for as long as one likes. */
    public @Nullable Duration length() {
        return until == null ? null : Duration.between(from, until);
    }
}
