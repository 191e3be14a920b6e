package org.palpate.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody becomes a learner of a class: once, however often they join. */
@Component
class Joining {

    private final ClassRepository classes;
    private final EnrolmentRepository enrolments;
    private final EnrolmentRequestRepository requests;
    private final Rights rights;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            ClassRepository classes,
            EnrolmentRepository enrolments,
            EnrolmentRequestRepository requests,
            Rights rights,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.requests = requests;
        this.rights = rights;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The class that a join code opens: one that somebody teaches now. The code is the class's and
     * not of who made it; but of a class that was left by all its instructors nobody would see who
     * comes in.
     */
    Optional<StoredClass> joinable(String code) {
        return classes.findByJoinCode(JoinCode.normalise(code))
                .filter(found -> !found.isArchived())
                .filter(this::isTaught);
    }

    private boolean isTaught(StoredClass found) {
        return found.instructors().stream()
                .anyMatch(one -> rights.has(new PersonId(one), Role.INSTRUCTOR));
    }

    /** As {@link Classes#join}; outside of any transaction. */
    ClassId join(PersonId learner, String code) {
        // Two transactions: a look-up outside of one would hold its connection while the second
        // is waited for, and a whole class joining at once would wait for itself.
        ClassId id =
                transaction.execute(status ->
                        joinable(code)
                                .orElseThrow(() ->
                                        new Refusal(
                                                "No class has this join code. Check it, or ask your instructor for a new one."))
                                .id());
        try {
            transaction.executeWithoutResult(status -> enrol(id, learner, clock.instant()));
        } catch (DataIntegrityViolationException joinedInAnotherTab) {
            // The other tab's row says the same.
        }
        return id;
    }

    /** Enrols a learner who wants to be, or whom the school puts there; once. */
    void enrol(ClassId id, PersonId learner, Instant joinedAt) {
        requests.remove(id.value(), learner.value());
        if (!enrolments.existsById(new StoredEnrolment.Key(id.value(), learner.value()))) {
            enrolments.saveAndFlush(new StoredEnrolment(id, learner, joinedAt));
            events.publishEvent(new ClassChanged(id));
        }
    }
}
