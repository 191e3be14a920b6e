package org.palpate.classroom.grading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassTies;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How classes count: read by instructors of the classes they teach, and by learners of the classes
 * they are in. Settled in {@link GradingSettings}.
 */
@Service
@Transactional(readOnly = true)
public class Gradings {

    private final GradingRepository gradings;
    private final Classes classes;
    private final ClassTies ties;

    Gradings(GradingRepository gradings, Classes classes, ClassTies ties) {
        this.gradings = gradings;
        this.classes = classes;
        this.ties = ties;
    }

    /**
     * How a class counts.
     *
     * @param found the class, as its door gave it to this instructor
     * @throws UnknownClass when the asking person does not teach it
     */
    public Grading of(PersonId instructor, SchoolClass found) {
        if (!ties.isTaughtBy(instructor, found.id())) {
            throw new UnknownClass(found.id());
        }
        return toGrading(
                found.id().value(),
                gradings.findById(found.id().value())
                        .orElseGet(() -> new StoredGrading(found.id().value())),
                gradings.findCategories(Set.of(found.id().value())),
                gradings.findWeights(found.id().value()));
    }

    /**
     * How the classes of these assignments count, for a learner who has them.
     *
     * @param assigned to the asking person, as their door gave them
     */
    public Map<ClassId, Grading> of(PersonId learner, Collection<Assignment> assigned) {
        Set<ClassId> own = classes.of(learner);
        Set<UUID> ids =
                assigned.stream()
                        .map(Assignment::classId)
                        .filter(own::contains)
                        .map(ClassId::value)
                        .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, StoredGrading> settled =
                gradings.findAllById(ids).stream()
                        .collect(Collectors.toMap(StoredGrading::classId, Function.identity()));
        List<StoredCategory> all = gradings.findCategories(ids);
        List<StoredWeight> weighed =
                gradings.findWeights(assigned.stream().map(one -> one.id().value()).toList());
        Map<ClassId, Grading> found = new HashMap<>();
        for (UUID id : ids) {
            StoredGrading row = settled.getOrDefault(id, new StoredGrading(id));
            found.put(new ClassId(id), toGrading(id, row, all, weighed));
        }
        return found;
    }

    private static Grading toGrading(
            UUID id, StoredGrading row, List<StoredCategory> all, List<StoredWeight> weighed) {
        return new Grading(
                row.missingIsZero(),
                row.rest(),
                all.stream()
                        .filter(one -> one.classId().equals(id))
                        .map(StoredCategory::toCategory)
                        .toList(),
                weighed.stream()
                        .collect(
                                Collectors.toMap(
                                        StoredWeight::assignment, StoredWeight::toWeight)));
    }
}
