package org.palpate.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.palpate.store.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes, once in each night and on one node, the guests whom no browser knows any more, with all
 * they did: their cookie lives as long as {@link People#GUESTS_ARE_KEPT}, and nobody has signed in
 * or up with it. Links that are too old go then, too. A server that is off at night does it in the
 * first hour it is on.
 */
@Component
class GuestSweep {

    private static final String NAME = "guests";
    private static final LocalTime AFTER = LocalTime.of(3, 0);
    private static final long HOUR_MS = 3_600_000;
    private static final long FIRST_MS = 300_000;

    /** So many at a time, so that learners never wait long for a lock. */
    private static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(GuestSweep.class);

    private final PersonRepository persons;
    private final Jobs jobs;
    private final InvitationRepository links;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GuestSweep(
            PersonRepository persons,
            Jobs jobs,
            InvitationRepository links,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.jobs = jobs;
        this.links = links;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = FIRST_MS, fixedDelay = HOUR_MS)
    void round() {
        Instant tonight = LocalDate.now(clock).atTime(AFTER).atZone(clock.getZone()).toInstant();
        if (!clock.instant().isBefore(tonight)) {
            jobs.once(NAME, tonight, this::nightly);
        }
    }

    private String nightly() {
        transaction.executeWithoutResult(status -> links.removeBefore(clock.instant()));
        int removed = 0;
        for (int batch = BATCH; batch == BATCH; removed += batch) {
            batch = sweep();
        }
        if (removed > 0) {
            LOG.info(
                    "{} guests of more than {} days ago, who never signed in, are removed with what they did",
                    removed,
                    People.GUESTS_ARE_KEPT.toDays());
        }
        return removed + " guests removed";
    }

    /** How many were removed. */
    private int sweep() {
        Instant before = clock.instant().minus(People.GUESTS_ARE_KEPT);
        Integer removed =
                transaction.execute(status -> {
                    List<UUID> gone =
                            persons.lockGuestsBefore(before, Limit.of(BATCH)).stream()
                                    .map(row -> row.toPerson().id().value())
                                    .toList();
                    if (!gone.isEmpty()) {
                        events.publishEvent(
                                new GuestsForgotten(gone.stream().map(PersonId::new).toList()));
                        persons.removeAll(gone);
                    }
                    return gone.size();
                });
        return removed == null ? 0 : removed;
    }
}
