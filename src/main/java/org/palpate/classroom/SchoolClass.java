package org.palpate.classroom;

import java.util.List;
import org.palpate.people.PersonId;

/**
 * A group an instructor teaches.
 *
 * @param joinCode what learners type or follow to join
 * @param sample whether it is the sample class
 */
public record SchoolClass(
        ClassId id,
        String name,
        String joinCode,
        boolean sample,
        List<PersonId> instructors,
        List<Enrolment> enrolments,
        List<Assignment> assignments) {

    /** A class with its lists copied. */
    public SchoolClass {
        instructors = List.copyOf(instructors);
        enrolments = List.copyOf(enrolments);
        assignments = List.copyOf(assignments);
    }
}
