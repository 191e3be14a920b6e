package org.palpate.classroom;

import java.time.Instant;
import org.palpate.people.PersonId;

/**
 * A learner who was in a class from then till then. What they did there is theirs and stays.
 *
 * @param leftThemselves whether the learner left; false when an instructor took them out
 */
public record FormerEnrolment(
        PersonId learner, Instant joinedAt, Instant removedAt, boolean leftThemselves) {}
