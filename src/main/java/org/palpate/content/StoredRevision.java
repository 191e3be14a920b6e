package org.palpate.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A revision's row: one published state of one module, whole. It is written once and never changed.
 */
@Entity
@Immutable
@Table(name = "content_revision")
class StoredRevision {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String moduleKey;

    /** Counts the revisions of the module from 1. */
    private int number;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String digest;

    private String document;

    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredRevision() {}

    StoredRevision(ModuleFiles files, int number, Instant publishedAt) {
        this.moduleKey = files.key().value();
        this.number = number;
        this.digest = files.digest();
        this.document = files.document();
        this.publishedAt = publishedAt;
    }

    RevisionId id() {
        if (id == null) {
            throw new IllegalStateException("A revision has no id before it is saved");
        }
        return new RevisionId(id);
    }

    ModuleFiles files() {
        return ModuleFiles.ofDocument(new ModuleKey(moduleKey), document);
    }
}
