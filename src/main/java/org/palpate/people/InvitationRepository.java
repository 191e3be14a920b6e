package org.palpate.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<StoredInvitation, String> {

    /** Removes every invitation of a person. */
    @Modifying
    @Query("delete from StoredInvitation i where i.personId = :person")
    void removeAllOf(UUID person);
}
