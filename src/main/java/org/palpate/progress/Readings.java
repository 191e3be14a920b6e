package org.palpate.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.GuestSignedIn;
import org.palpate.people.GuestsForgotten;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonDeleted;
import org.palpate.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which lessons were read by whom. */
@Service
@Transactional
public class Readings {

    private final ReadingRepository readings;
    private final People people;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readings(
            ReadingRepository readings,
            People people,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Remembers that a lesson was read; the first time counts. What was read as a guest counts for
     * no assignment until it is read again, signed in.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void markRead(PersonId person, ModuleKey module, LessonKey lesson) {
        var key = new Reading.Key(person.value(), module.value(), lesson.value());
        boolean guest = people.find(person).map(Person::isGuest).orElse(true);
        Optional<Reading> before = readings.findById(key);
        if (before.isPresent()) {
            if (before.get().isAsGuest() && !guest) {
                transaction.executeWithoutResult(status -> {
                    readings.count(key, clock.instant());
                    events.publishEvent(new ReadingDone(person, module));
                });
            }
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                readings.saveAndFlush(new Reading(person, module, lesson, clock.instant(), guest));
                events.publishEvent(new ReadingDone(person, module));
            });
        } catch (DataIntegrityViolationException readInAnotherTab) {
            // The other tab's row says the same.
        }
    }

    /** The lessons of a module that somebody has read. */
    @Transactional(readOnly = true)
    public Set<LessonKey> read(PersonId person, ModuleKey module) {
        return read(person).getOrDefault(module, Set.of());
    }

    /** The lessons that somebody has read, by module, in one statement. */
    @Transactional(readOnly = true)
    public Map<ModuleKey, Set<LessonKey>> read(PersonId person) {
        return readings.findByPeople(List.of(person.value())).stream()
                .collect(
                        Collectors.groupingBy(
                                Reading::module,
                                Collectors.mapping(Reading::lesson, Collectors.toSet())));
    }

    /** Brings in a reading of the sample class. */
    public void bringIn(PersonId person, ModuleKey module, LessonKey lesson, Instant readAt) {
        readings.save(new Reading(person, module, lesson, readAt, false));
    }

    /** Forgets what these people read. For the sample class only. */
    public void forget(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            readings.deleteByPeople(people.stream().map(PersonId::value).toList());
        }
    }

    /** What a person read goes with them. */
    @EventListener
    void forget(PersonDeleted event) {
        forget(List.of(event.person()));
    }

    /** Nobody can come back to what these guests read. */
    @EventListener
    void forget(GuestsForgotten event) {
        forget(event.guests());
    }

    /**
     * A guest turned out to be somebody with an account: what they read is that person's, and
     * counts for no assignment.
     */
    @EventListener
    void handOver(GuestSignedIn event) {
        List<Reading> rows = readings.findByPeople(List.of(event.guest().value()));
        Set<Reading.Key> known =
                readings.findByPeople(List.of(event.person().value())).stream()
                        .map(Reading::getId)
                        .collect(Collectors.toSet());
        for (Reading row : rows) {
            var moved = new Reading(event.person(), row.module(), row.lesson(), row.readAt(), true);
            if (!known.contains(moved.getId())) {
                readings.save(moved);
            }
        }
        readings.deleteByPeople(List.of(event.guest().value()));
    }
}
