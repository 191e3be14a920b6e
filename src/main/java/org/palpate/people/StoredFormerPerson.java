package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The name of somebody whose account is gone; what they decided stays with it. */
@Entity
@Table(name = "former_person")
class StoredFormerPerson {

    @Id private UUID id;

    private String name;

    private Instant leftAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredFormerPerson() {}

    StoredFormerPerson(Person person, Instant leftAt) {
        this.id = person.id().value();
        this.name = person.name();
        this.leftAt = leftAt;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }
}
