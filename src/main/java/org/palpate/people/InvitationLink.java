package org.palpate.people;

import org.jspecify.annotations.Nullable;

/**
 * What the link of an invitation leads to. It is the same for a person with an account and for
 * somebody new, so that opening a link does not tell which they are.
 *
 * @param person whom it is for
 * @param name as whoever made the link wrote it; empty where that was not kept
 * @param email the address it was made for
 * @param madeBy who made it; null when they are gone, or it was not kept
 */
public record InvitationLink(
        PersonId person, String name, String email, @Nullable PersonId madeBy) {}
