package org.palpate.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of a class. A group comes to be when learners are chosen for an assignment and given a
 * name; from then on it has the same learners in every assignment that is set for it, and it is
 * gone with the last of them.
 */
@Service
@Transactional
public class Groups {

    private final Classes classes;
    private final AssignmentRepository assignments;
    private final EnrolmentRepository enrolments;
    private final ApplicationEventPublisher events;

    Groups(
            Classes classes,
            AssignmentRepository assignments,
            EnrolmentRepository enrolments,
            ApplicationEventPublisher events) {
        this.classes = classes;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.events = events;
    }

    /**
     * The groups of a class, by name.
     *
     * @throws UnknownClass when the asking person does not teach it
     */
    @Transactional(readOnly = true)
    public List<Group> in(PersonId instructor, ClassId id) {
        classes.require(instructor, id);
        return named(assignments.findByClass(id.value()), enrolled(id));
    }

    /** The groups that these assignments name, by name, without who has left. */
    static List<Group> named(Collection<StoredAssignment> all, Set<PersonId> enrolled) {
        Map<String, List<Audience>> byName = new LinkedHashMap<>();
        for (StoredAssignment assignment : all) {
            Audience audience = assignment.toAssignment().plan().audience();
            if (!audience.group().isEmpty()) {
                byName.computeIfAbsent(audience.group(), name -> new ArrayList<>()).add(audience);
            }
        }
        return byName.entrySet().stream()
                .map(named ->
                        new Group(
                                named.getKey(),
                                named.getValue().getFirst().learners().stream()
                                        .filter(enrolled::contains)
                                        .collect(Collectors.toSet()),
                                named.getValue().size()))
                .sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Gives a group other learners or another name, in everything that is set for it. What those
     * who leave it have done stays theirs.
     *
     * @param name what it is called so far
     * @throws Declined when there is no such group, or the new name or the learners cannot be
     * @throws UnknownClass when the asking person does not teach the class
     */
    public void change(
            PersonId instructor, ClassId id, String name, String newName, Set<PersonId> learners) {
        classes.require(instructor, id);
        Audience audience = Audience.chosen(newName, learners);
        Set<PersonId> enrolled = enrolled(id);
        List<StoredAssignment> all = assignments.findByClass(id.value());
        List<Group> groups = named(all, enrolled);
        Group group =
                groups.stream()
                        .filter(candidate -> candidate.isCalled(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new Declined("There is no group “%s” any more.".formatted(name)));
        if (audience.group().isEmpty()) {
            throw new Declined("A group has a name.");
        }
        if (groups.stream().anyMatch(o -> !o.equals(group) && o.isCalled(audience.group()))) {
            throw new Declined(
                    "There is a group “%s” already: choose another name."
                            .formatted(audience.group()));
        }
        if (learners.isEmpty() || !enrolled.containsAll(learners)) {
            throw new Declined("Choose at least one learner, and learners of this class only.");
        }
        for (StoredAssignment assignment : all) {
            AssignmentPlan plan = assignment.toAssignment().plan();
            if (group.isCalled(plan.audience().group())) {
                assignment.settle(plan.to(audience));
            }
        }
        events.publishEvent(new ClassChanged(id));
    }

    private Set<PersonId> enrolled(ClassId id) {
        return enrolments.findByClass(id.value()).stream()
                .map(enrolment -> enrolment.toEnrolment().learner())
                .collect(Collectors.toSet());
    }
}
