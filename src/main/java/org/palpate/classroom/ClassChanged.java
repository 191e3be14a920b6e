package org.palpate.classroom;

/** A class has a new learner, other assignments, or a grade decided by hand. */
public record ClassChanged(ClassId id) {}
