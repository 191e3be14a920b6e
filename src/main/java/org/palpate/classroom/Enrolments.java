package org.palpate.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.recovery.PasswordLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which class. A learner asks for themselves, an instructor for a class they teach. */
@Service
@Transactional
public class Enrolments {

    private final Classes classes;
    private final EnrolmentRepository enrolments;
    private final FormerEnrolmentRepository former;
    private final EnrolmentRequestRepository asked;
    private final EnrolmentRequests requests;
    private final People people;
    private final Rights rights;
    private final Invitations invitations;
    private final PasswordLinks passwordLinks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            Classes classes,
            EnrolmentRepository enrolments,
            FormerEnrolmentRepository former,
            EnrolmentRequestRepository asked,
            EnrolmentRequests requests,
            People people,
            Rights rights,
            Invitations invitations,
            PasswordLinks passwordLinks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.former = former;
        this.asked = asked;
        this.requests = requests;
        this.people = people;
        this.rights = rights;
        this.invitations = invitations;
        this.passwordLinks = passwordLinks;
        this.events = events;
        this.clock = clock;
    }

    /** The classes a learner is in, by name; archived ones are left out. */
    @Transactional(readOnly = true)
    public List<JoinedClass> of(PersonId learner) {
        return enrolments.findJoined(learner.value()).stream()
                .sorted(Comparator.comparing(StoredClass::name, NameOrder.COMPARATOR))
                .map(found -> new JoinedClass(found.id(), found.name()))
                .toList();
    }

    /** Whether a learner is in the class that a join code opens. */
    @Transactional(readOnly = true)
    public boolean isIn(PersonId learner, String joinCode) {
        String code = JoinCode.normalise(joinCode);
        return enrolments.findJoined(learner.value()).stream()
                .anyMatch(found -> found.joinCode().equals(code));
    }

    /**
     * Whether somebody's list enrols at once, and nobody on it is asked: an administrator's, who
     * acts for the school.
     */
    @Transactional(readOnly = true)
    public boolean enrolsAtOnce(PersonId instructor) {
        return rights.has(instructor, Role.ADMINISTRATOR);
    }

    /**
     * Enrols learners without asking them, for an administrator who teaches the class. Who is in
     * the class already stays as they are.
     *
     * @return how many were not in it before
     * @throws Refusal when the asking person is no administrator, or the class is archived
     * @throws UnknownClass when the asking person does not teach it
     */
    public int enrol(PersonId instructor, ClassId id, Collection<PersonId> learners) {
        StoredClass found = classes.require(instructor, id);
        if (!enrolsAtOnce(instructor)) {
            throw new Refusal(
                    "Only an administrator enrolls people at once. Ask them into the class instead.");
        }
        requireGoingOn(found);
        return add(id, learners);
    }

    /**
     * Takes somebody back who was in the class: at once whom an instructor took out; who left by
     * themselves is asked.
     *
     * @return whether they are back; false when they are asked
     * @throws Refusal when the class is archived
     * @throws UnknownClass when the asking person does not teach it, or they never were in it
     */
    public boolean bringBack(PersonId instructor, ClassId id, PersonId learner) {
        FormerEnrolment last =
                former(instructor, id).reversed().stream()
                        .filter(ended -> ended.learner().equals(learner))
                        .findFirst()
                        .orElseThrow(() -> new UnknownClass(id));
        requireGoingOn(classes.require(instructor, id));
        if (!last.leftThemselves()) {
            add(id, List.of(learner));
            return true;
        }
        people.find(learner)
                .ifPresent(
                        person -> requests.ask(instructor, id, Map.of(person.id(), person.name())));
        return false;
    }

    private static void requireGoingOn(StoredClass found) {
        if (found.isArchived()) {
            throw new Refusal("This class is archived. Bring it back first, under Settings.");
        }
    }

    private int add(ClassId id, Collection<PersonId> learners) {
        Set<PersonId> missing = new HashSet<>(learners);
        missing.removeAll(in(id));
        Instant now = clock.instant();
        asked.findByClassId(id.value()).stream()
                .filter(request -> missing.contains(request.person()))
                .forEach(asked::delete);
        enrolments.saveAllAndFlush(
                missing.stream().map(learner -> new StoredEnrolment(id, learner, now)).toList());
        if (!missing.isEmpty()) {
            events.publishEvent(new ClassChanged(id));
        }
        return missing.size();
    }

    /**
     * Takes a learner out of a class. Their attempts stay theirs, and they may join again by code.
     *
     * @throws UnknownClass when the asking person does not teach the learner in this class
     */
    public void remove(PersonId instructor, ClassId id, PersonId learner) {
        StoredClass found = classes.require(instructor, id);
        if (end(id, learner, false)) {
            events.publishEvent(
                    AuditEvent.removed(
                            instructor.value(),
                            learner.value(),
                            "class '%s'".formatted(found.name())));
        }
    }

    /**
     * Lets a learner leave a class of theirs, an archived one too. Their attempts stay theirs, who
     * teaches the class keeps the record, and they may join again by code.
     *
     * @throws UnknownClass when they are not in it (any more)
     */
    public void leave(PersonId learner, ClassId id) {
        end(id, learner, true);
    }

    /** Whether it was this act that ended it. */
    private boolean end(ClassId id, PersonId learner, boolean leftThemselves) {
        var key = new StoredEnrolment.Key(id.value(), learner.value());
        Enrolment ended =
                enrolments
                        .findById(key)
                        .map(StoredEnrolment::toEnrolment)
                        .orElseThrow(() -> new UnknownClass(id));
        // Of two who end the same enrolment at once, one takes the row and keeps the record.
        boolean isEnded = enrolments.remove(id.value(), learner.value()) == 1;
        if (isEnded) {
            former.save(new StoredFormerEnrolment(id, ended, clock.instant(), leftThemselves));
            events.publishEvent(new ClassChanged(id));
        }
        return isEnded;
    }

    /**
     * Makes another invitation link for a learner who has not chosen a password yet.
     *
     * @throws UnknownClass when the asking person does not teach the learner in this class
     * @throws org.palpate.refusal.Refusal when the learner has a password, or the asking person is
     *     no instructor any more
     */
    public Invited inviteAgain(PersonId instructor, ClassId id, PersonId learner) {
        requireLearner(instructor, id, learner);
        return invitations.renew(instructor, learner);
    }

    /**
     * Makes a link with which a learner who forgot the password chooses a new one.
     *
     * @throws UnknownClass when the asking person does not teach the learner in this class
     * @throws org.palpate.refusal.Refusal when there is no password to forget, or the learner
     *     teaches or looks after the server as well
     */
    public PasswordLink passwordLink(PersonId instructor, ClassId id, PersonId learner) {
        requireLearner(instructor, id, learner);
        return passwordLinks.makeForLearner(instructor, learner);
    }

    private void requireLearner(PersonId instructor, ClassId id, PersonId learner) {
        classes.require(instructor, id);
        if (!in(id).contains(learner)) {
            throw new UnknownClass(id);
        }
    }

    /** Who was in a class once and is not now, the latest to go last. */
    @Transactional(readOnly = true)
    public List<FormerEnrolment> former(PersonId instructor, ClassId id) {
        classes.require(instructor, id);
        Set<PersonId> now = in(id);
        return former.findByClassIdOrderByRemovedAt(id.value()).stream()
                .map(StoredFormerEnrolment::toFormerEnrolment)
                .filter(ended -> !now.contains(ended.learner()))
                .toList();
    }

    private Set<PersonId> in(ClassId id) {
        return enrolments.findByClass(id.value()).stream()
                .map(row -> row.toEnrolment().learner())
                .collect(Collectors.toSet());
    }
}
