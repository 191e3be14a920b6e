package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.json.ResponseJson;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.recall.LoggedAnswer.AskedCard;
import org.palpate.recall.LoggedAnswer.Earned;
import org.palpate.recall.LoggedAnswer.Occasion;
import org.palpate.recall.LoggedAnswer.Said;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/**
 * The log of what was answered outside of attempts. Rows are only ever added; what an answer earned
 * stands beside it and is marked again when a key is fixed.
 */
@Component
class AnswerLog {

    /** In the order in which they are written; also what is read, with its types. */
    private static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("learner_id", UUID.class),
                    Map.entry("command_id", UUID.class),
                    Map.entry("at", Instant.class),
                    Map.entry("origin", String.class),
                    Map.entry("session_id", UUID.class),
                    Map.entry("place", Integer.class),
                    Map.entry("module_key", String.class),
                    Map.entry("question_key", String.class),
                    Map.entry("revision_id", UUID.class),
                    Map.entry("question_type", String.class),
                    Map.entry("response", String.class),
                    Map.entry("certainty", String.class),
                    Map.entry("seconds", Double.class),
                    Map.entry("fraction", Double.class),
                    Map.entry("counts", Boolean.class),
                    Map.entry("rating", String.class));

    private static final Map<String, Class<?>> TYPES =
            COLUMNS.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String ROWS =
            "select "
                    + COLUMNS.stream().map(Map.Entry::getKey).collect(Collectors.joining(", "))
                    + " from recall_answer ";

    private final Statements database;

    AnswerLog(Statements database) {
        this.database = database;
    }

    /** Adds an answer; its learner is locked. */
    void add(LoggedAnswer answer) {
        Response response = answer.said().response();
        Certainty certainty = answer.said().certainty();
        database.insert(
                "recall_answer",
                COLUMNS,
                List.<@Nullable Object[]>of(
                        new @Nullable Object[] {
                            answer.learner().value(),
                            answer.command().value(),
                            answer.at(),
                            answer.occasion().origin().name(),
                            answer.occasion().session(),
                            answer.occasion().place(),
                            answer.asked().card().module().value(),
                            answer.asked().card().question(),
                            answer.asked().revision().value(),
                            answer.asked().type(),
                            response == null ? null : ResponseJson.write(response),
                            certainty == null ? null : certainty.name(),
                            answer.said().seconds(),
                            answer.earned().fraction(),
                            answer.earned().counts(),
                            answer.earned().rating().name()
                        }));
    }

    /** What a command wrote, if it was done. */
    Optional<LoggedAnswer> find(PersonId learner, CommandId command) {
        return read(
                        ROWS + "where learner_id = :learner and command_id = :command",
                        Map.of("learner", learner.value(), "command", command.value()))
                .stream()
                .findFirst();
    }

    /** The answers of a session, in their order. */
    List<LoggedAnswer> of(UUID session) {
        return read(
                ROWS + "where session_id = :session order by place", Map.of("session", session));
    }

    /** Everybody's answers to a question. */
    List<LoggedAnswer> to(ModuleKey module, QuestionKey question) {
        return read(
                ROWS + "where module_key = :module and question_key = :question order by id",
                Map.of("module", module.value(), "question", question.value()));
    }

    /** All of a learner's, in their order. */
    List<LoggedAnswer> of(PersonId learner) {
        return read(
                ROWS + "where learner_id = :learner order by id",
                Map.of("learner", learner.value()));
    }

    /** How long a learner's answers took in all, where that is known. */
    Duration spent(PersonId learner) {
        double seconds =
                database.read(
                                "select coalesce(sum(seconds), 0) as seconds from recall_answer where learner_id = :learner",
                                Map.of("seconds", Double.class),
                                Map.of("learner", learner.value()))
                        .getFirst()
                        .get("seconds", Double.class);
        return Duration.ofSeconds(Math.round(seconds));
    }

    /** Writes anew what an answer earns by the key that counts now; its learner is locked. */
    void mark(LoggedAnswer marked) {
        database.write(
                """
                update recall_answer set fraction = :fraction, counts = :counts, rating = :rating
                where learner_id = :learner and command_id = :command\
                """,
                Map.of(
                        "fraction",
                        marked.earned().fraction(),
                        "counts",
                        marked.earned().counts(),
                        "rating",
                        marked.earned().rating().name(),
                        "learner",
                        marked.learner().value(),
                        "command",
                        marked.command().value()));
    }

    private List<LoggedAnswer> read(String sql, Map<String, ?> values) {
        return database.read(sql, TYPES, values).stream().map(AnswerLog::answer).toList();
    }

    private static LoggedAnswer answer(Tuple row) {
        String response = row.get("response", String.class);
        String certainty = row.get("certainty", String.class);
        return new LoggedAnswer(
                new PersonId(row.get("learner_id", UUID.class)),
                new CommandId(row.get("command_id", UUID.class)),
                row.get("at", Instant.class),
                new Occasion(
                        Origin.valueOf(row.get("origin", String.class)),
                        row.get("session_id", UUID.class),
                        row.get("place", Integer.class)),
                new AskedCard(
                        new CardKey(
                                new ModuleKey(row.get("module_key", String.class)),
                                row.get("question_key", String.class)),
                        new RevisionId(row.get("revision_id", UUID.class)),
                        row.get("question_type", String.class)),
                new Said(
                        response == null ? null : ResponseJson.read(response),
                        certainty == null ? null : Certainty.valueOf(certainty),
                        row.get("seconds", Double.class)),
                new Earned(
                        row.get("fraction", Double.class),
                        row.get("counts", Boolean.class),
                        Rating.valueOf(row.get("rating", String.class))));
    }
}
