package org.palpate.people.recovery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PasswordLinkRepository extends JpaRepository<StoredPasswordLink, String> {

    /** Whose password a link sets; the row itself is read once that person's is locked. */
    @Query("select l.personId from StoredPasswordLink l where l.tokenHash = :tokenHash")
    Optional<UUID> findPerson(String tokenHash);

    /** Ends whatever link of a person is still out. */
    @Modifying(flushAutomatically = true)
    @Query(
            "update StoredPasswordLink l set l.endedAt = :now where l.personId = :person and l.usedAt is null and l.endedAt is null")
    void end(UUID person, Instant now);

    /** Removes links so old that nobody opens them any more. */
    @Modifying
    @Query("delete from StoredPasswordLink l where l.expiresAt < :before")
    void removeBefore(Instant before);
}
