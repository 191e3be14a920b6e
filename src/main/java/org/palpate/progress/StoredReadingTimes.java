package org.palpate.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.store.Statements;
import org.springframework.stereotype.Repository;

/** Times on lessons as they are kept. */
@Repository
class StoredReadingTimes {

    /** A page tells of a minute at a time; what is much longer was not measured by it. */
    private static final Duration MOST_AT_ONCE = Duration.ofMinutes(3);

    private final Statements statements;

    StoredReadingTimes(Statements statements) {
        this.statements = statements;
    }

    /** Adds as much of a time as has passed and was not counted yet, in whole seconds. */
    void add(
            PersonId reader,
            ModuleKey module,
            LessonKey lesson,
            Instant opened,
            Duration visible,
            Instant now) {
        long seconds = granted(reader, opened, visible, now.truncatedTo(ChronoUnit.MICROS));
        if (seconds > 0) {
            add(reader.value(), module.value(), lesson.value(), seconds);
        }
    }

    /** Moves the reader's clock on, whose row is the lock. */
    private long granted(PersonId reader, Instant opened, Duration visible, Instant now) {
        Optional<Instant> before =
                statements
                        .read(
                                "select counted_until from reading_clock where person_id = :person for update",
                                Map.of("counted_until", Instant.class),
                                Map.of("person", reader.value()))
                        .stream()
                        .map(row -> row.get("counted_until", Instant.class))
                        .findFirst();
        if (before.isEmpty()) {
            statements.write(
                    "insert into reading_clock (person_id, counted_until) values (:person, :until)",
                    Map.of("person", reader.value(), "until", opened));
        }
        Instant from = before.filter(opened::isBefore).orElse(opened);
        Duration most = Duration.between(from, now);
        most = most.compareTo(MOST_AT_ONCE) > 0 ? MOST_AT_ONCE : most;
        long seconds = (visible.compareTo(most) > 0 ? most : visible).toSeconds();
        if (seconds > 0) {
            statements.write(
                    "update reading_clock set counted_until = :now where person_id = :person",
                    Map.of("person", reader.value(), "now", now));
        }
        return seconds;
    }

    private void add(UUID reader, String module, String lesson, long seconds) {
        Map<String, ?> values =
                Map.of(
                        "person", reader,
                        "module", module,
                        "lesson", lesson,
                        "seconds", (int) seconds);
        int there =
                statements.write(
                        """
                        update reading_time set seconds = seconds + :seconds
                        where person_id = :person and module_key = :module and lesson_key = :lesson\
                        """,
                        values);
        if (there == 0) {
            statements.write(
                    """
                    insert into reading_time (person_id, module_key, lesson_key, seconds)
                    values (:person, :module, :lesson, :seconds)\
                    """,
                    values);
        }
    }

    /** How long a lesson was in front of somebody in all. */
    Duration of(PersonId reader, ModuleKey module, LessonKey lesson) {
        return seconds(
                "and module_key = :module and lesson_key = :lesson",
                Map.of(
                        "person", reader.value(),
                        "module", module.value(),
                        "lesson", lesson.value()));
    }

    /** How long somebody read in all. */
    Duration of(PersonId reader) {
        return seconds("", Map.of("person", reader.value()));
    }

    private Duration seconds(String which, Map<String, ?> values) {
        return Duration.ofSeconds(
                statements
                        .read(
                                "select coalesce(sum(seconds), 0) as seconds from reading_time where person_id = :person "
                                        + which,
                                Map.of("seconds", Long.class),
                                values)
                        .getFirst()
                        .get("seconds", Long.class));
    }

    /** Forgets what these people read. */
    void forget(Collection<PersonId> people) {
        List<UUID> gone = people.stream().map(PersonId::value).toList();
        if (!gone.isEmpty()) {
            statements.write(
                    "delete from reading_time where person_id in (:people)",
                    Map.of("people", gone));
            statements.write(
                    "delete from reading_clock where person_id in (:people)",
                    Map.of("people", gone));
        }
    }

    /** Adds what a guest read to what a person did. */
    void handOver(PersonId guest, PersonId person) {
        statements
                .read(
                        "select module_key, lesson_key, seconds from reading_time where person_id = :person",
                        Map.of(
                                "module_key", String.class,
                                "lesson_key", String.class,
                                "seconds", Integer.class),
                        Map.of("person", guest.value()))
                .forEach(row ->
                        add(
                                person.value(),
                                row.get("module_key", String.class),
                                row.get("lesson_key", String.class),
                                row.get("seconds", Integer.class)));
        forget(List.of(guest));
    }
}
