package org.palpate.classroom;

/** A class has a new learner or other assignments. */
public record ClassChanged(ClassId id) {}
