package org.palpate.classroom;

import java.util.UUID;

/** Says which group of learners, whatever it is called; random, and given once. */
public record GroupId(UUID value) {}
