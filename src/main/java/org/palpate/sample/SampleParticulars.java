package org.palpate.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.progress.GradeDecision.Kind;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.progress.Gradebook;
import org.springframework.stereotype.Component;

/**
 * What every real class has besides its work: somebody with more time, somebody excused, a grade
 * set by hand, a group that catches up, and a draft.
 */
@Component
class SampleParticulars {

    private static final Accommodation TIME_AND_A_HALF = new Accommodation(1.5, false, 1, 2);
    private static final int CATCHING_UP = 3;
    private static final double ORAL_GRADE = 85;

    private final Classes classes;
    private final Assignments assignments;
    private final Gradebook gradebook;
    private final Clock clock;

    SampleParticulars(Classes classes, Assignments assignments, Gradebook gradebook, Clock clock) {
        this.classes = classes;
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.clock = clock;
    }

    /**
     * Adds them to a class.
     *
     * @param learners six or more; the first few catch up
     * @param set what was set so far, the oldest first; one or more
     * @param again the module that is caught up on
     * @param last the module that is prepared as a draft
     */
    void add(
            PersonId instructor,
            ClassId id,
            List<PersonId> learners,
            List<AssignmentId> set,
            ModuleKey again,
            ModuleKey last) {
        AssignmentId oldest = set.getFirst();
        classes.accommodate(instructor, id, learners.get(3), TIME_AND_A_HALF);
        gradebook.decide(
                instructor,
                id,
                new Place(oldest, learners.get(4)),
                Kind.EXCUSED,
                null,
                "Was ill for two weeks; agreed with the school's office.");
        gradebook.decide(
                instructor,
                id,
                new Place(oldest, learners.get(5)),
                Kind.SET,
                ORAL_GRADE,
                "Shown on the table instead: all landmarks found, the order explained.");
        Set<PersonId> behind = new HashSet<>(learners.subList(0, CATCHING_UP));
        assignments.bringIn(
                instructor,
                id,
                AssignmentPlan.of(again, What.MASTERY)
                        .to(Audience.chosen("Catching up", behind))
                        .due(inDays(5)),
                inDays(-2));
        assignments.draft(instructor, id, AssignmentPlan.of(last, What.QUIZ).due(inDays(14)));
    }

    private Instant inDays(int days) {
        return clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(days, ChronoUnit.DAYS)
                .plus(18, ChronoUnit.HOURS);
    }
}
