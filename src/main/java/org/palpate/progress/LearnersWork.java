package org.palpate.progress;

import java.util.List;
import org.palpate.attempt.AttemptRecord;
import org.palpate.attempt.regrading.Regraded;
import org.palpate.classroom.Assignment;
import org.palpate.people.Person;

/**
 * What stands behind one cell of a gradebook.
 *
 * @param attempts begun since it was assigned, oldest first, with every answer
 * @param decisions by hand, the newest first
 * @param regraded what fixed keys did to the attempts' grades, the newest first
 */
public record LearnersWork(
        Person learner,
        Assignment assignment,
        GradeSheet.Cell cell,
        List<AttemptRecord> attempts,
        List<GradeDecision> decisions,
        List<Regraded> regraded) {

    /** Work with its lists copied. */
    public LearnersWork {
        attempts = List.copyOf(attempts);
        decisions = List.copyOf(decisions);
        regraded = List.copyOf(regraded);
    }
}
