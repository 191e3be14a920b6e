package org.palpate.progress.aids;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoteRepository extends JpaRepository<StoredNote, StoredNote.Key> {

    /** Locked, so that two tabs change one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from StoredNote n where n.key = :key")
    Optional<StoredNote> findLocked(StoredNote.Key key);

    @Query(
            """
            select n from StoredNote n where n.key.personId = :person
            order by n.changedAt desc, n.key.moduleKey, n.key.lessonKey, n.key.anchor\
            """)
    List<StoredNote> findByPerson(UUID person);

    @Query(
            """
            select n from StoredNote n where n.key.personId = :person
            and n.key.moduleKey = :module and n.key.lessonKey = :lesson and n.removedAt is null\
            """)
    List<StoredNote> findIn(UUID person, String module, String lesson);

    @Query("select count(n) from StoredNote n where n.key.personId = :person")
    long countByPerson(UUID person);

    @Modifying
    @Query("delete from StoredNote n where n.key.personId = :person and n.removedAt < :before")
    void deleteRemoved(UUID person, Instant before);
}
