package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a browser that has signed in as a person. */
@Entity
@Table(name = "known_browser")
class StoredKnownBrowser {

    /** Of the browser's secret and the person together: neither can be read from it. */
    @Id private String browserHash;

    private UUID personId;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredKnownBrowser() {}

    StoredKnownBrowser(String browserHash, PersonId person, Instant expiresAt) {
        this.browserHash = browserHash;
        this.personId = person.value();
        this.expiresAt = expiresAt;
    }

    boolean isKnownAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
