package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An invitation's row. */
@Entity
@Table(name = "invitation")
class StoredInvitation {

    @Id private String tokenHash;

    private UUID personId;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredInvitation() {}

    StoredInvitation(String tokenHash, PersonId person, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.personId = person.value();
        this.expiresAt = expiresAt;
    }

    UUID person() {
        return personId;
    }

    /** The last moment is in time. */
    boolean isGoodAt(Instant now) {
        return !now.isAfter(expiresAt);
    }
}
