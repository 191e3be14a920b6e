package org.palpate.people.accommodations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/** An accommodation's row; who has none has no row. */
@Entity
@Table(name = "accommodation")
class StoredAccommodation {

    @Id private UUID personId;

    private double timeFactor;

    private boolean untimed;

    private int extraAttempts;

    private int extraDays;

    private @Nullable UUID givenBy;

    private @Nullable Instant givenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredAccommodation() {}

    StoredAccommodation(PersonId person, Accommodation terms, PersonId givenBy, Instant givenAt) {
        this.personId = person.value();
        this.timeFactor = terms.timeFactor();
        this.untimed = terms.untimed();
        this.extraAttempts = terms.extraAttempts();
        this.extraDays = terms.extraDays();
        this.givenBy = givenBy.value();
        this.givenAt = givenAt;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    GivenTerms toGivenTerms() {
        return new GivenTerms(
                toAccommodation(), givenBy == null ? null : new PersonId(givenBy), givenAt);
    }

    Accommodation toAccommodation() {
        return new Accommodation(timeFactor, untimed, extraAttempts, extraDays);
    }
}
