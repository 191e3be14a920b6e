package org.palpate.classroom;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;

/**
 * A class's row, with its instructors and assignments. Enrolments are rows of their own: joining is
 * an insert.
 */
@Entity
@Table(name = "school_class")
class StoredClass {

    @Id @UuidGenerator private @Nullable UUID id;

    private String name;

    private String joinCode;

    private boolean sample;

    private Instant createdAt;

    private @Nullable Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "class_instructor", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "person_id")
    private Set<UUID> instructors = new LinkedHashSet<>();

    @OneToMany(mappedBy = "schoolClass", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("assignedAt")
    private List<StoredAssignment> assignments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredClass() {}

    StoredClass(String name, boolean sample, PersonId instructor, Instant createdAt) {
        this.name = name;
        this.joinCode = JoinCode.fresh();
        this.sample = sample;
        this.createdAt = createdAt;
        this.instructors.add(instructor.value());
    }

    ClassId id() {
        if (id == null) {
            throw new IllegalStateException("A class has no id before it is saved");
        }
        return new ClassId(id);
    }

    String name() {
        return name;
    }

    String joinCode() {
        return joinCode;
    }

    Set<UUID> instructors() {
        return instructors;
    }

    boolean isTaughtBy(PersonId person) {
        return instructors.contains(person.value());
    }

    void rename(String newName) {
        name = newName;
    }

    void renewJoinCode() {
        joinCode = JoinCode.fresh();
    }

    void addInstructor(PersonId person) {
        instructors.add(person.value());
    }

    void removeInstructor(PersonId person) {
        instructors.remove(person.value());
    }

    /** Archiving twice is archiving once. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void bringBack() {
        archivedAt = null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void assign(StoredAssignment assignment) {
        assignments.add(assignment);
    }

    /** Takes an assignment out, and says what it was; empty if it was out already. */
    Optional<Assignment> withdraw(AssignmentId assignment) {
        Optional<StoredAssignment> gone =
                assignments.stream().filter(a -> a.id().equals(assignment)).findFirst();
        gone.ifPresent(assignments::remove);
        return gone.map(StoredAssignment::toAssignment);
    }

    SchoolClass toSchoolClass(List<Enrolment> enrolments) {
        return new SchoolClass(
                id(),
                name,
                joinCode,
                sample,
                archivedAt,
                instructors.stream().map(PersonId::new).toList(),
                enrolments,
                assignments.stream()
                        .map(StoredAssignment::toAssignment)
                        .sorted(Comparator.comparing(Assignment::assignedAt))
                        .toList());
    }
}
