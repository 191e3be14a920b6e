package org.palpate.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

        /** What of it lies within another time; nothing when none does. */
        Optional<Stay> within(Stay other) {
            Instant begin = from.isAfter(other.from) ? from : other.from;
            Instant end = until.isBefore(other.until) ? until : other.until;
            return begin.isBefore(end) ? Optional.of(new Stay(begin, end)) : Optional.empty();
        }
    }

    /** Every time in the class; the one that goes on is without an end. */
    List<Stay> stays() {
        return Stream.concat(earlier.stream(), Stream.of(new Stay(joinedAt, Instant.MAX))).toList();
    }

    /** Whether the learner was in the class then. */
    public boolean covers(Instant at) {
        return !at.isBefore(joinedAt) || earlier.stream().anyMatch(stay -> stay.covers(at));
    }
}
