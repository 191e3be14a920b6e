package org.palpate.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was brought in has chosen a password and can sign in from now on.
 *
 * @param linkMadeBy who made the link they chose it with; null when that is not known any more
 */
public record InvitationAccepted(PersonId person, @Nullable PersonId linkMadeBy) {}
