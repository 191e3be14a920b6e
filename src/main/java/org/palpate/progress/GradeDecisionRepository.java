package org.palpate.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GradeDecisionRepository extends JpaRepository<StoredGradeDecision, UUID> {

    @Query(
            "select d from StoredGradeDecision d where d.assignmentId in :assignments order by d.decidedAt, d.id")
    List<StoredGradeDecision> findByAssignments(Collection<UUID> assignments);

    @Query(
            "select d from StoredGradeDecision d where d.learnerId = :learner order by d.decidedAt, d.id")
    List<StoredGradeDecision> findByLearner(UUID learner);

    @Query(
            "select d from StoredGradeDecision d where d.assignmentId = :assignment and d.learnerId = :learner order by d.decidedAt, d.id")
    List<StoredGradeDecision> findByCell(UUID assignment, UUID learner);
}
