package org.palpate.classroom.visibility;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClassModuleRepository extends JpaRepository<StoredClassModule, StoredClassModule.Key> {

    @Query("select m from StoredClassModule m where m.key.classId = :classId order by m.openedAt")
    List<StoredClassModule> findByClass(UUID classId);

    /** What is open in the classes of a learner that go on. */
    @Query(
            """
            select m.key.moduleKey from StoredClassModule m, StoredEnrolment e, StoredClass c
            where m.key.classId = e.key.classId and e.key.personId = :learner
            and c.id = e.key.classId and c.archivedAt is null\
            """)
    List<String> findFor(UUID learner);

    /** Closes one, or nothing when somebody else has just done so. */
    @Modifying
    @Query(
            "delete from StoredClassModule m where m.key.classId = :classId and m.key.moduleKey = :module")
    int close(UUID classId, String module);
}
