package org.palpate.classroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<StoredAssignment, UUID> {

    @Query("select a from StoredAssignment a where a.id = :id and a.schoolClass.id = :classId")
    Optional<StoredAssignment> findInClass(UUID id, UUID classId);

    @Query(
            "select a from StoredAssignment a join fetch a.schoolClass left join fetch a.group left join fetch a.allowances"
                    + " where a.schoolClass.id = :classId order by a.assignedAt")
    List<StoredAssignment> findByClass(UUID classId);

    /** What a learner may see: published, in a class of theirs, and for them. */
    @Query(
            """
            select a from StoredAssignment a join fetch a.schoolClass c left join fetch a.group g
            left join fetch a.allowances
            where a.draft = false and c.archivedAt is null
            and exists (select 1 from StoredEnrolment e
                        where e.key.classId = c.id and e.key.personId = :learner)
            and (a.wholeClass = true or :learner member of a.learners
                 or :learner member of g.learners)\
            """)
    List<StoredAssignment> findFor(UUID learner);

    /** The modules of what a learner may see. */
    @Query(
            """
            select distinct a.moduleKey from StoredAssignment a join a.schoolClass c left join a.group g
            where a.draft = false and c.archivedAt is null
            and exists (select 1 from StoredEnrolment e
                        where e.key.classId = c.id and e.key.personId = :learner)
            and (a.wholeClass = true or :learner member of a.learners
                 or :learner member of g.learners)\
            """)
    List<String> findModulesFor(UUID learner);

    /** Published for a class that goes on, about more than one topic of the quiz. */
    @Query(
            """
            select a from StoredAssignment a join fetch a.schoolClass c left join fetch a.group
            where a.draft = false and c.archivedAt is null
            and a.moduleKey = :module and a.topic is null\
            """)
    List<StoredAssignment> findOf(String module);
}
