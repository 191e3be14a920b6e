package org.palpate.classroom.visibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.palpate.classroom.ClassId;
import org.palpate.content.ModuleKey;
import org.springframework.data.domain.Persistable;

/** A module that was opened for a class: its primary key decides that it is opened once. */
@Entity
@Table(name = "class_module")
class StoredClassModule implements Persistable<StoredClassModule.Key> {

    @Embeddable
    record Key(UUID classId, String moduleKey) {}

    @EmbeddedId private Key key;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredClassModule() {}

    StoredClassModule(ClassId classId, ModuleKey module, Instant openedAt) {
        this.key = new Key(classId.value(), module.value());
        this.openedAt = openedAt;
    }

    ModuleKey module() {
        return new ModuleKey(key.moduleKey());
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
