package org.palpate.classroom;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.palpate.people.PersonId;
import org.springframework.data.domain.Persistable;

/** An enrolment's row: its primary key decides that nobody joins a class twice. */
@Entity
@Table(name = "enrolment")
class StoredEnrolment implements Persistable<StoredEnrolment.Key> {

    @Embeddable
    record Key(UUID classId, UUID personId) {}

    @EmbeddedId private Key key;

    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredEnrolment() {}

    StoredEnrolment(ClassId classId, PersonId learner, Instant joinedAt) {
        this.key = new Key(classId.value(), learner.value());
        this.joinedAt = joinedAt;
    }

    Enrolment toEnrolment() {
        return toEnrolment(List.of());
    }

    Enrolment toEnrolment(List<Enrolment.Stay> earlier) {
        return new Enrolment(new PersonId(key.personId()), joinedAt, earlier);
    }

    UUID personId() {
        return key.personId();
    }

    ClassId classId() {
        return new ClassId(key.classId());
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
