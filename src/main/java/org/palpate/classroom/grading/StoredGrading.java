package org.palpate.classroom.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a class has settled about missing work and about assignments without a category. */
@Entity
@Table(name = "class_grading")
class StoredGrading {

    @Id private UUID classId;

    private boolean missingIsZero;

    private int weight;

    private int leftOut;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredGrading() {}

    StoredGrading(UUID classId) {
        this.classId = classId;
        this.missingIsZero = Grading.USUAL.missingIsZero();
        this.weight = Grading.USUAL.rest().weight();
        this.leftOut = Grading.USUAL.rest().leftOut();
    }

    UUID classId() {
        return classId;
    }

    boolean missingIsZero() {
        return missingIsZero;
    }

    Category rest() {
        return Category.rest(weight, leftOut);
    }

    void countMissing(boolean isZero) {
        missingIsZero = isZero;
    }

    void settle(int newWeight, int newLeftOut) {
        weight = newWeight;
        leftOut = newLeftOut;
    }
}
