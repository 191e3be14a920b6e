package org.palpate.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RememberedSignInRepository extends JpaRepository<RememberedSignIn, String> {

    void deleteByPersonId(UUID personId);

    void deleteByExpiresAtBefore(Instant now);
}
