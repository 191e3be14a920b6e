package org.palpate.classroom;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;
import org.palpate.people.PersonalData;
import org.palpate.refusal.Refusal;

/**
 * Whom of a class an assignment is for.
 *
 * @param wholeClass whether it is for everybody, now and later
 * @param groupId the group of the class it is for, whoever is in it; null for learners who are
 *     chosen one by one
 * @param group what the chosen learners are called together; empty for no name. Without an id it
 *     names a group that is made
 * @param learners the chosen ones; none when it is for the whole class
 */
public record Audience(
        boolean wholeClass, @Nullable GroupId groupId, String group, Set<PersonId> learners) {

    /** Everybody in the class, also those who join later. */
    public static final Audience CLASS = new Audience(true, null, "", Set.of());

    /** The longest name of a group, in characters. */
    public static final int LONGEST_NAME = 60;

    /** Refuses a group's name that is too long with {@link Refusal}. */
    public Audience {
        group = PersonalData.clean(group);
        learners = Set.copyOf(learners);
        if (group.length() > LONGEST_NAME) {
            throw new Refusal(
                    "The group's name has at most %d characters: shorten it."
                            .formatted(LONGEST_NAME));
        }
        if (wholeClass && !(groupId == null && group.isEmpty() && learners.isEmpty())) {
            throw new IllegalArgumentException("The whole class has no chosen learners");
        }
    }

    /** Chosen learners, with a name for them or without. */
    public static Audience chosen(String group, Set<PersonId> learners) {
        return new Audience(false, null, group, learners);
    }

    /** A group of the class, with whoever is in it. */
    public static Audience of(Group group) {
        return new Audience(false, group.id(), group.name(), group.learners());
    }

    /** Whether it is for this learner of the class. */
    public boolean includes(PersonId learner) {
        return wholeClass || learners.contains(learner);
    }
}
