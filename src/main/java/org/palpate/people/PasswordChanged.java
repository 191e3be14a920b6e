package org.palpate.people;

/** A person has another password than before; every sign-in with the former one is over. */
public record PasswordChanged(PersonId person) {}
