package org.palpate.classroom.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A category's row; its name is there once in a class. */
@Entity
@Table(name = "grade_category")
class StoredCategory {

    @Id private UUID id;

    private UUID classId;

    private String name;

    private int weight;

    private int leftOut;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredCategory() {}

    StoredCategory(UUID classId, String name, int weight, int leftOut, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.classId = classId;
        this.name = name;
        this.weight = weight;
        this.leftOut = leftOut;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    UUID classId() {
        return classId;
    }

    String name() {
        return name;
    }

    void settle(String newName, int newWeight, int newLeftOut) {
        name = newName;
        weight = newWeight;
        leftOut = newLeftOut;
    }

    Category toCategory() {
        return new Category(new CategoryId(id), name, weight, leftOut);
    }
}
