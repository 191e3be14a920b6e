package org.palpate.classroom.grading;

import java.util.UUID;

/** Which category of a class's assignments. */
public record CategoryId(UUID value) {}
