package org.palpate.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/** The row of somebody asked into a class; a unique key decides that each is asked once. */
@Entity
@Table(name = "enrolment_request")
class StoredEnrolmentRequest {

    @Id private UUID id;

    private UUID classId;

    private UUID personId;

    /** As the instructor wrote it: until the person says yes the class sees no other. */
    private String name;

    private @Nullable UUID askedBy;

    private Instant askedAt;

    private @Nullable Instant declinedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredEnrolmentRequest() {}

    StoredEnrolmentRequest(
            ClassId classId, PersonId person, String name, PersonId askedBy, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.classId = classId.value();
        this.personId = person.value();
        this.name = name;
        this.askedBy = askedBy.value();
        this.askedAt = askedAt;
    }

    ClassId classId() {
        return new ClassId(classId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    @Nullable PersonId askedBy() {
        return askedBy == null ? null : new PersonId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isDeclined() {
        return declinedAt != null;
    }

    /** Declining twice is declining once. */
    void decline(Instant now) {
        if (declinedAt == null) {
            declinedAt = now;
        }
    }

    AskedLearner toAskedLearner() {
        return new AskedLearner(new AskedLearner.Id(id), name, askedAt, isDeclined());
    }
}
