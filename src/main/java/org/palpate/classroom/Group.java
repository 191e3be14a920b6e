package org.palpate.classroom;

import java.util.Set;
import org.palpate.people.PersonId;

/**
 * Some learners of a class with a name, so that they can be set something together again.
 *
 * @param name as it was given; unique in its class, capitals aside
 * @param learners who are in it and in the class
 * @param assignments how many are set for it, drafts too; 1 or more
 */
public record Group(String name, Set<PersonId> learners, int assignments) {

    /** A group with its learners copied. */
    public Group {
        learners = Set.copyOf(learners);
    }

    /** Whether it is called that, capitals aside. */
    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }
}
