package org.palpate.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** The one row of the school's settings; none while nothing was settled. */
@Entity
@Table(name = "school_settings")
class StoredSettings implements Persistable<Integer> {

    /** The id of the only row. */
    static final Integer ONLY = 1;

    @Id private Integer id = ONLY;

    private boolean guests;

    @Transient private boolean kept;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredSettings() {}

    StoredSettings(boolean guests) {
        this.guests = guests;
    }

    boolean guests() {
        return guests;
    }

    void welcomeGuests(boolean welcome) {
        guests = welcome;
    }

    @Override
    public Integer getId() {
        return id;
    }

    /** Inserted once: of two administrators who settle something first, one reads again. */
    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }
}
