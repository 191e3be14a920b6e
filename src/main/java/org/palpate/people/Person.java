package org.palpate.people;

import java.util.Set;

/**
 * A person as other rooms see them.
 *
 * @param name as the person wants to be called; "Guest" for a guest
 * @param email in lower case; empty for a guest
 * @param roles empty for a guest
 * @param sample whether the person belongs to the sample class and is nobody real
 */
public record Person(PersonId id, String name, String email, Set<Role> roles, boolean sample) {

    /** A person with the roles copied. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has not signed up (yet). */
    public boolean isGuest() {
        return roles.isEmpty();
    }

    /** Whether the person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
