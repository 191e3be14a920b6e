package org.palpate.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Response;

/**
 * What happened in one step of an attempt. {@link Sitting} decides acts; the log keeps them for
 * ever, with every fraction as it was earned, so that a later revision or a better matcher changes
 * no result that stands.
 */
public sealed interface Act {

    /**
     * The attempt began.
     *
     * @param deadline when its time is up; {@code null} for no limit
     */
    record Start(@Nullable Instant deadline) implements Act {

        /**
         * A start under these rules.
         *
         * @param now the server's time
         * @param timeFactor the learner's own: 1.5 gives time and a half; more than 0
         */
        public static Start at(Instant now, Rules rules, double timeFactor) {
            Require.that(
                    timeFactor > 0 && timeFactor <= 100,
                    "The time factor is %s: it must be more than 0 and at most 100",
                    timeFactor);
            Duration limit = rules.timeLimit();
            return new Start(
                    limit == null
                            ? null
                            : now.plusMillis(Math.round(limit.toMillis() * timeFactor)));
        }
    }

    /**
     * A response was kept, not yet marked.
     *
     * @param question which question it is for
     * @param response what stands there now, blank if it was taken back
     * @param certainty how sure the learner is; {@code null} if not said or not asked
     */
    record Save(QuestionKey question, Response response, @Nullable Certainty certainty)
            implements Act {}

    /**
     * A response was marked at once, in practice.
     *
     * @param question which question it is for
     * @param response what was checked
     * @param certainty how sure the learner is; {@code null} if not said or not asked
     * @param fraction what the question has earned now, 0 to 1, tries and hints counted
     */
    record Check(
            QuestionKey question, Response response, @Nullable Certainty certainty, double fraction)
            implements Act {

        /** Refuses a fraction outside 0 to 1 with an {@link IllegalArgumentException}. */
        public Check {
            Require.share("The fraction of a check", fraction);
        }
    }

    /**
     * The next hint was taken.
     *
     * @param question which question it is for
     */
    record Hint(QuestionKey question) implements Act {}

    /**
     * The learner had the answer shown, in practice, after misses: nothing more is earned.
     *
     * @param question which question it is for
     * @param fraction what the question had earned until then and keeps, 0 to 1
     */
    record Reveal(QuestionKey question, double fraction) implements Act {

        /** Refuses a fraction outside 0 to 1 with an {@link IllegalArgumentException}. */
        public Reveal {
            Require.share("The fraction of a question whose answer was shown", fraction);
        }
    }

    /**
     * The learner went to another question.
     *
     * @param position its place on the paper, from 0
     */
    record Move(int position) implements Act {}

    /**
     * A question was flagged to come back to, or the flag taken off.
     *
     * @param question which question
     * @param on whether the flag is on now
     */
    record Flag(QuestionKey question, boolean on) implements Act {}

    /**
     * The learner's note to the instructor on a question; a new one replaces the last.
     *
     * @param question which question
     * @param text the note, empty if it was taken back
     */
    record Note(QuestionKey question, String text) implements Act {}

    /**
     * The attempt ended. It carries what every question earned, so nothing is marked twice.
     *
     * @param how how it ended
     * @param fractions what each question of the paper earned, 0 to 1
     * @param voided the questions that count for nothing
     */
    record Finish(Ending how, Map<QuestionKey, Double> fractions, Set<QuestionKey> voided)
            implements Act {

        /** Refuses a fraction outside 0 to 1 with an {@link IllegalArgumentException}. */
        public Finish {
            fractions = Map.copyOf(fractions);
            voided = Set.copyOf(voided);
            fractions.values().forEach(share -> Require.share("A fraction of a finish", share));
        }
    }

    /**
     * The stored responses were marked again, by a fixed key or another revision's.
     *
     * @param fractions what questions earn now, 0 to 1; a question left out keeps what it had
     * @param voided the questions that count for nothing from now on; all others count
     * @param reason why, as a code with its values: the words are made when it is shown
     */
    record Regrade(
            Map<QuestionKey, Double> fractions, Set<QuestionKey> voided, RegradeReason reason)
            implements Act {

        /** Refuses a fraction outside 0 to 1 with an {@link IllegalArgumentException}. */
        public Regrade {
            fractions = Map.copyOf(fractions);
            voided = Set.copyOf(voided);
            fractions.values().forEach(share -> Require.share("A fraction of a regrade", share));
        }
    }
}
