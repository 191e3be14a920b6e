package org.palpate.classroom;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormerEnrolmentRepository extends JpaRepository<StoredFormerEnrolment, UUID> {

    List<StoredFormerEnrolment> findByClassIdOrderByRemovedAt(UUID classId);

    List<StoredFormerEnrolment> findByClassIdInOrderByRemovedAt(Collection<UUID> classes);

    List<StoredFormerEnrolment> findByPersonId(UUID person);
}
