package org.palpate.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReadingRepository extends JpaRepository<Reading, Reading.Key> {

    @Query("select r from Reading r where r.key.personId in :people order by r.readAt")
    List<Reading> findByPeople(Collection<UUID> people);

    /** What counts for assignments: nothing that was read by a guest. */
    @Query(
            """
            select r from Reading r where r.key.personId in :people and r.asGuest = false
            order by r.readAt\
            """)
    List<Reading> findCountingByPeople(Collection<UUID> people);

    /** Lets a lesson that was read as a guest count, once its reader has read it signed in. */
    @Modifying
    @Query(
            """
            update Reading r set r.asGuest = false, r.readAt = :now
            where r.key = :key and r.asGuest = true\
            """)
    int count(Reading.Key key, Instant now);

    @Modifying
    @Query("delete from Reading r where r.key.personId in :people")
    void deleteByPeople(Collection<UUID> people);
}
