package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that asked to stay signed in: its cookie holds the series and a secret, the row only
 * the secret's hash.
 */
@Entity
@Table(name = "remembered_sign_in")
class RememberedSignIn {

    @Id private String series;

    private String tokenHash;

    private UUID personId;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RememberedSignIn() {}

    RememberedSignIn(String series, String tokenHash, PersonId person, Instant expiresAt) {
        this.series = series;
        this.tokenHash = tokenHash;
        this.personId = person.value();
        this.expiresAt = expiresAt;
    }

    boolean opensWith(String token, Instant now) {
        return now.isBefore(expiresAt) && Secret.matches(token, tokenHash);
    }

    UUID personId() {
        return personId;
    }
}
