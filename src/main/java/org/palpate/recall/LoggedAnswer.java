package org.palpate.recall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.CommandId;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.Response;

/**
 * One answer outside of attempts, as the log keeps it.
 *
 * @param occasion where it was given
 * @param asked what it answers
 * @param said what the learner gave
 * @param earned what it earns by the key that counts now
 */
record LoggedAnswer(
        PersonId learner,
        CommandId command,
        Instant at,
        Occasion occasion,
        AskedCard asked,
        Said said,
        Earned earned) {

    /**
     * Where an answer was given.
     *
     * @param session the session of daily questions it belongs to; null for none
     * @param place its place in that session, from 0; null for none
     */
    record Occasion(Origin origin, @Nullable UUID session, @Nullable Integer place) {

        /** Outside of the daily questions. */
        Occasion(Origin origin) {
            this(origin, null, null);
        }
    }

    /**
     * What was asked.
     *
     * @param revision the state of the module whose question was asked
     * @param type of the question; see {@link QuestionTypes}
     */
    record AskedCard(CardKey card, RevisionId revision, String type) {}

    /**
     * What a learner gave.
     *
     * @param response null where the learner judged the answer
     * @param certainty null if it was not said
     * @param seconds how long it took; null if that is not known
     */
    record Said(
            @Nullable Response response, @Nullable Certainty certainty, @Nullable Double seconds) {

        /** The learner judged the answer. */
        static Said judged(@Nullable Double seconds) {
            return new Said(null, null, seconds);
        }
    }

    /**
     * What an answer earns.
     *
     * @param fraction the share of the question, 0 to 1
     * @param counts whether the question counts: one that was voided tells nothing
     */
    record Earned(double fraction, boolean counts, Rating rating) {}

    /**
     * A flashcard, which the learner judged by themselves.
     *
     * @param seconds how long it took; null if that is not known
     */
    static LoggedAnswer judged(
            PersonId learner,
            CommandId command,
            Instant at,
            Occasion occasion,
            CardKey card,
            RevisionId revision,
            boolean known,
            @Nullable Double seconds) {
        return new LoggedAnswer(
                learner,
                command,
                at,
                occasion,
                new AskedCard(card, revision, QuestionTypes.FLASHCARD),
                Said.judged(seconds),
                new Earned(known ? 1 : 0, true, known ? Rating.GOOD : Rating.AGAIN));
    }

    /** The same by another key. */
    LoggedAnswer marked(double earns, boolean counting, Rating rates) {
        return new LoggedAnswer(
                learner, command, at, occasion, asked, said, new Earned(earns, counting, rates));
    }
}
