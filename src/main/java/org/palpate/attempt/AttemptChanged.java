package org.palpate.attempt;

import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/** A learner began, went on with or finished an attempt. */
public record AttemptChanged(
        PersonId learner, ModuleKey module, AttemptId attempt, boolean finished) {}
