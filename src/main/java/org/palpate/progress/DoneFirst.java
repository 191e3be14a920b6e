package org.palpate.progress;

import java.time.Clock;
import java.util.List;
import org.palpate.attempt.admission.Prerequisites;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.ReviewTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What must be done first, by the rule of the gradebook: {@link Completion#isSettled}. */
@Component
@Transactional(readOnly = true)
class DoneFirst implements Prerequisites {

    private final Reckoning reckoning;
    private final Decisions decisions;
    private final LearningModules modules;
    private final Clock clock;

    DoneFirst(Reckoning reckoning, Decisions decisions, LearningModules modules, Clock clock) {
        this.reckoning = reckoning;
        this.decisions = decisions;
        this.modules = modules;
        this.clock = clock;
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
        return !canBeDone(assignment)
                || (completion.decision() == null && assignment.plan().mastery() != null
                        ? isMasteredForAllToSee(assignment, completion)
                        : completion.isSettled());
    }

    /**
     * What opens by being mastered tells that it was. Where the quiz hides its grades it opens no
     * sooner than they are shown; where they never are, handing in is enough for everybody.
     */
    private boolean isMasteredForAllToSee(Assignment assignment, Completion completion) {
        ReviewPolicy told =
                modules.lastKnown(assignment.module())
                        .flatMap(assignment.plan()::quizIn)
                        .map(quiz -> quiz.rules().review())
                        .orElse(null);
        if (told == null || told.allows(ReviewTime.RIGHT_AFTER, ReviewPart.MARKS)) {
            return completion.isSettled();
        }
        if (assignment.window().closesAt() == null
                || !told.allows(ReviewTime.AFTER_CLOSING, ReviewPart.MARKS)) {
            return completion.standing().grade() != null;
        }
        return assignment.window().hasClosed(clock.instant()) && completion.isSettled();
    }

    /** A module that left the server, or a quiz that lost its topic, is nobody's to do. */
    private boolean canBeDone(Assignment assignment) {
        return modules.offered(assignment.module()).filter(assignment.plan()::isIn).isPresent();
    }
}
