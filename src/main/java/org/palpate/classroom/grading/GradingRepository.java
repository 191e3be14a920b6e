package org.palpate.classroom.grading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface GradingRepository extends JpaRepository<StoredGrading, UUID> {

    @Query("select c from StoredCategory c where c.classId in :classes order by c.madeAt, c.name")
    List<StoredCategory> findCategories(Collection<UUID> classes);

    @Query(
            "select w from StoredWeight w, StoredAssignment a where a.id = w.assignmentId and a.schoolClass.id = :id")
    List<StoredWeight> findWeights(UUID id);

    @Query("select w from StoredWeight w where w.assignmentId in :assignments")
    List<StoredWeight> findWeights(Collection<UUID> assignments);

    /** Whoever else would settle something about the class waits until this is committed. */
    @Modifying
    @Query("update StoredClass c set c.name = c.name where c.id = :id")
    int queueUp(UUID id);
}
