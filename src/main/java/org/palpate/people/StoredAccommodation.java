package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An accommodation's row; who has none has no row. */
@Entity
@Table(name = "accommodation")
class StoredAccommodation {

    @Id private UUID personId;

    private double timeFactor;

    private boolean untimed;

    private int extraAttempts;

    private int extraDays;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredAccommodation() {}

    StoredAccommodation(PersonId person, Accommodation terms) {
        this.personId = person.value();
        this.timeFactor = terms.timeFactor();
        this.untimed = terms.untimed();
        this.extraAttempts = terms.extraAttempts();
        this.extraDays = terms.extraDays();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Accommodation toAccommodation() {
        return new Accommodation(timeFactor, untimed, extraAttempts, extraDays);
    }
}
