package org.palpate.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.limits.AtMost;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.PersonalData;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All classes of the school. The door of this room: an instructor finds only the classes they
 * teach.
 */
@Service
@Transactional
public class Classes {

    private static final int LONGEST_NAME = 100;

    private final ClassRepository classes;
    private final EnrolmentRepository enrolments;
    private final Memberships memberships;
    private final Joining joining;
    private final People people;
    private final Rights rights;
    private final Accommodations accommodations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Classes(
            ClassRepository classes,
            EnrolmentRepository enrolments,
            Memberships memberships,
            Joining joining,
            People people,
            Rights rights,
            Accommodations accommodations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.joining = joining;
        this.people = people;
        this.rights = rights;
        this.accommodations = accommodations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a class.
     *
     * @throws Refusal when the asking person does not teach, or the name is empty or longer than
     *     100 characters
     */
    public ClassId make(
            PersonId instructor, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name) {
        return make(instructor, name, false);
    }

    /**
     * Makes the sample class; see {@link #make(PersonId, String)}. Its instructor is made with it
     * and asks for nothing: {@code SampleClass} has asked for the administrator, and nobody else
     * may come here, which {@code ArchitectureTest} holds.
     */
    public ClassId makeSample(
            PersonId instructor, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name) {
        return make(instructor, name, true);
    }

    private ClassId make(PersonId instructor, String name, boolean sample) {
        requireInstructor(instructor);
        return classes.save(new StoredClass(checkName(name), sample, instructor, clock.instant()))
                .id();
    }

    /** The classes a person teaches, oldest first; none once they are no instructor any more. */
    @Transactional(readOnly = true)
    public List<SchoolClass> taughtBy(PersonId instructor) {
        if (!rights.has(instructor, Role.INSTRUCTOR)) {
            return List.of();
        }
        List<StoredClass> taught = classes.findTaughtBy(instructor.value());
        Map<UUID, List<Enrolment>> in =
                memberships.in(taught.stream().map(one -> one.id().value()).toList());
        return taught.stream()
                .map(one -> one.toSchoolClass(in.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    /**
     * One class.
     *
     * @throws UnknownClass when there is none, or the asking person does not teach it
     */
    @Transactional(readOnly = true)
    public SchoolClass find(PersonId instructor, ClassId id) {
        return toSchoolClass(require(instructor, id));
    }

    /** Gives a class another name. */
    public void rename(
            PersonId instructor,
            ClassId id,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name) {
        require(instructor, id).rename(checkName(name));
    }

    /** Gives a class a new join code; the old one and its link stop working. */
    public void renewJoinCode(PersonId instructor, ClassId id) {
        require(instructor, id).renewJoinCode();
    }

    /** Lets another instructor teach the class as well. */
    public void addInstructor(PersonId instructor, ClassId id, PersonId other) {
        StoredClass found = require(instructor, id);
        requireInstructor(other);
        found.addInstructor(other);
    }

    /**
     * What a join code opens; nothing when no class has it, or the class is archived.
     *
     * <p>Needs no asker: the join code says that its holder was invited.
     */
    @Transactional(readOnly = true)
    public Optional<Invitation> invitation(String code) {
        return joining.joinable(code)
                .map(found ->
                        new Invitation(found.joinCode(), found.name(), instructorNames(found)));
    }

    /**
     * Enrols a learner by join code. Joining twice is joining once.
     *
     * @throws Refusal when no class has the code, or the class is archived
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ClassId join(PersonId learner, String code) {
        return joining.join(learner, code);
    }

    /** Enrols a learner of the sample class, as of a time in the past. */
    public void enrolSample(ClassId id, PersonId learner, Instant joinedAt) {
        joining.enrol(id, learner, joinedAt);
    }

    /** The classes a learner is enrolled in. */
    @Transactional(readOnly = true)
    public Set<ClassId> of(PersonId learner) {
        return enrolments.findClassesOf(learner.value()).stream()
                .map(ClassId::new)
                .collect(Collectors.toSet());
    }

    /**
     * Gives a learner their own terms, in this class and in every other.
     *
     * @throws UnknownClass when the asking person does not teach the learner in this class
     */
    public void accommodate(
            PersonId instructor, ClassId id, PersonId learner, Accommodation terms) {
        require(instructor, id);
        if (!enrolments.existsById(new StoredEnrolment.Key(id.value(), learner.value()))) {
            throw new UnknownClass(id);
        }
        accommodations.give(instructor, learner, terms);
        events.publishEvent(new ClassChanged(id));
    }

    /** Removes the sample class with its enrolments and assignments. */
    public void removeSamples() {
        classes.deleteAll(classes.findBySampleTrue());
    }

    /**
     * A class for the other doors of this room: of somebody who teaches it now and is an instructor
     * now, both asked of the database.
     */
    StoredClass require(PersonId instructor, ClassId id) {
        if (!isTaughtBy(instructor, id)) {
            throw new UnknownClass(id);
        }
        return classes.findById(id.value()).orElseThrow(() -> new UnknownClass(id));
    }

    /** Whether somebody teaches a class now and is an instructor now. */
    boolean isTaughtBy(PersonId instructor, ClassId id) {
        return rights.has(instructor, Role.INSTRUCTOR)
                && classes.countTaught(id.value(), instructor.value()) > 0;
    }

    private void requireInstructor(PersonId person) {
        if (!rights.has(person, Role.INSTRUCTOR)) {
            throw new Refusal(
                    "Only instructors teach classes. An administrator gives that role under Office.");
        }
    }

    /** The names of those who teach a class, in order. */
    List<String> instructorNames(StoredClass found) {
        var ids = found.instructors().stream().map(PersonId::new).toList();
        return people.find(ids).values().stream()
                .filter(person -> person.is(Role.INSTRUCTOR))
                .map(Person::name)
                .sorted(NameOrder.COMPARATOR)
                .toList();
    }

    private SchoolClass toSchoolClass(StoredClass found) {
        return found.toSchoolClass(memberships.in(found.id()));
    }

    private static String checkName(String name) {
        String clean = PersonalData.clean(name);
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new Refusal(
                    "Please give the class a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        PersonalData.objectionToSigns(clean)
                .ifPresent(objection -> {
                    throw new Refusal(objection);
                });
        return clean;
    }
}
