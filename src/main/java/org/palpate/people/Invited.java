package org.palpate.people;

import java.time.Instant;

/**
 * A person without a password, and the secret that lets them choose one.
 *
 * @param token for the link; the server keeps only its hash, so this is the one time it is seen
 * @param expiresAt when the link stops working
 */
public record Invited(Person person, String token, Instant expiresAt) {}
