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
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People asked into classes. Knowing an e-mail address does not make somebody a learner of one's
 * class: they are asked, and until they say yes the class sees the name that its instructor wrote,
 * and "asked". For the person it is a request, which {@link ClassRequests} keeps for them.
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnrolmentRequests(
            Classes classes,
            ClassRepository rows,
            EnrolmentRequestRepository requests,
            Memberships memberships,
            Invitations invitations,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.rows = rows;
        this.requests = requests;
        this.memberships = memberships;
        this.invitations = invitations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks people into a class. Who is in it, was asked before or has declined stays as they are.
     *
     * @param names what the class calls each until they accept
     * @return those who are asked now, whether before or just so; not those who declined
     * @throws UnknownClass when the asking person does not teach the class
     * @throws Refusal when it is archived
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
     * @throws Refusal when the second is archived
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
     * @throws Refusal when the request was answered meanwhile
     */
    public Invited inviteAgain(PersonId instructor, ClassId id, AskedLearner.Id request) {
        classes.require(instructor, id);
        return requests.findByIdAndClassId(request.value(), id.value())
                .filter(found -> !found.isDeclined())
                .map(found -> invitations.reachAgain(instructor, found.person(), found.name()))
                .orElseThrow(
                        () -> new Refusal("This request was answered meanwhile. Reload the page."));
    }

    /** Two lists at once queue up here, and the second finds who was asked by the first. */
    private void requireGoingOn(PersonId instructor, ClassId id) {
        rows.lock(id.value());
        StoredClass found = classes.require(instructor, id);
        if (found.isArchived()) {
            throw new Refusal("This class is archived. Bring it back first, under Settings.");
        }
    }
}
