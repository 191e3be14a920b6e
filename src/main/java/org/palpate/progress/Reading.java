package org.palpate.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.springframework.data.domain.Persistable;

/** A lesson that somebody has read; its primary key decides that it is read once. */
@Entity
@Table(name = "reading")
class Reading implements Persistable<Reading.Key> {

    @Embeddable
    record Key(UUID personId, String moduleKey, String lessonKey) {}

    @EmbeddedId private Key key;

    private Instant readAt;

    private boolean asGuest;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Reading() {}

    Reading(PersonId person, ModuleKey module, LessonKey lesson, Instant readAt, boolean asGuest) {
        this.key = new Key(person.value(), module.value(), lesson.value());
        this.readAt = readAt;
        this.asGuest = asGuest;
    }

    /** Whether nobody was signed in: then it counts for no assignment. */
    boolean isAsGuest() {
        return asGuest;
    }

    LessonKey lesson() {
        return new LessonKey(key.lessonKey());
    }

    ModuleKey module() {
        return new ModuleKey(key.moduleKey());
    }

    PersonId person() {
        return new PersonId(key.personId());
    }

    Instant readAt() {
        return readAt;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Always inserted, never merged: the primary key decides. */
    @Override
    public boolean isNew() {
        return true;
    }
}
