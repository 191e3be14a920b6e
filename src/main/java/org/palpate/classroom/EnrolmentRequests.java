package org.palpate.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.people.InvitationAccepted;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People asked into classes. Knowing an e-mail address does not make somebody a learner of one's
 * class: they are asked, and until they say yes the class sees the name that its instructor wrote,
 * and "asked". For the person it is a request, which they accept or decline.
 */
@Service
@Transactional
public class EnrolmentRequests {

    private final Classes classes;
    private final ClassRepository rows;
    private final EnrolmentRequestRepository requests;
    private final Memberships memberships;
    private final Invitations invitations;
    private final People people;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnrolmentRequests(
            Classes classes,
            ClassRepository rows,
            EnrolmentRequestRepository requests,
            Memberships memberships,
            Invitations invitations,
            People people,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.rows = rows;
        this.requests = requests;
        this.memberships = memberships;
        this.invitations = invitations;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks people into a class. Who is in it, was asked before or has declined stays as they are.
     *
     * @param names what the class calls each until they accept
     * @return those who are asked now, whether before or just so; not those who declined
     * @throws UnknownClass when the asking person does not teach the class
     * @throws Declined when it is archived
     */
    public Set<PersonId> ask(PersonId instructor, ClassId id, Map<PersonId, String> names) {
        requireGoingOn(instructor, id);
        Set<PersonId> left = new HashSet<>(names.keySet());
        memberships.in(id).forEach(in -> left.remove(in.learner()));
        Set<PersonId> asked = new HashSet<>();
        for (StoredEnrolmentRequest before : requests.findByClassId(id.value())) {
            if (left.remove(before.person()) && !before.isDeclined()) {
                asked.add(before.person());
            }
        }
        Instant now = clock.instant();
        names.forEach((person, name) -> {
            if (left.contains(person)) {
                requests.save(new StoredEnrolmentRequest(id, person, name, instructor, now));
            }
        });
        if (!left.isEmpty()) {
            requests.flush();
            events.publishEvent(new ClassChanged(id));
        }
        asked.addAll(left);
        return asked;
    }

    /**
     * Asks everybody who learns in one class of an instructor into another of theirs.
     *
     * @return how many are asked who were not before
     * @throws UnknownClass when the asking person does not teach both
     * @throws Declined when the second is archived
     */
    public int askAgain(PersonId instructor, ClassId from, ClassId to) {
        List<PersonId> learners =
                classes.find(instructor, from).enrolments().stream()
                        .map(Enrolment::learner)
                        .toList();
        int before = waiting(instructor, to).size();
        ask(
                instructor,
                to,
                people.find(learners).values().stream()
                        .collect(Collectors.toMap(Person::id, Person::name)));
        return waiting(instructor, to).size() - before;
    }

    /** Who was asked into a class and has not accepted, by name. */
    @Transactional(readOnly = true)
    public List<AskedLearner> waiting(PersonId instructor, ClassId id) {
        classes.require(instructor, id);
        return requests.findByClassId(id.value()).stream()
                .map(StoredEnrolmentRequest::toAskedLearner)
                .sorted(
                        Comparator.comparing(AskedLearner::declined)
                                .thenComparing(AskedLearner::name, NameOrder.COMPARATOR))
                .toList();
    }

    /**
     * Which of these e-mail addresses were asked into a class, and whether they declined; addresses
     * in the form of {@link org.palpate.people.EmailAddress}.
     */
    @Transactional(readOnly = true)
    public Map<String, Boolean> askedBefore(
            PersonId instructor, ClassId id, Collection<String> emails) {
        classes.require(instructor, id);
        Map<PersonId, Boolean> asked = new HashMap<>();
        requests.findByClassId(id.value())
                .forEach(request -> asked.put(request.person(), request.isDeclined()));
        Set<String> wanted = Set.copyOf(emails);
        return people.find(asked.keySet()).values().stream()
                .filter(person -> wanted.contains(person.email()))
                .collect(
                        Collectors.toMap(
                                Person::email, person -> asked.getOrDefault(person.id(), false)));
    }

    /** Takes a request back that was not answered yet; one that was stays as it is. */
    public void takeBack(PersonId instructor, ClassId id, AskedLearner.Id request) {
        classes.require(instructor, id);
        requests.findByIdAndClassId(request.value(), id.value())
                .filter(found -> !found.isDeclined())
                .ifPresent(found -> {
                    requests.remove(id.value(), found.person().value());
                    events.publishEvent(new ClassChanged(id));
                });
    }

    /**
     * Makes another link for somebody who was asked, whether they have an account or not.
     *
     * @throws UnknownClass when the asking person does not teach the class
     * @throws Declined when the request was answered meanwhile
     */
    public Invited inviteAgain(PersonId instructor, ClassId id, AskedLearner.Id request) {
        classes.require(instructor, id);
        return requests.findByIdAndClassId(request.value(), id.value())
                .filter(found -> !found.isDeclined())
                .map(found -> invitations.reachAgain(instructor, found.person(), found.name()))
                .orElseThrow(() ->
                        new Declined("This request was answered meanwhile. Reload the page."));
    }

    /** The classes a person is asked into and has not answered, the oldest request first. */
    @Transactional(readOnly = true)
    public List<ClassRequest> of(PersonId learner) {
        return requests.findByPersonId(learner.value()).stream()
                .filter(request -> !request.isDeclined())
                .sorted(Comparator.comparing(StoredEnrolmentRequest::askedAt))
                .flatMap(request ->
                        rows.findById(request.classId().value()).stream()
                                .filter(found -> !found.isArchived())
                                .map(found -> toRequest(found, request)))
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
     * @throws Declined when there is no such request (any more), or the class is archived
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void accept(PersonId learner, ClassId id) {
        try {
            transaction.executeWithoutResult(status -> {
                if (classes.of(learner).contains(id)) {
                    return;
                }
                requireOpen(learner, id);
                classes.enrol(id, learner, clock.instant());
            });
        } catch (DataIntegrityViolationException acceptedInAnotherTab) {
            // The other tab's row says the same.
        }
    }

    /**
     * Says no. Declining twice is declining once; the join code still works.
     *
     * @throws Declined when there is no such request (any more)
     */
    public void decline(PersonId learner, ClassId id) {
        StoredEnrolmentRequest found =
                requests.findByClassIdAndPersonId(id.value(), learner.value())
                        .orElseThrow(EnrolmentRequests::gone);
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
            classes.enrol(request.id(), event.person(), clock.instant());
        }
    }

    private void requireOpen(PersonId learner, ClassId id) {
        requests.findByClassIdAndPersonId(id.value(), learner.value())
                .filter(request -> !request.isDeclined())
                .orElseThrow(EnrolmentRequests::gone);
        if (rows.findById(id.value()).filter(found -> !found.isArchived()).isEmpty()) {
            throw new Declined("This class is archived. Ask its instructor.");
        }
    }

    private static Declined gone() {
        return new Declined(
                "This class does not ask for you any more. Ask its instructor for the join code.");
    }

    /** Two lists at once queue up here, and the second finds who was asked by the first. */
    private void requireGoingOn(PersonId instructor, ClassId id) {
        rows.lock(id.value());
        StoredClass found = classes.require(instructor, id);
        if (found.isArchived()) {
            throw new Declined("This class is archived. Bring it back first, under Settings.");
        }
    }
}
