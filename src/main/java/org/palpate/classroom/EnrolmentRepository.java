package org.palpate.classroom;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EnrolmentRepository extends JpaRepository<StoredEnrolment, StoredEnrolment.Key> {

    @Query("select e from StoredEnrolment e where e.key.classId = :classId order by e.joinedAt")
    List<StoredEnrolment> findByClass(UUID classId);

    @Query("select e from StoredEnrolment e where e.key.classId in :classes order by e.joinedAt")
    List<StoredEnrolment> findByClasses(Collection<UUID> classes);

    @Query("select e from StoredEnrolment e where e.key.personId = :person")
    List<StoredEnrolment> findByPerson(UUID person);

    @Query("select e.key.classId from StoredEnrolment e where e.key.personId = :person")
    List<UUID> findClassesOf(UUID person);

    @Query(
            """
            select c from StoredClass c, StoredEnrolment e
            where e.key.classId = c.id and e.key.personId = :person and c.archivedAt is null\
            """)
    List<StoredClass> findJoined(UUID person);

    /** Removes an enrolment, or nothing when somebody else has just done so. */
    @Modifying
    @Query(
            "delete from StoredEnrolment e where e.key.classId = :classId and e.key.personId = :person")
    int remove(UUID classId, UUID person);
}
