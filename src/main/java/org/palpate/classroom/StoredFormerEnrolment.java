package org.palpate.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/** The row of an enrolment that was ended. A learner may join and leave several times. */
@Entity
@Table(name = "former_enrolment")
class StoredFormerEnrolment {

    @Id @UuidGenerator private @Nullable UUID id;

    private UUID classId;

    private UUID personId;

    private Instant joinedAt;

    private Instant removedAt;

    private boolean leftThemselves;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredFormerEnrolment() {}

    StoredFormerEnrolment(
            ClassId classId, Enrolment ended, Instant removedAt, boolean leftThemselves) {
        this.classId = classId.value();
        this.personId = ended.learner().value();
        this.joinedAt = ended.joinedAt();
        this.removedAt = removedAt;
        this.leftThemselves = leftThemselves;
    }

    UUID personId() {
        return personId;
    }

    UUID classId() {
        return classId;
    }

    Enrolment.Stay toStay() {
        return new Enrolment.Stay(joinedAt, removedAt);
    }

    FormerEnrolment toFormerEnrolment() {
        return new FormerEnrolment(new PersonId(personId), joinedAt, removedAt, leftThemselves);
    }
}
