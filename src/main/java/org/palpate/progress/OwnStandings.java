package org.palpate.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.Assignments;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How learners stand with what is assigned to them, for themselves. */
@Service
@Transactional(readOnly = true)
public class OwnStandings {

    private static final Completion NOT_ASSIGNED = new Completion(Standing.NOT_ASSIGNED, null);

    private final Assignments assignments;
    private final AssignedQuizzes quizzes;
    private final Attempts attempts;
    private final Decisions decisions;
    private final Reckoning reckoning;
    private final DoneFirst doneFirst;

    OwnStandings(
            Assignments assignments,
            AssignedQuizzes quizzes,
            Attempts attempts,
            Decisions decisions,
            Reckoning reckoning,
            DoneFirst doneFirst) {
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.decisions = decisions;
        this.reckoning = reckoning;
        this.doneFirst = doneFirst;
    }

    /** Everything assigned to a learner, the earliest due date first. */
    public List<OwnStanding> of(PersonId learner) {
        List<Assignment> all = assignments.to(learner);
        if (all.isEmpty()) {
            return List.of();
        }
        Work work = reckoning.gather(all, List.of(learner));
        Map<Place, GradeDecision> decided = decisions.on(learner);
        Map<AssignmentId, Assignment> byId = new HashMap<>();
        Map<AssignmentId, Completion> completions = new HashMap<>();
        for (Assignment one : all) {
            byId.put(one.id(), one);
            completions.put(
                    one.id(),
                    new Completion(
                            reckoning.standing(learner, one, work),
                            decided.get(new Place(one.id(), learner))));
        }
        Set<AttemptId> hidden =
                attempts.of(learner).stream()
                        .filter(OwnSummary::isGradeHidden)
                        .map(OwnSummary::id)
                        .collect(Collectors.toSet());
        Map<Assignment, AssignedQuiz> byAssignment =
                quizzes.of(learner).stream()
                        .collect(Collectors.toMap(AssignedQuiz::assignment, Function.identity()));
        return all.stream()
                .map(one -> {
                    Completion own = completions.getOrDefault(one.id(), NOT_ASSIGNED);
                    return new OwnStanding(
                            one,
                            own.standing(),
                            byAssignment.get(one),
                            own.decision(),
                            reckoning.finished(learner, one, work).noneMatch(hidden::contains),
                            reckoning.isGoingOn(learner, one, work),
                            undone(one.plan().prerequisite(), byId, completions));
                })
                .toList();
    }

    private @Nullable Assignment undone(
            @Nullable AssignmentId prerequisite,
            Map<AssignmentId, Assignment> byId,
            Map<AssignmentId, Completion> completions) {
        Assignment first = prerequisite == null ? null : byId.get(prerequisite);
        return first == null
                        || doneFirst.isFulfilled(
                                first, completions.getOrDefault(first.id(), NOT_ASSIGNED))
                ? null
                : first;
    }
}
