package org.palpate.classroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.palpate.people.PersonId;

/**
 * A group's row, with its learners. Who has left the class stays in it and is passed over, so that
 * they are in it again when they come back.
 */
@Entity
@Table(name = "class_group")
@BatchSize(size = 50)
class StoredGroup {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private StoredClass schoolClass;

    private String name;

    /** Unique in the class. */
    private String nameKey;

    @ElementCollection
    @CollectionTable(name = "class_group_learner", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "person_id")
    @BatchSize(size = 50)
    private Set<UUID> learners = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredGroup() {}

    @SuppressWarnings("NullAway.Init") // settling fills the rest
    StoredGroup(StoredClass schoolClass, Audience audience) {
        this.id = UUID.randomUUID();
        this.schoolClass = schoolClass;
        settle(audience, audience.learners());
    }

    /** What two groups of a class may not have in common: the name in lower case. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    GroupId id() {
        return new GroupId(id);
    }

    String name() {
        return name;
    }

    /** Gives it the audience's name, and its learners in place of those who are in the class. */
    final void settle(Audience audience, Set<PersonId> enrolled) {
        name = audience.group();
        nameKey = key(name);
        var chosen = audience.learners().stream().map(PersonId::value).collect(Collectors.toSet());
        learners.removeIf(one -> enrolled.contains(new PersonId(one)) && !chosen.contains(one));
        learners.addAll(chosen);
    }

    /** Its learners who are in the class. */
    Set<PersonId> among(Set<PersonId> enrolled) {
        return learners().stream().filter(enrolled::contains).collect(Collectors.toSet());
    }

    Set<PersonId> learners() {
        return learners.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    Group toGroup(Set<PersonId> enrolled, long assignments) {
        return new Group(id(), name, among(enrolled), Math.toIntExact(assignments));
    }
}
