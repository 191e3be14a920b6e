package org.palpate.people;

/**
 * A guest turned out to be somebody who has an account already: what the guest did now belongs to
 * that person.
 */
public record GuestSignedIn(PersonId guest, PersonId person) {}
