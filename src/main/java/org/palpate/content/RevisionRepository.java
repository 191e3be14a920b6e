package org.palpate.content;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<StoredRevision, UUID> {

    Optional<StoredRevision> findById(UUID id);

    Optional<StoredRevision> findByModuleKeyAndDigest(String moduleKey, String digest);

    @Query("select coalesce(max(r.number), 0) from StoredRevision r where r.moduleKey = :moduleKey")
    int lastNumber(String moduleKey);

    @Query("select r.digest from StoredRevision r where r.id = :id")
    String digestOf(UUID id);

    @Query("select r.number from StoredRevision r where r.id = :id")
    Optional<Integer> numberOf(UUID id);

    StoredRevision saveAndFlush(StoredRevision revision);
}
