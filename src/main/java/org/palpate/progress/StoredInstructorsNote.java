package org.palpate.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.palpate.people.PersonId;

/** A note's row. */
@Entity
@Table(name = "learner_note")
class StoredInstructorsNote {

    @Id private UUID id;

    private UUID learnerId;

    @Column(name = "written")
    private String text;

    private UUID writtenBy;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredInstructorsNote() {}

    StoredInstructorsNote(PersonId learner, String text, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.learnerId = learner.value();
        this.text = text;
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    InstructorsNote toNote() {
        return new InstructorsNote(
                id, new PersonId(learnerId), text, new PersonId(writtenBy), writtenAt);
    }
}
