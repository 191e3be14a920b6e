package org.palpate.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palpate.classroom.Assignment;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.springframework.stereotype.Component;

/**
 * What counts of everything that was decided about grades by hand: the newest decision on each
 * place, unless it says that what was earned counts.
 */
@Component
class Decisions {

    private final GradeDecisionRepository decisions;
    private final AuditLog audit;

    Decisions(GradeDecisionRepository decisions, AuditLog audit) {
        this.decisions = decisions;
        this.audit = audit;
    }

    /** What counts in these assignments, for anybody. */
    Map<Place, GradeDecision> in(Collection<Assignment> assignments) {
        return counting(all(assignments));
    }

    /** What counts for one learner, in any assignment. */
    Map<Place, GradeDecision> on(PersonId learner) {
        return counting(
                decisions.findByLearner(learner.value()).stream()
                        .map(StoredGradeDecision::toDecision)
                        .toList());
    }

    /** Everything ever decided on one cell, the oldest first. */
    List<GradeDecision> on(Place cell) {
        return decisions.findByCell(cell.assignment().value(), cell.learner().value()).stream()
                .map(StoredGradeDecision::toDecision)
                .toList();
    }

    /** Keeps a decision about an assignment for ever. */
    void keep(GradeDecision decision, Assignment assignment) {
        decisions.save(new StoredGradeDecision(decision));
        audit.add(
                AuditKind.GRADE,
                decision.by().value(),
                decision.learner().value(),
                "%s in %s"
                        .formatted(
                                switch (decision.kind()) {
                                    case SET -> "Grade set by hand to " + decision.grade();
                                    case EXCUSED -> "Excused";
                                    case AS_EARNED -> "The grade that was earned counts again";
                                },
                                assignment.named()));
    }

    /** Everything ever decided in these assignments, the oldest first. */
    List<GradeDecision> all(Collection<Assignment> assignments) {
        return assignments.isEmpty()
                ? List.of()
                : decisions
                        .findByAssignments(
                                assignments.stream().map(one -> one.id().value()).toList())
                        .stream()
                        .map(StoredGradeDecision::toDecision)
                        .toList();
    }

    private static Map<Place, GradeDecision> counting(List<GradeDecision> oldestFirst) {
        Map<Place, GradeDecision> newest = new HashMap<>();
        oldestFirst.forEach(one -> newest.put(new Place(one.assignment(), one.learner()), one));
        newest.values().removeIf(one -> one.kind() == GradeDecision.Kind.AS_EARNED);
        return newest;
    }
}
