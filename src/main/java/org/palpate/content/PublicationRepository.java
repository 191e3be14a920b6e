package org.palpate.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicationRepository extends Repository<StoredPublication, UUID> {

    Optional<StoredPublication> findFirstByModuleKeyOrderByNumberDesc(String moduleKey);

    @Query(
            "select p from StoredPublication p where p.number = (select max(later.number) from"
                    + " StoredPublication later where later.moduleKey = p.moduleKey)")
    List<StoredPublication> findCurrent();

    StoredPublication saveAndFlush(StoredPublication publication);
}
