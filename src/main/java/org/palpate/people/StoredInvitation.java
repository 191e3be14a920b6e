package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation's row. */
@Entity
@Table(name = "invitation")
class StoredInvitation {

    @Id private String tokenHash;

    private UUID personId;

    private Instant expiresAt;

    private @Nullable UUID madeBy;

    private @Nullable String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredInvitation() {}

    /**
     * A link's row.
     *
     * @param name as who makes the link calls the person
     */
    StoredInvitation(
            String tokenHash, PersonId person, String name, PersonId madeBy, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.personId = person.value();
        this.name = name;
        this.madeBy = madeBy.value();
        this.expiresAt = expiresAt;
    }

    @Nullable PersonId madeBy() {
        return madeBy == null ? null : new PersonId(madeBy);
    }

    /** Empty for links made before it was kept. */
    String name() {
        return name == null ? "" : name;
    }

    UUID person() {
        return personId;
    }

    /** The last moment is in time. */
    boolean isGoodAt(Instant now) {
        return !now.isAfter(expiresAt);
    }

    /** What the link of this invitation leads to. */
    InvitationLink to(Person invited) {
        return new InvitationLink(invited.id(), name(), invited.email(), madeBy());
    }
}
