package org.palpate.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The one row whose insertion decides who set the school up. */
@Entity
@Table(name = "setup")
class SetupRow implements Persistable<Integer> {

    @Id private Integer id = 1;

    private Instant doneAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SetupRow() {}

    SetupRow(Instant doneAt) {
        this.doneAt = doneAt;
    }

    @Override
    public Integer getId() {
        return id;
    }

    /** Always inserted, never merged: the primary key decides. */
    @Override
    public boolean isNew() {
        return true;
    }
}
