package org.palpate.people.recovery;

import java.time.Instant;
import org.palpate.people.Person;

/**
 * A link with which a person chooses a new password.
 *
 * @param token its secret; the server keeps only its hash, so this is the one time it is seen
 * @param expiresAt the last moment it works
 */
public record PasswordLink(Person person, String token, Instant expiresAt) {}
