package org.palpate.progress;

import java.util.List;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.classroom.grading.Grading;

/**
 * A learner's grade in a class, for their own eyes: a grade they may not see yet is not in it.
 *
 * @param className what the class is called
 * @param standings in everything the class has assigned to them, in the order of the sum
 */
public record OwnClassGrade(
        ClassId classId,
        String className,
        Grading grading,
        ClassGrade grade,
        List<OwnStanding> standings) {

    /** A grade with the standings copied. */
    public OwnClassGrade {
        standings = List.copyOf(standings);
    }
}
