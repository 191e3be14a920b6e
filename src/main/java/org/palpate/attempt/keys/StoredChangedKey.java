package org.palpate.attempt.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.ResponseJson;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;

/** A fixed key's row. Two cannot be in force for one question: the insert decides. */
@Entity
@Table(name = "mended_key")
class StoredChangedKey {

    private static final String NEW_KEY = "new-key";
    private static final String FULL_MARKS = "full-marks";
    private static final String VOIDED = "voided";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String moduleKey;

    private String quizKey;

    private String questionKey;

    private UUID revisionId;

    private String kind;

    @Column(name = "response")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String response;

    private boolean formerCounts;

    private boolean onlyRaise;

    private String reason;

    @Column(name = "mended_by")
    private UUID fixedBy;

    @Column(name = "mended_at")
    private Instant fixedAt;

    private @Nullable UUID undoneBy;

    private @Nullable Instant undoneAt;

    private @Nullable String inForce;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredChangedKey() {}

    StoredChangedKey(
            ChangedQuestion question, KeyFix keyFix, boolean onlyRaise, PersonId by, Instant at) {
        this.moduleKey = question.module().value();
        this.quizKey = question.quiz().key();
        this.questionKey = question.key().value();
        this.revisionId = question.revision().value();
        this.reason = keyFix.reason();
        switch (keyFix) {
            case KeyFix.NewKey fixed -> {
                this.kind = NEW_KEY;
                this.response = ResponseJson.write(fixed.right());
                this.formerCounts = fixed.formerCounts();
            }
            case KeyFix.FullMarks all -> this.kind = FULL_MARKS;
            case KeyFix.Voided none -> this.kind = VOIDED;
        }
        this.onlyRaise = onlyRaise;
        this.fixedBy = by.value();
        this.fixedAt = at;
        this.inForce = "%s %s %s".formatted(moduleKey, quizKey, questionKey);
    }

    private UUID id() {
        if (id == null) {
            throw new IllegalStateException("A fixed key has no id before it is saved");
        }
        return id;
    }

    void undo(PersonId person, Instant now) {
        undoneBy = person.value();
        undoneAt = now;
        inForce = null;
    }

    private KeyChange.@Nullable Undone undone() {
        return undoneBy == null || undoneAt == null
                ? null
                : new KeyChange.Undone(new PersonId(undoneBy), undoneAt);
    }

    private KeyFix keyFix() {
        return switch (kind) {
            case NEW_KEY ->
                    new KeyFix.NewKey(
                            ResponseJson.read(response == null ? "" : response),
                            formerCounts,
                            reason);
            case FULL_MARKS -> new KeyFix.FullMarks(reason);
            case VOIDED -> new KeyFix.Voided(reason);
            default ->
                    throw new IllegalStateException(
                            "A key was fixed as '%s', which this version does not know: start the version that wrote it"
                                    .formatted(kind));
        };
    }

    KeyChange toKeyChange() {
        return new KeyChange(
                new ChangedKeyId(id()),
                new KeyChange.Of(
                        new ModuleKey(moduleKey),
                        new RevisionId(revisionId),
                        quizKey,
                        new QuestionKey(questionKey)),
                keyFix(),
                onlyRaise,
                new PersonId(fixedBy),
                fixedAt,
                undone());
    }
}
