package org.palpate.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is done once for each time it is due, on whichever node: whoever inserts the row does the
 * work. Where it failed, or its node died, another turn is taken, at most {@link #TURNS} in all.
 */
@Component
public class Jobs {

    /** How often a job is tried for one due time. */
    public static final int TURNS = 3;

    /** After so long a job that has not ended is taken for one whose node died. */
    public static final Duration PATIENCE = Duration.ofHours(1);

    private static final Duration ROWS_ARE_KEPT = Duration.ofDays(30);
    private static final int LONGEST_NOTE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String node = Node.name();

    Jobs(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Does a job here, unless it has been done, or is being done, for this due time.
     *
     * @param name at most 40 characters
     * @param due for when it is; the same instant on every node, counted in seconds
     * @param work says in a few words what it did; runs in no transaction of ours
     * @return whether it was done here
     */
    public boolean once(String name, Instant due, Supplier<String> work) {
        var run = new Run(name, due.truncatedTo(ChronoUnit.SECONDS));
        OptionalInt turn = turn(run);
        if (turn.isEmpty() || !isOurs(run, turn.getAsInt())) {
            return false;
        }
        try {
            finish(run, turn.getAsInt(), "DONE", work.get());
        } catch (RuntimeException broken) {
            LOG.error("The job '{}' failed, turn {} of {}", name, turn.getAsInt(), TURNS, broken);
            finish(run, turn.getAsInt(), "FAILED", broken.toString());
        }
        return true;
    }

    private record Run(String name, Instant due) {}

    private record Last(int turn, Instant started, Optional<String> outcome) {}

    /** Which turn is to be taken now; none when there is nothing to do. */
    private OptionalInt turn(Run run) {
        Optional<Last> last =
                database.sql(
                                """
                                select turn, started, outcome from job_run
                                where name = ? and due = ? order by turn desc fetch first 1 rows only
                                """)
                        .param(run.name())
                        .param(at(run.due()))
                        .query((row, number) ->
                                new Last(
                                        row.getInt("turn"),
                                        row.getObject("started", OffsetDateTime.class).toInstant(),
                                        Optional.ofNullable(row.getString("outcome"))))
                        .optional();
        if (last.isEmpty()) {
            return OptionalInt.of(1);
        }
        boolean failed = last.get().outcome().filter("FAILED"::equals).isPresent();
        boolean dead =
                last.get().outcome().isEmpty()
                        && last.get().started().isBefore(clock.instant().minus(PATIENCE));
        return (failed || dead) && last.get().turn() < TURNS
                ? OptionalInt.of(last.get().turn() + 1)
                : OptionalInt.empty();
    }

    /** Whoever inserts the row has the turn. */
    private boolean isOurs(Run run, int turn) {
        try {
            transaction.executeWithoutResult(status -> {
                database.sql(
                                "insert into job_run (name, due, turn, started, who) values (?, ?, ?, ?, ?)")
                        .param(run.name())
                        .param(at(run.due()))
                        .param(turn)
                        .param(at(clock.instant()))
                        .param(node)
                        .update();
                database.sql("delete from job_run where name = ? and due < ?")
                        .param(run.name())
                        .param(at(run.due().minus(ROWS_ARE_KEPT)))
                        .update();
            });
            return true;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherNodeDoesIt) {
            return false;
        }
    }

    private void finish(Run run, int turn, String outcome, String note) {
        String words = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        transaction.executeWithoutResult(status ->
                database.sql(
                                """
                                update job_run set finished = ?, outcome = ?, note = ?
                                where name = ? and due = ? and turn = ?
                                """)
                        .param(at(clock.instant()))
                        .param(outcome)
                        .param(words)
                        .param(run.name())
                        .param(at(run.due()))
                        .param(turn)
                        .update());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
