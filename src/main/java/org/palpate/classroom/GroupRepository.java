package org.palpate.classroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GroupRepository extends JpaRepository<StoredGroup, UUID> {

    @Query("select g from StoredGroup g where g.schoolClass.id = :classId")
    List<StoredGroup> findByClass(UUID classId);

    @Query("select g from StoredGroup g where g.schoolClass.id = :classId and g.nameKey = :key")
    Optional<StoredGroup> findByKey(UUID classId, String key);
}
