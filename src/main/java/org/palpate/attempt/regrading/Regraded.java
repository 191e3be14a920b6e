package org.palpate.attempt.regrading;

import java.time.Instant;
import org.palpate.attempt.AttemptId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/**
 * One change of an attempt's grade by a fixed key, or by undoing it.
 *
 * @param number the learner's first, second … attempt at the quiz
 * @param before the attempt's grade until then, 0 to 100
 * @param after its grade since, 0 to 100
 * @param by who fixed the key or undid it
 * @param why what was decided about the question
 */
public record Regraded(
        AttemptId attempt,
        PersonId learner,
        ModuleKey module,
        int number,
        double before,
        double after,
        PersonId by,
        Instant at,
        String why) {}
