package org.palpate.classroom.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.AssignmentId;

/** What an assignment counts, once that was settled. */
@Entity
@Table(name = "assignment_weight")
class StoredWeight {

    @Id private UUID assignmentId;

    private int weight;

    private @Nullable UUID categoryId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredWeight() {}

    StoredWeight(AssignmentId assignment, Weight settled) {
        CategoryId category = settled.category();
        this.assignmentId = assignment.value();
        this.weight = settled.weight();
        this.categoryId = category == null ? null : category.value();
    }

    AssignmentId assignment() {
        return new AssignmentId(assignmentId);
    }

    Weight toWeight() {
        return new Weight(weight, categoryId == null ? null : new CategoryId(categoryId));
    }
}
