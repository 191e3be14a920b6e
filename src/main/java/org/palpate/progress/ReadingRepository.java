package org.palpate.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReadingRepository extends JpaRepository<Reading, Reading.Key> {

    @Query("select r from Reading r where r.key.personId in :people order by r.readAt")
    List<Reading> findByPeople(Collection<UUID> people);

    @Modifying
    @Query("delete from Reading r where r.key.personId in :people")
    void deleteByPeople(Collection<UUID> people);
}
