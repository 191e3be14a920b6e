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
 * @param session the session of daily questions it belongs to; null for none
 * @param place its place in that session, from 0; null for none
 * @param revision the state of the module whose question was asked
 * @param type of the question; see {@link QuestionTypes}
 * @param response null where the learner judged the answer
 * @param certainty null if it was not said
 * @param seconds how long it took; null if that is not known
 * @param fraction the share of the question earned by the key that counts now, 0 to 1
 * @param counts whether the question counts now: one that was voided tells nothing
 */
record LoggedAnswer(
        PersonId learner,
        CommandId command,
        Instant at,
        Origin origin,
        @Nullable UUID session,
        @Nullable Integer place,
        CardKey card,
        RevisionId revision,
        String type,
        @Nullable Response response,
        @Nullable Certainty certainty,
        @Nullable Double seconds,
        double fraction,
        boolean counts,
        Rating rating) {

    /** The same by another key. */
    LoggedAnswer marked(double earned, boolean counting, Rating rates) {
        return new LoggedAnswer(
                learner, command, at, origin, session, place, card, revision, type, response,
                certainty, seconds, earned, counting, rates);
    }
}
