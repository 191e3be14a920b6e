package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sessions as they are kept. */
@Component
class Sessions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("id", UUID.class),
                    Map.entry("learner_id", UUID.class),
                    Map.entry("on_day", LocalDate.class),
                    Map.entry("number", Integer.class),
                    Map.entry("started_at", Instant.class),
                    Map.entry("minutes", Integer.class),
                    Map.entry("planned", String.class));

    private final Statements database;
    private final AnswerLog log;

    Sessions(Statements database, AnswerLog log) {
        this.database = database;
        this.log = log;
    }

    /** The learner's last session of a day, with its answers. */
    Optional<Session> last(PersonId learner, LocalDate day) {
        return first(
                "where learner_id = :learner and on_day = :day order by number desc fetch first 1 rows only",
                Map.of("learner", learner.value(), "day", day));
    }

    /** A session of the learner's, of whatever day, with its answers. */
    Optional<Session> find(PersonId learner, UUID id) {
        return first(
                "where learner_id = :learner and id = :id",
                Map.of("learner", learner.value(), "id", id));
    }

    private Optional<Session> first(String where, Map<String, ?> values) {
        return database
                .read(
                        "select id, number, started_at, minutes, planned from recall_session "
                                + where,
                        Map.of(
                                "id", UUID.class,
                                "number", Integer.class,
                                "started_at", Instant.class,
                                "minutes", Integer.class,
                                "planned", String.class),
                        values)
                .stream()
                .findFirst()
                .map(this::session);
    }

    private Session session(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new Session(
                id,
                row.get("number", Integer.class),
                row.get("started_at", Instant.class),
                row.get("minutes", Integer.class),
                Stream.of(JSON.readValue(row.get("planned", String.class), String[].class))
                        .map(Planned::read)
                        .toList(),
                log.of(id));
    }

    /** Begins a session; its learner is locked. */
    void begin(PersonId learner, LocalDate day, Session session) {
        database.insert(
                "recall_session",
                COLUMNS,
                List.<@Nullable Object[]>of(
                        new @Nullable Object[] {
                            session.id(),
                            learner.value(),
                            day,
                            session.number(),
                            session.startedAt(),
                            session.minutes(),
                            JSON.writeValueAsString(
                                    session.planned().stream().map(Planned::written).toList())
                        }));
    }
}
