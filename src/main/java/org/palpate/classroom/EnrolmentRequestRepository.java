package org.palpate.classroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EnrolmentRequestRepository extends JpaRepository<StoredEnrolmentRequest, UUID> {

    List<StoredEnrolmentRequest> findByClassId(UUID classId);

    List<StoredEnrolmentRequest> findByPersonId(UUID person);

    Optional<StoredEnrolmentRequest> findByClassIdAndPersonId(UUID classId, UUID person);

    Optional<StoredEnrolmentRequest> findByIdAndClassId(UUID id, UUID classId);

    /** Removes a request, or nothing when there is none (any more). */
    @Modifying(flushAutomatically = true)
    @Query(
            "delete from StoredEnrolmentRequest r where r.classId = :classId and r.personId = :person")
    int remove(UUID classId, UUID person);
}
