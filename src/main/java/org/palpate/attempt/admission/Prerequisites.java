package org.palpate.attempt.admission;

import org.palpate.classroom.Assignment;
import org.palpate.people.PersonId;

/**
 * Whether something that must be done first is done. What was read and what was decided by hand
 * count for it, and this room knows neither: the room that does answers, by the very rule the
 * gradebook shows, so that nothing opens that the gradebook calls unfinished.
 */
public interface Prerequisites {

    /**
     * Whether nothing of it is in the way any more.
     *
     * @param assignment as it is for the learner, with their own dates
     */
    boolean isFulfilled(PersonId learner, Assignment assignment);
}
