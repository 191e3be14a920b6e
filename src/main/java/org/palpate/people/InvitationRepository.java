package org.palpate.people;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<StoredInvitation, String> {

    /** Removes every link that is too old. */
    @Modifying
    @Query("delete from StoredInvitation i where i.expiresAt < :now")
    void removeBefore(Instant now);
}
