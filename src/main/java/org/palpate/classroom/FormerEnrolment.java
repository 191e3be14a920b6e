package org.palpate.classroom;

import java.time.Instant;
import org.palpate.people.PersonId;

/** A learner who was in a class from then till then. What they did there is theirs and stays. */
public record FormerEnrolment(PersonId learner, Instant joinedAt, Instant removedAt) {}
