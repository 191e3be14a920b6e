package org.palpate.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * A publication's row: from here on this revision of the module is the current one, until the next
 * number. Going back to an older revision is a publication more, so the log tells what was shown
 * when and nothing is ever rewritten.
 */
@Entity
@Immutable
@Table(name = "content_publication")
class StoredPublication {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String moduleKey;

    /** Counts the publications of the module from 1. */
    private int number;

    private UUID revisionId;

    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredPublication() {}

    StoredPublication(ModuleKey module, int number, RevisionId revision, Instant publishedAt) {
        this.moduleKey = module.value();
        this.number = number;
        this.revisionId = revision.value();
        this.publishedAt = publishedAt;
    }

    ModuleKey module() {
        return new ModuleKey(moduleKey);
    }

    int number() {
        return number;
    }

    RevisionId revision() {
        return new RevisionId(revisionId);
    }
}
