package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Rating;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/** What attempts have told of questions: a copy that is told anew at any time. */
@Component
class ToldRows {

    private static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("attempt", String.class),
                    Map.entry("learner_id", UUID.class),
                    Map.entry("module_key", String.class),
                    Map.entry("question_key", String.class),
                    Map.entry("at", Instant.class),
                    Map.entry("rating", String.class));

    private final Statements database;

    ToldRows(Statements database) {
        this.database = database;
    }

    /** One question of an attempt. */
    record Row(AttemptId attempt, CardKey card, Instant at, Rating rating) {}

    void add(PersonId learner, List<Row> rows) {
        database.insert(
                "recall_told",
                COLUMNS,
                rows.stream()
                        .map(row ->
                                new @Nullable Object[] {
                                    row.attempt().value(),
                                    learner.value(),
                                    row.card().module().value(),
                                    row.card().question(),
                                    row.at(),
                                    row.rating().name()
                                })
                        .toList());
    }

    /** Which questions an attempt of a learner's has told of. */
    List<CardKey> cards(PersonId learner, AttemptId attempt) {
        return database
                .read(
                        "select module_key, question_key from recall_told where attempt = :attempt and learner_id = :learner",
                        Map.of("module_key", String.class, "question_key", String.class),
                        Map.of("attempt", attempt.value(), "learner", learner.value()))
                .stream()
                .map(ToldRows::card)
                .toList();
    }

    void delete(PersonId learner, AttemptId attempt) {
        database.write(
                "delete from recall_told where attempt = :attempt and learner_id = :learner",
                Map.of("attempt", attempt.value(), "learner", learner.value()));
    }

    /** Takes out all that was told of a person, and says which attempts told it. */
    List<AttemptId> takeOut(PersonId learner) {
        List<AttemptId> attempts =
                database
                        .read(
                                "select distinct attempt from recall_told where learner_id = :learner",
                                Map.of("attempt", String.class),
                                Map.of("learner", learner.value()))
                        .stream()
                        .map(row -> new AttemptId(row.get("attempt", String.class)))
                        .toList();
        database.write(
                "delete from recall_told where learner_id = :learner",
                Map.of("learner", learner.value()));
        return attempts;
    }

    private static CardKey card(Tuple row) {
        return new CardKey(
                new ModuleKey(row.get("module_key", String.class)),
                row.get("question_key", String.class));
    }
}
