package org.palpate.progress;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuiz;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignments;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How learners stand with what is assigned to them, for themselves. */
@Service
@Transactional(readOnly = true)
public class OwnStandings {

    private final Assignments assignments;
    private final AssignedQuizzes quizzes;
    private final Decisions decisions;
    private final Reckoning reckoning;

    OwnStandings(
            Assignments assignments,
            AssignedQuizzes quizzes,
            Decisions decisions,
            Reckoning reckoning) {
        this.decisions = decisions;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.reckoning = reckoning;
    }

    /** Everything assigned to a learner, the earliest due date first. */
    public List<OwnStanding> of(PersonId learner) {
        List<Assignment> all = assignments.to(learner);
        Work work = reckoning.gather(all, List.of(learner));
        Map<Assignment, Standing> standings =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        a -> reckoning.standing(learner, a, work)));
        Map<Assignment, AssignedQuiz> byAssignment =
                quizzes.of(learner).stream()
                        .collect(Collectors.toMap(AssignedQuiz::assignment, Function.identity()));
        Map<Place, GradeDecision> decided = decisions.on(learner);
        return standings.isEmpty()
                ? List.of()
                : all.stream()
                        .map(a -> {
                            AssignedQuiz quiz = byAssignment.get(a);
                            return new OwnStanding(
                                    a,
                                    of(a, standings),
                                    quiz,
                                    decided.get(new Place(a.id(), learner)),
                                    first(a, quiz, standings, byAssignment));
                        })
                        .toList();
    }

    private static Standing of(Assignment assignment, Map<Assignment, Standing> standings) {
        return standings.getOrDefault(assignment, Standing.NOT_ASSIGNED);
    }

    /**
     * What has a quiz is done first when its quiz is, as the start of an attempt rules; what has
     * none, when it is read.
     */
    private static @Nullable Assignment first(
            Assignment assignment,
            @Nullable AssignedQuiz quiz,
            Map<Assignment, Standing> standings,
            Map<Assignment, AssignedQuiz> quizzes) {
        if (quiz != null && quiz.first() != null) {
            return quiz.first();
        }
        return standings.keySet().stream()
                .filter(other -> other.id().equals(assignment.plan().prerequisite()))
                .filter(other -> !quizzes.containsKey(other) || quiz == null)
                .filter(other -> !of(other, standings).isDone())
                .findFirst()
                .orElse(null);
    }
}
