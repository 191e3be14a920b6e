package org.palpate.people.recovery;

import org.palpate.people.PersonId;

/** Who teaches whom at present; answered by the room that keeps the classes. */
public interface TeachingTies {

    /** Whether a learner is in a class that somebody is among the instructors of. */
    boolean hasLearner(PersonId instructor, PersonId learner);
}
