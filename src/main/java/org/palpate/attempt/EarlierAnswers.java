package org.palpate.attempt;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the answers of attempts that were finished before answers had rows, before the server is
 * ready. Each round is one transaction that takes its attempts off the list: a server that is
 * stopped goes on at its next start, and two that start at once share the work.
 */
@Component
class EarlierAnswers implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(EarlierAnswers.class);

    private static final int AT_ONCE = 200;
    private static final int TOLD_EVERY = 10_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final AttemptRepository attempts;
    private final AttemptLog attemptLog;
    private final AnswerRows rows;
    private final EntityManager store;
    private final TransactionTemplate transaction;

    EarlierAnswers(
            AttemptRepository attempts,
            AttemptLog attemptLog,
            AnswerRows rows,
            EntityManager store,
            PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.attemptLog = attemptLog;
        this.rows = rows;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        long all = waiting();
        if (all == 0) {
            return;
        }
        log.info("Writing the answers of {} earlier attempts, once", all);
        UUID last = FIRST;
        long done = 0;
        for (List<UUID> some = after(last); !some.isEmpty(); some = after(last)) {
            last = some.getLast();
            write(some);
            long before = done;
            done += some.size();
            if (before / TOLD_EVERY < done / TOLD_EVERY) {
                log.info("Writing the answers of earlier attempts: {} of {}", done, all);
            }
        }
        log.info("The answers of {} earlier attempts are written", all - waiting());
    }

    private long waiting() {
        return ((Number)
                        store.createNativeQuery("select count(*) from attempt_without_answers")
                                .getSingleResult())
                .longValue();
    }

    private List<UUID> after(UUID last) {
        return store.createNativeQuery(
                        "select attempt_id from attempt_without_answers where attempt_id > :last order by attempt_id",
                        UUID.class)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void write(List<UUID> some) {
        if (tried(some) || some.size() == 1) {
            return;
        }
        // One that cannot be read hides no other.
        some.forEach(one -> tried(List.of(one)));
    }

    private boolean tried(List<UUID> some) {
        try {
            transaction.executeWithoutResult(status -> writeNow(some));
            return true;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException anotherNode) {
            return false;
        } catch (RuntimeException unreadable) {
            if (some.size() == 1) {
                log.error(
                        "The attempt with the id {} cannot be read from its events: statistics leave it out; the next start tries it again",
                        some.getFirst(),
                        unreadable);
            }
            return false;
        }
    }

    /** What another node has taken meanwhile is left to it. */
    private void writeNow(List<UUID> some) {
        int taken =
                store.createNativeQuery(
                                "delete from attempt_without_answers where attempt_id in (:some)")
                        .setParameter("some", some)
                        .executeUpdate();
        if (taken == 0) {
            return;
        }
        if (taken < some.size()) {
            throw new ConcurrencyFailureException("Another node writes some of these answers");
        }
        rows.delete(some);
        rows.insert(
                attemptLog
                        .read(
                                attempts.findAllById(some),
                                (attempt, quiz, steps) ->
                                        AnswerRow.of(
                                                attempt,
                                                attemptLog.sitting(attempt, quiz, steps),
                                                steps))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
