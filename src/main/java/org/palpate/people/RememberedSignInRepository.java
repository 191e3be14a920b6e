package org.palpate.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RememberedSignInRepository extends JpaRepository<RememberedSignIn, String> {

    // Whole statements, not row by row: two sign-ins at once may clear away the same rows.

    @Modifying
    @Query("delete from RememberedSignIn r where r.personId = :person")
    void deleteByPerson(UUID person);

    @Modifying
    @Query("delete from RememberedSignIn r where r.expiresAt < :now")
    void deleteExpired(Instant now);
}
