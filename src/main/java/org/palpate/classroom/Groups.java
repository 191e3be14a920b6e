package org.palpate.classroom;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.limits.AtMost;
import org.palpate.people.NameOrder;
import org.palpate.people.PersonId;
import org.palpate.people.PersonalData;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of a class. A group is made by itself, or by giving a name to the learners chosen for
 * an assignment; it has the same learners in everything that is set for it.
 *
 * <p>Whatever an instructor asks for throws {@link UnknownClass} when they do not teach the class,
 * and {@link Refusal} when a group or its name cannot be.
 */
@Service
@Transactional
public class Groups {

    private final Classes classes;
    private final GroupRepository groups;
    private final AssignmentRepository assignments;
    private final EnrolmentRepository enrolments;
    private final ApplicationEventPublisher events;

    Groups(
            Classes classes,
            GroupRepository groups,
            AssignmentRepository assignments,
            EnrolmentRepository enrolments,
            ApplicationEventPublisher events) {
        this.classes = classes;
        this.groups = groups;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.events = events;
    }

    /** The groups of a class, by name. */
    @Transactional(readOnly = true)
    public List<Group> in(PersonId instructor, ClassId id) {
        classes.require(instructor, id);
        Set<PersonId> enrolled = enrolled(id);
        Map<GroupId, Long> set =
                assignments.findByClass(id.value()).stream()
                        .flatMap(assignment -> assignment.group().stream())
                        .collect(Collectors.groupingBy(StoredGroup::id, Collectors.counting()));
        return groups.findByClass(id.value()).stream()
                .map(group -> group.toGroup(enrolled, set.getOrDefault(group.id(), 0L)))
                .sorted(Comparator.comparing(Group::name, NameOrder.COMPARATOR))
                .toList();
    }

    /** Makes a group of learners of the class, one or more. */
    public void make(
            PersonId instructor,
            ClassId id,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            Set<PersonId> learners) {
        StoredClass found = classes.require(instructor, id);
        Audience audience = possible(id, name, learners);
        if (groups.findByKey(id.value(), StoredGroup.key(audience.group())).isPresent()) {
            throw taken(audience.group());
        }
        keep(new StoredGroup(found, readable(audience)));
        events.publishEvent(new ClassChanged(id));
    }

    /**
     * Gives a group other learners or another name, in everything that is set for it. What those
     * who leave it have done stays theirs.
     *
     * @param id of the group; its name may have changed since it was read
     */
    public void change(
            PersonId instructor,
            ClassId of,
            GroupId id,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String newName,
            Set<PersonId> learners) {
        classes.require(instructor, of);
        StoredGroup group = require(of, id);
        Audience audience = possible(of, newName, learners);
        if (groups.findByKey(of.value(), StoredGroup.key(audience.group()))
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw taken(audience.group());
        }
        if (!group.name().equals(audience.group())) {
            readable(audience);
        }
        group.settle(audience, enrolled(of));
        keep(group);
        events.publishEvent(new ClassChanged(of));
    }

    /**
     * Adds learners of the class to a group, which is made when there is none of this name.
     *
     * @throws org.palpate.refusal.Refusal when the name cannot be used
     */
    public void join(
            PersonId instructor,
            ClassId id,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            Set<PersonId> learners) {
        classes.require(instructor, id);
        Optional<StoredGroup> there = groups.findByKey(id.value(), StoredGroup.key(name));
        if (there.isEmpty()) {
            make(instructor, id, name, learners);
        } else {
            Set<PersonId> everybody = new HashSet<>(there.get().learners());
            everybody.retainAll(enrolled(id));
            everybody.addAll(learners);
            change(instructor, id, there.get().id(), there.get().name(), everybody);
        }
    }

    /**
     * Removes a group. What was set for it stays set for the learners it had; removing twice is
     * removing once.
     */
    public void remove(PersonId instructor, ClassId of, GroupId id) {
        classes.require(instructor, of);
        find(of, id).ifPresent(group -> dissolve(of, group));
    }

    private void dissolve(ClassId id, StoredGroup group) {
        Audience left = Audience.chosen("", group.learners());
        for (StoredAssignment assignment : assignments.findByClass(id.value())) {
            if (assignment.group().filter(own -> own.id().equals(group.id())).isPresent()) {
                assignment.settle(assignment.toAssignment().plan().to(left), null);
            }
        }
        groups.delete(group);
        events.publishEvent(new ClassChanged(id));
    }

    /**
     * The group that an audience is for, whatever it is called by now; made when the audience only
     * names one that there is not yet; null when it names none.
     *
     * @throws Refusal when the group is gone, or the class has a group of that name with other
     *     learners
     */
    @Nullable StoredGroup meant(StoredClass found, Audience audience) {
        if (audience.groupId() != null) {
            return require(found.id(), audience.groupId());
        }
        if (audience.group().isEmpty()) {
            return null;
        }
        UUID id = found.id().value();
        return groups.findByKey(id, StoredGroup.key(audience.group()))
                .map(group -> same(group, audience, enrolled(found.id())))
                .orElseGet(() -> keep(new StoredGroup(found, readable(audience))));
    }

    /** A group is the same learners wherever it is named. */
    private static StoredGroup same(StoredGroup group, Audience audience, Set<PersonId> enrolled) {
        if (group.name().equals(audience.group())
                && group.among(enrolled).equals(audience.learners())) {
            return group;
        }
        throw new Refusal(
                "This class has a group “%s” with other learners: choose it under “A group”, or give these another name."
                        .formatted(group.name()));
    }

    private StoredGroup require(ClassId of, GroupId id) {
        return find(of, id)
                .orElseThrow(() -> new Refusal("This group was removed. Reload the page."));
    }

    private Optional<StoredGroup> find(ClassId of, GroupId id) {
        return groups.findByClass(of.value()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    /** The database decides between two who give the same name at once. */
    private StoredGroup keep(StoredGroup group) {
        try {
            return groups.saveAndFlush(group);
        } catch (DataIntegrityViolationException givenMeanwhile) {
            throw taken(group.name());
        }
    }

    /** Refuses a new name that nobody could read. */
    private static Audience readable(Audience audience) {
        PersonalData.objectionToSigns(audience.group())
                .ifPresent(objection -> {
                    throw new Refusal(objection);
                });
        return audience;
    }

    private static Refusal taken(String name) {
        return new Refusal("There is a group “%s” already: choose another name.".formatted(name));
    }

    private Set<PersonId> enrolled(ClassId id) {
        return enrolments.findByClass(id.value()).stream()
                .map(enrolment -> enrolment.toEnrolment().learner())
                .collect(Collectors.toSet());
    }

    private Audience possible(ClassId id, String name, Set<PersonId> learners) {
        Audience audience = Audience.chosen(name, learners);
        if (audience.group().isEmpty()) {
            throw new Refusal("A group has a name: write one.");
        }
        if (learners.isEmpty() || !enrolled(id).containsAll(learners)) {
            throw new Refusal("Choose at least one learner, and learners of this class only.");
        }
        return audience;
    }
}
