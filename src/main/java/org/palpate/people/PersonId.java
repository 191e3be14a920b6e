package org.palpate.people;

import java.util.UUID;

/** Says which person, inside the server; never shown in an address. */
public record PersonId(UUID value) {}
