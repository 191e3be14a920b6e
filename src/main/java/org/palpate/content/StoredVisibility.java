package org.palpate.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.palpate.school.Visibility;

/** Who may see one course or module, as somebody has set it. */
@Entity
@Table(name = "visibility")
class StoredVisibility {

    /** What a row is about. */
    enum Kind {
        COURSE,
        MODULE
    }

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Kind kind, String name) {}

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    private @Nullable Visibility visibility;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredVisibility() {}

    /** A module without one is seen as its course is. */
    StoredVisibility(Key key, @Nullable Visibility visibility) {
        this.key = key;
        this.visibility = visibility;
    }

    Key key() {
        return key;
    }

    @Nullable Visibility visibility() {
        return visibility;
    }
}
