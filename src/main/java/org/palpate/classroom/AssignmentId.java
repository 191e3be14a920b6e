package org.palpate.classroom;

import java.util.UUID;

/** Says which assignment. */
public record AssignmentId(UUID value) {}
