package org.palpate.people.recovery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/** A password link's row. */
@Entity
@Table(name = "password_link")
class StoredPasswordLink {

    /** By which right a link was made; it must still be there when the link is used. */
    enum Origin {
        /** By an instructor of the learner. */
        INSTRUCTOR,
        /** By an administrator. */
        ADMINISTRATOR,
        /** By the command on the server. */
        SERVER
    }

    @Id private String tokenHash;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable UUID madeBy;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredPasswordLink() {}

    StoredPasswordLink(
            String tokenHash,
            PersonId person,
            Origin origin,
            @Nullable PersonId madeBy,
            Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.personId = person.value();
        this.origin = origin;
        this.madeBy = madeBy == null ? null : madeBy.value();
        this.expiresAt = expiresAt;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Origin origin() {
        return origin;
    }

    @Nullable PersonId madeBy() {
        return madeBy == null ? null : new PersonId(madeBy);
    }

    @Nullable Instant usedAt() {
        return usedAt;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** The last moment is in time. */
    boolean isTooOld(Instant now) {
        return now.isAfter(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }
}
