package org.palpate.attempt.keys;

import java.util.UUID;

/** The id of a fixed key. */
public record ChangedKeyId(UUID value) {}
