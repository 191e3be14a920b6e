package org.palpate.attempt;

import java.time.Instant;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/**
 * An attempt going on: where its learner is, and no answer.
 *
 * @param quiz the key of the quiz, or of practice on one of its topics
 * @param startedAt when it was begun
 * @param question in front of the learner, from 1
 * @param answered questions answered so far
 * @param questions asked in all
 * @param lastSeen when the learner last did something
 */
public record Underway(
        PersonId learner,
        ModuleKey module,
        String quiz,
        String quizTitle,
        Instant startedAt,
        int question,
        int answered,
        int questions,
        Instant lastSeen) {}
