package org.palpate.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InstructorsNoteRepository extends JpaRepository<StoredInstructorsNote, UUID> {

    @Query(
            "select n from StoredInstructorsNote n where n.learnerId = :learner order by n.writtenAt desc, n.id")
    List<StoredInstructorsNote> findByLearner(UUID learner);

    /** Removes one's own note about a learner, or nothing. */
    @Modifying
    @Query(
            "delete from StoredInstructorsNote n where n.id = :id and n.learnerId = :learner and n.writtenBy = :by")
    int remove(UUID id, UUID learner, UUID by);
}
