package org.palpate.classroom.calendars;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.springframework.data.domain.Persistable;

/**
 * A calendar's row. Its id is made of whose it is and what for, so that two tabs that ask at once
 * get one address.
 */
@Entity
@Table(name = "calendar_feed")
class StoredCalendarFeed implements Persistable<UUID> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id private UUID id;

    private UUID personId;

    private @Nullable UUID classId;

    /** Kept readable: its owner may look it up again, and it opens nothing but dates. */
    private String token;

    @Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredCalendarFeed() {}

    @SuppressWarnings("NullAway.Init") // renewing gives the token
    StoredCalendarFeed(PersonId person, @Nullable ClassId classId) {
        this.id = idOf(person, classId);
        this.personId = person.value();
        this.classId = classId == null ? null : classId.value();
        this.fresh = true;
        renew();
    }

    static UUID idOf(PersonId person, @Nullable ClassId classId) {
        String owner = person.value() + " " + (classId == null ? "own" : classId.value());
        return UUID.nameUUIDFromBytes(owner.getBytes(StandardCharsets.UTF_8));
    }

    PersonId person() {
        return new PersonId(personId);
    }

    @Nullable ClassId classId() {
        return classId == null ? null : new ClassId(classId);
    }

    String token() {
        return token;
    }

    /** Another address; the old one dies. */
    final void renew() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A new one is inserted, never merged: the primary key decides. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        fresh = false;
    }
}
