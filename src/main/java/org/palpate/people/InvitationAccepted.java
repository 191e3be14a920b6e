package org.palpate.people;

/** Somebody who was brought in has chosen a password and can sign in from now on. */
public record InvitationAccepted(PersonId person) {}
