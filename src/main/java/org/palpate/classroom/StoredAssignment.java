package org.palpate.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;

/** An assignment's row. */
@Entity
@Table(name = "assignment")
class StoredAssignment {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private StoredClass schoolClass;

    private String moduleKey;

    @Enumerated(EnumType.STRING)
    private Assignment.What what;

    private Instant assignedAt;

    private @Nullable Instant dueAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredAssignment() {}

    StoredAssignment(
            StoredClass schoolClass,
            ModuleKey module,
            Assignment.What what,
            Instant assignedAt,
            @Nullable Instant dueAt) {
        this.id = UUID.randomUUID();
        this.schoolClass = schoolClass;
        this.moduleKey = module.value();
        this.what = what;
        this.assignedAt = assignedAt;
        this.dueAt = dueAt;
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    Assignment toAssignment() {
        return new Assignment(
                id(),
                schoolClass.id(),
                schoolClass.name(),
                new ModuleKey(moduleKey),
                what,
                assignedAt,
                dueAt);
    }
}
