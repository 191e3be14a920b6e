package org.palpate.classroom;

import java.time.Instant;
import org.palpate.people.PersonId;

/** A learner in a class, since when. */
public record Enrolment(PersonId learner, Instant joinedAt) {}
