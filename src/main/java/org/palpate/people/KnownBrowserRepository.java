package org.palpate.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KnownBrowserRepository extends JpaRepository<StoredKnownBrowser, String> {

    List<StoredKnownBrowser> findByPersonIdOrderByExpiresAtDesc(UUID personId);

    @Modifying
    @Query("delete from StoredKnownBrowser b where b.expiresAt < :now")
    void deleteExpired(Instant now);
}
