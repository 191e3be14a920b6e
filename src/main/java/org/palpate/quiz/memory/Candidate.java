package org.palpate.quiz.memory;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Require;

/**
 * A question that a daily session might ask.
 *
 * @param <Q> how whoever asks names a question, for example module and key
 * @param question which one
 * @param section the lesson, or the part of it, that it comes from: two questions of one section
 *     never follow each other
 * @param lookAlike the group of pictures it belongs to that are easily mixed up; empty if none
 * @param card the learner's; a new one if it was never asked
 * @param recall the chance that it is answered right now, 0 to 1; for a new card what is thought of
 *     a question never asked
 * @param expected how long an answer is expected to take, with reading why it is right or wrong
 * @param missed whether its last answer was wrong, so that it is asked as soon as it can be
 * @param goal what it is to be remembered for; null where no date is set
 * @param daysLeft on how many further days it is still to be right for that
 */
public record Candidate<Q>(
        Q question,
        String section,
        String lookAlike,
        Card card,
        double recall,
        Duration expected,
        boolean missed,
        @Nullable Goal goal,
        int daysLeft)
        implements Turn {

    /** Refuses a chance or a time that is none with an {@link IllegalArgumentException}. */
    public Candidate {
        Require.share("The recall of a question", recall);
        Require.that(
                expected.isPositive(),
                "A question is expected to take %s: an answer takes longer than nothing",
                expected);
    }

    /** One whose last answer was right, or that was never asked. */
    public Candidate(
            Q question,
            String section,
            String lookAlike,
            Card card,
            double recall,
            Duration expected) {
        this(question, section, lookAlike, card, recall, expected, false);
    }

    /** One that is to be remembered for no date. */
    public Candidate(
            Q question,
            String section,
            String lookAlike,
            Card card,
            double recall,
            Duration expected,
            boolean missed) {
        this(question, section, lookAlike, card, recall, expected, missed, null, 0);
    }

    /** The same question, to be remembered for this. */
    public Candidate<Q> with(Goal other, int further) {
        return new Candidate<>(
                question, section, lookAlike, card, recall, expected, missed, other, further);
    }

    /** How long it takes with coming back when it is missed. */
    Duration withComingBack() {
        return expected.plusMillis(Math.round(expected.toMillis() * (1 - recall)));
    }

    /** Whether its picture is easily mixed up with the other's. */
    boolean looksLike(Candidate<Q> other) {
        return !lookAlike.isEmpty() && lookAlike.equals(other.lookAlike);
    }
}
