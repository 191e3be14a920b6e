package org.palpate.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Component;

/** Who is in a class, and since when, with the times they were in it before. */
@Component
class Memberships {

    private final EnrolmentRepository enrolments;
    private final FormerEnrolmentRepository former;

    Memberships(EnrolmentRepository enrolments, FormerEnrolmentRepository former) {
        this.enrolments = enrolments;
        this.former = former;
    }

    /** Everybody in a class, who joined first first. */
    List<Enrolment> in(ClassId id) {
        Map<UUID, List<Enrolment.Stay>> earlier =
                former.findByClassIdOrderByRemovedAt(id.value()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        StoredFormerEnrolment::personId,
                                        Collectors.mapping(
                                                StoredFormerEnrolment::toStay,
                                                Collectors.toList())));
        return enrolments.findByClass(id.value()).stream()
                .map(row -> row.toEnrolment(earlier.getOrDefault(row.personId(), List.of())))
                .toList();
    }

    /** The same of several classes, by class; one that nobody is in is missing. */
    Map<UUID, List<Enrolment>> in(Collection<UUID> classes) {
        Map<StoredEnrolment.Key, List<Enrolment.Stay>> earlier =
                former.findByClassIdInOrderByRemovedAt(classes).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                new StoredEnrolment.Key(
                                                        row.classId(), row.personId()),
                                        Collectors.mapping(
                                                StoredFormerEnrolment::toStay,
                                                Collectors.toList())));
        return enrolments.findByClasses(classes).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.classId().value(),
                                Collectors.mapping(
                                        row ->
                                                row.toEnrolment(
                                                        earlier.getOrDefault(
                                                                row.getId(), List.of())),
                                        Collectors.toList())));
    }

    /** A learner's own, by class. */
    Map<ClassId, Enrolment> of(PersonId learner) {
        Map<UUID, List<Enrolment.Stay>> earlier = earlier(former.findByPersonId(learner.value()));
        return enrolments.findByPerson(learner.value()).stream()
                .collect(
                        Collectors.toMap(
                                StoredEnrolment::classId,
                                row ->
                                        row.toEnrolment(
                                                earlier.getOrDefault(
                                                        row.classId().value(), List.of()))));
    }

    private static Map<UUID, List<Enrolment.Stay>> earlier(
            Collection<StoredFormerEnrolment> ended) {
        return ended.stream()
                .collect(
                        Collectors.groupingBy(
                                StoredFormerEnrolment::classId,
                                Collectors.mapping(
                                        StoredFormerEnrolment::toStay, Collectors.toList())));
    }
}
