package org.palpate.classroom;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClassRepository extends JpaRepository<StoredClass, UUID> {

    Optional<StoredClass> findByJoinCode(String code);

    @Query(
            "select c from StoredClass c join c.instructors i where i = :person order by c.createdAt")
    List<StoredClass> findTaughtBy(UUID person);

    /** One when the person teaches the class, none otherwise; asked of the database every time. */
    @Query(
            "select count(c) from StoredClass c join c.instructors i where c.id = :id and i = :person")
    long countTaught(UUID id, UUID person);

    /** One when the person teaches the class and the learner is in it, none otherwise. */
    @Query(
            """
            select count(c) from StoredClass c join c.instructors i, StoredEnrolment e
            where c.id = :id and i = :person and e.key.classId = c.id and e.key.personId = :learner\
            """)
    long countTaughtWith(UUID id, UUID person, UUID learner);

    /** How many classes the person teaches that the learner is in. */
    @Query(
            """
            select count(c) from StoredClass c join c.instructors i, StoredEnrolment e
            where i = :person and e.key.classId = c.id and e.key.personId = :learner\
            """)
    long countShared(UUID person, UUID learner);

    List<StoredClass> findBySampleTrue();

    /** Locks a class's row, so that whoever else would change who teaches it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StoredClass c where c.id = :id")
    Optional<StoredClass> lock(UUID id);
}
