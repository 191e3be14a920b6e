package org.palpate.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.GuestSignedIn;
import org.palpate.people.GuestsForgotten;
import org.palpate.people.PersonDeleted;
import org.palpate.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long lessons were in front of their readers. A lesson counts as read once it was there for
 * {@link #needed} in all: who leafs through to its end has not read it. The page measures and the
 * server's clock bounds it: no second is counted that has not passed, and none twice, in however
 * many tabs somebody reads.
 */
@Service
@Transactional
public class ReadingTimes {

    /** Practiced readers take a third of the minutes that a lesson says. */
    private static final int FASTEST = 3;

    private final StoredReadingTimes stored;
    private final Readings readings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingTimes(
            StoredReadingTimes stored,
            Readings readings,
            TransactionTemplate transaction,
            Clock clock) {
        this.stored = stored;
        this.readings = readings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How long a lesson is to be in front of its reader until it counts as read. */
    public static Duration needed(Lesson lesson) {
        return Duration.ofMinutes(Math.max(1, lesson.minutes())).dividedBy(FASTEST);
    }

    /**
     * Counts time in which a lesson was in front of its reader, and marks it as read once that was
     * enough.
     *
     * @param needed how much of it counts as reading: see {@link #needed}
     * @param opened when its page was opened
     * @param visible how long it was seen since it was told last, as the page measured it; what is
     *     more than the time that passed since then is left out
     * @return how long it was there in all
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Duration add(
            PersonId reader,
            ModuleKey module,
            LessonKey lesson,
            Duration needed,
            Instant opened,
            Duration visible) {
        Duration all;
        try {
            all = inTransaction(reader, module, lesson, opened, visible);
        } catch (DataIntegrityViolationException lostRace) {
            all = inTransaction(reader, module, lesson, opened, visible);
        }
        if (all.compareTo(needed) >= 0) {
            readings.markRead(reader, module, lesson);
        }
        return all;
    }

    private Duration inTransaction(
            PersonId reader, ModuleKey module, LessonKey lesson, Instant opened, Duration visible) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    stored.add(reader, module, lesson, opened, visible, clock.instant());
                    return of(reader, module, lesson);
                }));
    }

    /** How long a lesson was in front of somebody in all. */
    @Transactional(readOnly = true)
    public Duration of(PersonId reader, ModuleKey module, LessonKey lesson) {
        return stored.of(reader, module, lesson);
    }

    /** How long somebody read in all. */
    @Transactional(readOnly = true)
    public Duration of(PersonId reader) {
        return stored.of(reader);
    }

    /** A person's time goes with them. */
    @EventListener
    void forget(PersonDeleted event) {
        stored.forget(List.of(event.person()));
    }

    /** Nobody can come back to what these guests read. */
    @EventListener
    void forget(GuestsForgotten event) {
        stored.forget(event.guests());
    }

    /**
     * A guest turned out to be somebody with an account: what they read took that person's time.
     */
    @EventListener
    void handOver(GuestSignedIn event) {
        stored.handOver(event.guest(), event.person());
    }
}
