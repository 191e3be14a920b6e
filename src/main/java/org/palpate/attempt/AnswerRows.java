package org.palpate.attempt;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.springframework.stereotype.Component;

/**
 * Writes what came of every question of a finished attempt: all rows of an attempt in one insert,
 * in the transaction that finishes it or marks it again. They are told by the log alone, so that
 * writing them anew gives the same.
 */
@Component
class AnswerRows {

    /** So many rows have fewer values than one statement may have on PostgreSQL, 65,535. */
    private static final int ROWS_AT_ONCE = 1000;

    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager store;

    AnswerRows(EntityManager store) {
        this.store = store;
    }

    /** Writes the rows of an attempt that has just been finished. */
    void insert(StoredAttempt attempt, Sitting finished, List<Step> steps) {
        insert(AnswerRow.of(attempt, finished, steps));
    }

    /** Writes the rows of a finished attempt anew, as they are or are not there. */
    void rewrite(StoredAttempt attempt, Sitting finished, List<Step> steps) {
        delete(List.of(attempt.id()));
        insert(attempt, finished, steps);
    }

    void insert(List<AnswerRow> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            insertAtOnce(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
    }

    private void insertAtOnce(List<AnswerRow> rows) {
        var insert =
                new Insert(
                        store.createNativeQuery(
                                        "insert into attempt_answer (attempt_id, question_key, place, module_key, revision_id,"
                                                + " response, fraction, certainty, seconds, counts) values "
                                                + rows.stream()
                                                        .map(row -> VALUES)
                                                        .collect(Collectors.joining(", ")))
                                .unwrap(NativeQuery.class));
        rows.forEach(insert::add);
        insert.query.executeUpdate();
    }

    /** Takes the rows of some attempts out; of no more than a statement may name. */
    void delete(Collection<UUID> attempts) {
        store.createNativeQuery("delete from attempt_answer where attempt_id in (:attempts)")
                .setParameter("attempts", attempts)
                .executeUpdate();
    }

    /** One statement's values, in the order of its columns. */
    private static final class Insert {

        private final NativeQuery<?> query;
        private int values;

        Insert(NativeQuery<?> query) {
            this.query = query;
        }

        void add(AnswerRow row) {
            add(row.attempt(), UUID.class);
            add(row.question(), String.class);
            add(row.place(), Integer.class);
            add(row.module(), String.class);
            add(row.revision(), UUID.class);
            add(row.response(), String.class);
            add(row.fraction(), Double.class);
            add(row.certainty(), String.class);
            add(row.seconds(), Double.class);
            add(row.counts(), Boolean.class);
        }

        /** With its type, because null has none of its own. */
        private <T> void add(@Nullable T value, Class<T> type) {
            query.setParameter(++values, value, type);
        }
    }
}
