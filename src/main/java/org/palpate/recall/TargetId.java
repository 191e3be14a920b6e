package org.palpate.recall;

import java.util.UUID;

/** Says which target. */
public record TargetId(UUID value) {}
