package org.palpate.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.ActText;
import org.palpate.quiz.Step;
import org.springframework.data.domain.Persistable;

/**
 * One event of an attempt: inserted once, never changed. The primary key (attempt, sequence) lets
 * only one of two writers have a place in the log; the unique (attempt, command) lets a command
 * happen once.
 */
@Entity
@Table(name = "attempt_event")
class StoredEvent implements Persistable<StoredEvent.Key> {

    @Embeddable
    record Key(UUID attemptId, int sequence) {}

    @EmbeddedId private Key key;

    private UUID commandId;

    private Instant at;

    private String kind;

    private @Nullable String questionKey;

    @Column(name = "detail")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String detail;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredEvent() {}

    StoredEvent(UUID attempt, CommandId command, Step step) {
        ActText text = ActText.write(step.act());
        this.key = new Key(attempt, step.sequence());
        this.commandId = command.value();
        this.at = step.at();
        this.kind = text.kind();
        this.questionKey = text.question();
        this.detail = text.detail();
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
