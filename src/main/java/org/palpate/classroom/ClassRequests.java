package org.palpate.classroom;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.people.InvitationAccepted;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What classes ask of a person: to join them. The person accepts or declines; a class never sees
 * more of them before they have accepted.
 */
@Service
@Transactional
public class ClassRequests {

    private final Classes classes;
    private final Joining joining;
    private final ClassRepository rows;
    private final EnrolmentRequestRepository requests;
    private final People people;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassRequests(
            Classes classes,
            Joining joining,
            ClassRepository rows,
            EnrolmentRequestRepository requests,
            People people,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.joining = joining;
        this.rows = rows;
        this.requests = requests;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The classes a person is asked into and has not answered, the oldest request first. A class
     * that nobody teaches any more asks for nobody.
     */
    @Transactional(readOnly = true)
    public List<ClassRequest> of(PersonId learner) {
        return requests.findByPersonId(learner.value()).stream()
                .filter(request -> !request.isDeclined())
                .sorted(Comparator.comparing(StoredEnrolmentRequest::askedAt))
                .flatMap(request ->
                        rows.findById(request.classId().value()).stream()
                                .filter(found -> !found.isArchived())
                                .map(found -> toRequest(found, request)))
                .filter(request -> !request.instructors().isEmpty())
                .toList();
    }

    private ClassRequest toRequest(StoredClass found, StoredEnrolmentRequest request) {
        PersonId by = request.askedBy();
        return new ClassRequest(
                found.id(),
                found.name(),
                classes.instructorNames(found),
                by == null ? "" : people.find(by).map(Person::name).orElse(""),
                request.askedAt());
    }

    /**
     * Joins a class one was asked into. Accepting twice is accepting once.
     *
     * @throws Refusal when there is no such request (any more), or the class is archived or has
     *     nobody who teaches it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void accept(PersonId learner, ClassId id) {
        try {
            transaction.executeWithoutResult(status -> {
                if (classes.of(learner).contains(id)) {
                    return;
                }
                requireOpen(learner, id);
                joining.enrol(id, learner, clock.instant());
            });
        } catch (DataIntegrityViolationException acceptedInAnotherTab) {
            // The other tab's row says the same.
        }
    }

    /**
     * Says no. Declining twice is declining once; the join code still works.
     *
     * @throws Refusal when there is no such request (any more)
     */
    public void decline(PersonId learner, ClassId id) {
        StoredEnrolmentRequest found =
                requests.findByClassIdAndPersonId(id.value(), learner.value())
                        .orElseThrow(ClassRequests::gone);
        found.decline(clock.instant());
        events.publishEvent(new ClassChanged(id));
    }

    /**
     * The classes that somebody joins by choosing a password with an invitation link: those that
     * ask for them and are taught by whoever made the link. The link of one instructor is no yes to
     * another, whatever else asks for the person or is taken back meanwhile; those requests stay
     * open, to be answered after signing in.
     *
     * @param linkMadeBy null when it is not known any more; then each is answered on its own
     * @return the oldest request first
     */
    @Transactional(readOnly = true)
    public List<ClassRequest> acceptedByLink(PersonId invited, @Nullable PersonId linkMadeBy) {
        return linkMadeBy == null
                ? List.of()
                : of(invited).stream()
                        .filter(request -> classes.isTaughtBy(linkMadeBy, request.id()))
                        .toList();
    }

    /** Choosing a password is yes to the classes that the page of the link names beforehand. */
    @EventListener
    void acceptByLink(InvitationAccepted event) {
        for (ClassRequest request : acceptedByLink(event.person(), event.linkMadeBy())) {
            joining.enrol(request.id(), event.person(), clock.instant());
        }
    }

    private void requireOpen(PersonId learner, ClassId id) {
        requests.findByClassIdAndPersonId(id.value(), learner.value())
                .filter(request -> !request.isDeclined())
                .orElseThrow(ClassRequests::gone);
        StoredClass found = rows.findById(id.value()).orElseThrow(ClassRequests::gone);
        if (found.isArchived()) {
            throw new Refusal("This class is archived. Ask its instructor.");
        }
        if (classes.instructorNames(found).isEmpty()) {
            throw new Refusal("Nobody teaches this class at present. Ask your school.");
        }
    }

    private static Refusal gone() {
        return new Refusal(
                "This class does not ask for you any more. Ask its instructor for the join code.");
    }
}
