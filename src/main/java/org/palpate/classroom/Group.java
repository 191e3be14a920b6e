package org.palpate.classroom;

import java.util.Set;
import org.palpate.people.PersonId;

/**
 * Some learners of a class with a name, who are set something together.
 *
 * @param id what is set for it holds on to; stays when it is renamed
 * @param name as it was given; unique in its class, capitals aside
 * @param learners who are in it and in the class
 * @param assignments how many are set for it, drafts too; 0 or more
 */
public record Group(GroupId id, String name, Set<PersonId> learners, int assignments) {

    /** A group with its learners copied. */
    public Group {
        learners = Set.copyOf(learners);
    }
}
