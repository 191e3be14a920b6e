package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.people.PersonId;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/** Attempts that were finished or marked again and are still to be taken in. */
@Component
class Waiting {

    private static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("id", UUID.class),
                    Map.entry("attempt", String.class),
                    Map.entry("learner_id", UUID.class),
                    Map.entry("look_at", Instant.class),
                    Map.entry("hidden", Boolean.class));

    private final Statements database;

    Waiting(Statements database) {
        this.database = database;
    }

    /** A row that waits. */
    record Row(UUID id, AttemptId attempt) {}

    /** Lets attempts wait from now on. */
    void add(PersonId learner, List<AttemptId> attempts, Instant now) {
        // As every store keeps it: rounded up it would be later than now.
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        database.insert(
                "recall_waiting",
                COLUMNS,
                attempts.stream()
                        .map(attempt ->
                                new @Nullable Object[] {
                                    UUID.randomUUID(), attempt.value(), learner.value(), at, false
                                })
                        .toList());
    }

    /** A learner's, the earliest first. */
    List<Row> of(PersonId learner, Instant now, int most) {
        return database
                .read(
                        """
                        select id, attempt from recall_waiting
                        where learner_id = :learner and look_at <= :now
                        order by look_at, id fetch first :most rows only\
                        """,
                        Map.of("id", UUID.class, "attempt", String.class),
                        Map.of("learner", learner.value(), "now", now, "most", most))
                .stream()
                .map(row ->
                        new Row(
                                row.get("id", UUID.class),
                                new AttemptId(row.get("attempt", String.class))))
                .toList();
    }

    /** Those for whom something waits, of whom no more than this at once. */
    List<PersonId> learners(Instant now, int most) {
        return database
                .read(
                        """
                        select learner_id from recall_waiting where look_at <= :now
                        group by learner_id order by min(look_at), learner_id
                        fetch first :most rows only\
                        """,
                        Map.of("learner_id", UUID.class),
                        Map.of("now", now, "most", most))
                .stream()
                .map(row -> new PersonId(row.get("learner_id", UUID.class)))
                .toList();
    }

    void done(UUID row) {
        database.write("delete from recall_waiting where id = :id", Map.of("id", row));
    }

    /** It is looked at again later. */
    void later(UUID row, Instant then, boolean hidden) {
        database.write(
                "update recall_waiting set look_at = :at, hidden = :hidden where id = :id",
                Map.of("at", then, "hidden", hidden, "id", row));
    }

    /** Everything that waits for one person waits for another from now on. */
    void handOver(PersonId from, PersonId to) {
        database.write(
                "update recall_waiting set learner_id = :to where learner_id = :from",
                Map.of("from", from.value(), "to", to.value()));
    }

    /** How far the attempts have been taken in. */
    IntakeProgress progress(Instant now) {
        Tuple row =
                database.read(
                                """
                                select (select count(distinct attempt) from recall_told) as taken,
                                    (select count(*) from recall_waiting where look_at <= :now) as waiting,
                                    (select count(*) from recall_waiting where hidden = true and look_at > :now) as hidden,
                                    (select count(*) from recall_waiting where hidden = false and look_at > :now) as unread\
                                """,
                                Map.of(
                                        "taken", Long.class,
                                        "waiting", Long.class,
                                        "hidden", Long.class,
                                        "unread", Long.class),
                                Map.of("now", now))
                        .getFirst();
        return new IntakeProgress(
                row.get("taken", Long.class),
                row.get("waiting", Long.class),
                row.get("hidden", Long.class),
                row.get("unread", Long.class));
    }
}
