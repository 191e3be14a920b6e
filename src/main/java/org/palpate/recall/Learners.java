package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.palpate.people.PersonId;
import org.palpate.store.Statements;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One row for each learner: what they settled, and the lock under which everything is written for
 * them, so that two tabs, two servers and the job that takes attempts in never meet in one card.
 */
@Component
class Learners {

    static final int USUAL_MINUTES = 10;

    private final Statements database;
    private final TransactionTemplate transaction;

    Learners(Statements database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Does something with the learner's row locked. Who loses the race for the row tries again. */
    <T> T locked(PersonId learner, Supplier<T> work) {
        try {
            return inTransaction(learner, work);
        } catch (DataIntegrityViolationException lostRace) {
            return inTransaction(learner, work);
        }
    }

    private <T> T inTransaction(PersonId learner, Supplier<T> work) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    lock(learner);
                    return work.get();
                }));
    }

    private void lock(PersonId learner) {
        List<Tuple> rows =
                database.read(
                        "select minutes from recall_learner where learner_id = :learner for update",
                        Map.of("minutes", Integer.class),
                        Map.of("learner", learner.value()));
        if (rows.isEmpty()) {
            database.write(
                    "insert into recall_learner (learner_id, minutes) values (:learner, :minutes)",
                    Map.of("learner", learner.value(), "minutes", USUAL_MINUTES));
        }
    }

    /** How long the learner's daily session may be. */
    int minutes(PersonId learner) {
        return database
                .read(
                        "select minutes from recall_learner where learner_id = :learner",
                        Map.of("minutes", Integer.class),
                        Map.of("learner", learner.value()))
                .stream()
                .findFirst()
                .map(row -> row.get("minutes", Integer.class))
                .orElse(USUAL_MINUTES);
    }

    /** Keeps how long it may be; the row is locked. */
    void settle(PersonId learner, int minutes) {
        database.write(
                "update recall_learner set minutes = :minutes where learner_id = :learner",
                Map.of("learner", learner.value(), "minutes", minutes));
    }
}
