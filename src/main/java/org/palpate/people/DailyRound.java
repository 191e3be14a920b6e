package org.palpate.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** The row whose insertion decides which node does something that is done once a day. */
@Entity
@Table(name = "daily_round")
class DailyRound implements Persistable<DailyRound.Key> {

    @Embeddable
    record Key(String name, LocalDate onDay) implements Serializable {}

    @EmbeddedId private Key key;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DailyRound() {}

    DailyRound(String name, LocalDate day) {
        this.key = new Key(name, day);
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
