package org.palpate.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.classroom.allowances.GivenAllowance;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is set for classes. The door of this room for assignments: an instructor finds those of the
 * classes they teach, a learner those that are published and for them.
 *
 * <p>Whatever an instructor asks for throws {@link UnknownClass} when they do not teach the class,
 * and {@link UnknownAssignment} when the class has no such assignment.
 */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final Classes classes;
    private final AssignmentChecks checks;
    private final Groups groups;
    private final Memberships memberships;
    private final Accommodations accommodations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            Classes classes,
            AssignmentChecks checks,
            Groups groups,
            Memberships memberships,
            Accommodations accommodations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.checks = checks;
        this.groups = groups;
        this.memberships = memberships;
        this.accommodations = accommodations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Assigns at once.
     *
     * @throws Refusal when the plan cannot be kept, or its time is over
     */
    public AssignmentId assign(PersonId instructor, ClassId id, AssignmentPlan plan) {
        return bringIn(instructor, id, plan, clock.instant());
    }

    /** Assigns as of a time in the past, as the sample class needs it. */
    public AssignmentId bringIn(
            PersonId instructor, ClassId id, AssignmentPlan plan, Instant assignedAt) {
        StoredClass found = classes.require(instructor, id);
        checks.possible(id, null, plan);
        checks.publishable(id, plan);
        checks.notOver(plan.window(), assignedAt);
        return add(found, plan, assignedAt, false);
    }

    /**
     * Prepares an assignment that no learner sees yet.
     *
     * @throws Refusal when the plan cannot be kept
     */
    public AssignmentId draft(PersonId instructor, ClassId id, AssignmentPlan plan) {
        StoredClass found = classes.require(instructor, id);
        checks.possible(id, null, plan);
        return add(found, plan, clock.instant(), true);
    }

    private AssignmentId add(StoredClass to, AssignmentPlan plan, Instant at, boolean draft) {
        var assignment =
                new StoredAssignment(to, plan, groups.meant(to, plan.audience()), at, draft);
        to.assign(assignment);
        events.publishEvent(new ClassChanged(to.id()));
        return assignment.id();
    }

    /**
     * Settles an assignment anew. Attempts going on keep the deadline they began with.
     *
     * @throws Refusal when the plan cannot be kept, or its dates were changed to some that are over
     */
    public void change(
            PersonId instructor, ClassId id, AssignmentId assignment, AssignmentPlan plan) {
        StoredAssignment found = require(instructor, id, assignment);
        checks.changeable(id, found.toAssignment(), plan, clock.instant());
        events.publishEvent(new Assignment.Settled(instructor, found.toAssignment(), plan));
        found.settle(plan, groups.meant(classes.require(instructor, id), plan.audience()));
        events.publishEvent(new ClassChanged(id));
    }

    /**
     * Shows a draft to its learners; nothing happens when it is published already.
     *
     * @throws Refusal when its time is over, what must be done first is a draft, or its module has
     *     left the school's courses
     */
    public void publish(PersonId instructor, ClassId id, AssignmentId assignment) {
        StoredAssignment found = require(instructor, id, assignment);
        if (found.isDraft()) {
            AssignmentPlan plan = found.toAssignment().plan();
            checks.offered(plan);
            checks.publishable(id, plan);
            checks.notOver(plan.window(), clock.instant());
            found.publish(clock.instant());
            events.publishEvent(new ClassChanged(id));
        }
    }

    /**
     * Gives one learner dates of their own, attempts on top or a comment in place of what they had
     * in this assignment; {@link Allowance#NONE} takes it back. The same again changes nothing, and
     * not who gave it. Attempts going on keep the deadline they began with.
     *
     * @throws UnknownAssignment also when it is not for this learner of the class
     * @throws Refusal when the dates cannot be kept
     */
    public void allow(
            PersonId instructor,
            ClassId id,
            AssignmentId assignment,
            PersonId learner,
            Allowance what) {
        StoredAssignment found = require(instructor, id, assignment);
        Assignment now = found.toAssignment();
        if (!now.plan().audience().includes(learner) || !memberships.of(learner).containsKey(id)) {
            throw new UnknownAssignment(assignment);
        }
        checks.orderly(now.window(), what);
        if (!what.equals(now.allowed(learner))) {
            found.allow(learner, new GivenAllowance(what, instructor, clock.instant()));
            String said = "Dates, attempts or comment of their own in " + now.named();
            events.publishEvent(AuditEvent.grade(instructor.value(), learner.value(), said));
            events.publishEvent(new ClassChanged(id));
        }
    }

    /**
     * Takes an assignment back; attempts made for it stay with their learners, and what waited for
     * it waits no longer. Taking back twice is taking back once.
     */
    public void withdraw(PersonId instructor, ClassId id, AssignmentId assignment) {
        classes.require(instructor, id)
                .withdraw(assignment)
                .map(gone -> AuditEvent.deleted(instructor.value(), gone.named()))
                .ifPresent(events::publishEvent);
        events.publishEvent(new ClassChanged(id));
    }

    /** Everything set for a class, drafts too, the oldest first. */
    @Transactional(readOnly = true)
    public List<Assignment> in(PersonId instructor, ClassId id) {
        classes.require(instructor, id);
        return assignments.findByClass(id.value()).stream()
                .map(StoredAssignment::toAssignment)
                .toList();
    }

    /**
     * Everything set for a learner, in any of their classes, the earliest due date first: published
     * and for them, also what has not opened yet. The dates are the learner's own: extra days are
     * counted in.
     */
    @Transactional(readOnly = true)
    public List<Assignment> to(PersonId learner) {
        Accommodation terms = accommodations.of(learner);
        Map<ClassId, Enrolment> own = memberships.of(learner);
        return assignments.findFor(learner.value()).stream()
                .map(StoredAssignment::toAssignment)
                .flatMap(found ->
                        Stream.ofNullable(own.get(found.classId()))
                                .map(in -> found.asFor(in, terms, clock.getZone())))
                .sorted(Assignment.BY_DUE_DATE)
                .toList();
    }

    /** The modules of everything set for a learner. */
    @Transactional(readOnly = true)
    public Set<ModuleKey> modulesOf(PersonId learner) {
        return assignments.findModulesFor(learner.value()).stream()
                .map(ModuleKey::new)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the quiz of a module is set for some class and its time is not over there; nothing is
     * told of whom. The time ends with the closing, or with the due date where nothing closes, and
     * for a learner with extra days or dates of their own that much later; what has neither is
     * still ahead until it opens.
     */
    @Transactional(readOnly = true)
    public boolean isAhead(ModuleKey module) {
        Instant now = clock.instant();
        return assignments.findOf(module.value()).stream()
                .map(StoredAssignment::toAssignment)
                .anyMatch(set -> isAhead(set, now));
    }

    /** Whether the class or one of its learners, by dates of their own, is still to do it. */
    private boolean isAhead(Assignment set, Instant now) {
        List<Enrolment> learners =
                memberships.in(set.classId()).stream()
                        .filter(in -> set.plan().audience().includes(in.learner()))
                        .toList();
        Map<PersonId, Accommodation> terms =
                accommodations.of(learners.stream().map(Enrolment::learner).toList());
        return set.window().isAhead(now)
                || learners.stream()
                        .map(in ->
                                set.asFor(
                                        in,
                                        terms.getOrDefault(in.learner(), Accommodation.NONE),
                                        clock.getZone()))
                        .anyMatch(own -> own.window().isAhead(now));
    }

    private StoredAssignment require(PersonId instructor, ClassId id, AssignmentId assignment) {
        classes.require(instructor, id);
        return assignments
                .findInClass(assignment.value(), id.value())
                .orElseThrow(() -> new UnknownAssignment(assignment));
    }
}
