package org.palpate.progress;

import java.util.List;
import org.palpate.attempt.Prerequisites;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What must be done first, by the rule of the gradebook: {@link Completion#isSettled}. */
@Component
@Transactional(readOnly = true)
class DoneFirst implements Prerequisites {

    private final Reckoning reckoning;
    private final Decisions decisions;
    private final LearningModules modules;

    DoneFirst(Reckoning reckoning, Decisions decisions, LearningModules modules) {
        this.reckoning = reckoning;
        this.decisions = decisions;
        this.modules = modules;
    }

    @Override
    public boolean isFulfilled(PersonId learner, Assignment assignment) {
        Work work = reckoning.gather(List.of(assignment), List.of(learner));
        return isFulfilled(
                assignment,
                new Completion(
                        reckoning.standing(learner, assignment, work),
                        decisions
                                .on(learner)
                                .get(new GradeSheet.Cell.Place(assignment.id(), learner))));
    }

    /** Whether nothing of it is in the way: it is settled, or nobody can do it any more. */
    boolean isFulfilled(Assignment assignment, Completion completion) {
        return completion.isSettled() || !canBeDone(assignment);
    }

    /** A module that left the server, or a quiz that lost its topic, is nobody's to do. */
    private boolean canBeDone(Assignment assignment) {
        return modules.offered(assignment.module()).filter(assignment.plan()::isIn).isPresent();
    }
}
