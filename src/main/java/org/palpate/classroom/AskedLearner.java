package org.palpate.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who was asked into a class, as far as the class may know: what an instructor wrote, and
 * what was answered.
 *
 * @param name as the instructor wrote it
 * @param declined whether they said no; they may still join with the join code
 */
public record AskedLearner(Id id, String name, Instant askedAt, boolean declined) {

    /** Says which request; it tells nothing of the person. */
    public record Id(UUID value) {}
}
