package org.palpate.attempt.keys;

import java.util.UUID;

/** The id of a mended key. */
public record ChangedKeyId(UUID value) {}
