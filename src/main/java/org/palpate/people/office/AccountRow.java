package org.palpate.people.office;

import java.time.Instant;
import java.util.Set;
import org.palpate.people.PersonId;
import org.palpate.people.Role;

/**
 * An account in a list.
 *
 * @param email in lower case
 * @param createdAt when the account was made
 */
public record AccountRow(
        PersonId id, String name, String email, Set<Role> roles, Status status, Instant createdAt) {

    /** Whether somebody can sign in. */
    public enum Status {
        /** Can sign in. */
        ACTIVE,
        /** Has not chosen a password yet. */
        INVITED,
        /** May not sign in for now. */
        SUSPENDED,
        /** Belongs to the sample class and is nobody real. */
        SAMPLE
    }

    /** A row with its roles copied. */
    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
