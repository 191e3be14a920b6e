package org.palpate.classroom;

import java.time.Instant;
import java.util.List;
import org.palpate.people.PersonId;

/**
 * A learner in a class, since when.
 *
 * @param earlier when they were in it before, and left or were taken out
 */
public record Enrolment(PersonId learner, Instant joinedAt, List<Stay> earlier) {

    /** An enrolment with its list copied. */
    public Enrolment {
        earlier = List.copyOf(earlier);
    }

    /** Somebody who is in the class for the first time. */
    public Enrolment(PersonId learner, Instant joinedAt) {
        this(learner, joinedAt, List.of());
    }

    /**
     * A time in a class.
     *
     * @param until the moment itself excluded
     */
    public record Stay(Instant from, Instant until) {

        boolean covers(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    /** Whether the learner was in the class then. */
    public boolean covers(Instant at) {
        return !at.isBefore(joinedAt) || earlier.stream().anyMatch(stay -> stay.covers(at));
    }
}
