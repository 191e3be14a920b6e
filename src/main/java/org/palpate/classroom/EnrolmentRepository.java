package org.palpate.classroom;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnrolmentRepository extends JpaRepository<StoredEnrolment, StoredEnrolment.Key> {

    @Query("select e from StoredEnrolment e where e.key.classId = :classId order by e.joinedAt")
    List<StoredEnrolment> findByClass(UUID classId);

    @Query("select e.key.classId from StoredEnrolment e where e.key.personId = :person")
    List<UUID> findClassesOf(UUID person);
}
