package org.palpate.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuiz;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.Assignments;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.quiz.ReviewPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How learners stand with what is assigned to them, for themselves. */
@Service
@Transactional(readOnly = true)
public class OwnStandings {

    private static final Completion NOT_ASSIGNED = new Completion(Standing.NOT_ASSIGNED, null);

    private final Assignments assignments;
    private final AssignedQuizzes quizzes;
    private final LearningModules modules;
    private final Decisions decisions;
    private final Reckoning reckoning;
    private final DoneFirst doneFirst;

    OwnStandings(
            Assignments assignments,
            AssignedQuizzes quizzes,
            LearningModules modules,
            Decisions decisions,
            Reckoning reckoning,
            DoneFirst doneFirst) {
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.modules = modules;
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
        List<AssignedQuiz> asked = quizzes.of(learner);
        Map<Assignment, AssignedQuiz> byAssignment =
                asked.stream()
                        .collect(Collectors.toMap(AssignedQuiz::assignment, Function.identity()));
        return all.stream()
                .map(one -> {
                    Completion own = completions.getOrDefault(one.id(), NOT_ASSIGNED);
                    return new OwnStanding(
                            one,
                            own.standing(),
                            byAssignment.get(one),
                            own.decision(),
                            isTold(one, asked),
                            undone(one.plan().prerequisite(), byId, completions));
                })
                .toList();
    }

    private boolean isTold(Assignment assignment, List<AssignedQuiz> asked) {
        return modules.find(assignment.module())
                .flatMap(assignment.plan()::quizIn)
                .filter(quiz ->
                        quiz.rules()
                                .review()
                                .allows(
                                        AssignedQuizzes.reviewTime(asked, assignment.module()),
                                        ReviewPart.MARKS))
                .isPresent();
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
