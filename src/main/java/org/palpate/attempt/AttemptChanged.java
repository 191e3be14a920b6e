package org.palpate.attempt;

import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/**
 * A learner began, went on with or finished an attempt.
 *
 * @param module null where its questions are of several
 */
public record AttemptChanged(
        PersonId learner, @Nullable ModuleKey module, AttemptId attempt, boolean finished) {}
