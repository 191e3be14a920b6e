package org.palpate.classroom;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/**
 * A group an instructor teaches.
 *
 * @param joinCode what learners type or follow to join
 * @param sample whether it is the sample class
 * @param archivedAt when it was put away; null while it is going on
 */
public record SchoolClass(
        ClassId id,
        String name,
        String joinCode,
        boolean sample,
        @Nullable Instant archivedAt,
        List<PersonId> instructors,
        List<Enrolment> enrolments,
        List<Assignment> assignments) {

    /** A class with its lists copied. */
    public SchoolClass {
        instructors = List.copyOf(instructors);
        enrolments = List.copyOf(enrolments);
        assignments = List.copyOf(assignments);
    }

    /** Whether it is put away. */
    public boolean isArchived() {
        return archivedAt != null;
    }
}
