package org.palpate.attempt.keys;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChangedKeyRepository extends JpaRepository<StoredChangedKey, UUID> {

    @Query("select m from StoredChangedKey m where m.moduleKey = :module and m.inForce is not null")
    List<StoredChangedKey> findInForce(String module);

    @Query("select m from StoredChangedKey m where m.inForce is not null")
    List<StoredChangedKey> findAllInForce();

    @Query("select m from StoredChangedKey m order by m.fixedAt desc")
    List<StoredChangedKey> findNewestFirst();

    @Query(
            """
            select m from StoredChangedKey m
            where m.moduleKey = :module and m.questionKey = :question order by m.fixedAt desc\
            """)
    List<StoredChangedKey> findByQuestion(String module, String question);

    /** Locks the row, so that it is undone once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StoredChangedKey m where m.id = :id")
    Optional<StoredChangedKey> lock(UUID id);
}
