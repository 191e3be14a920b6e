package org.palpate.classroom;

/** A class as its learners know it: by name. */
public record JoinedClass(ClassId id, String name) {}
