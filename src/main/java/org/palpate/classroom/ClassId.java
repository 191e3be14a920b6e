package org.palpate.classroom;

import java.util.UUID;

/** Says which class; random, and part of the address of its page. */
public record ClassId(UUID value) {}
