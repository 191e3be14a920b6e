package org.palpate.store.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.palpate.store.Disk;
import org.palpate.store.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds to the audit log. An entry is written in the transaction that is open, so that an act and
 * its entry are both there or neither; where none is open, in one of its own.
 */
@Component
public class AuditLog {

    /** How long entries are kept. */
    public static final Period KEPT = Period.ofYears(2);

    private static final String JOB = "audit log";
    private static final LocalTime AFTER = LocalTime.of(3, 30);
    private static final long HOUR_MS = 3_600_000;
    private static final long FIRST_MS = 420_000;
    private static final int LONGEST = 500;
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ObjectProvider<WhereFrom> from;
    private final Jobs jobs;
    private final Disk disk;
    private final Clock clock;
    private final Strangers strangers = new Strangers();

    AuditLog(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ObjectProvider<WhereFrom> from,
            Jobs jobs,
            Disk disk,
            Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.from = from;
        this.jobs = jobs;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Adds what somebody does now, from where the request comes.
     *
     * @param actor who does it; null for the server itself
     * @param about to whom; null for nobody
     * @param what in words, without a name or an address, as persons change theirs and go
     */
    public void add(AuditKind kind, @Nullable UUID actor, @Nullable UUID about, String what) {
        WhereFrom place = from.getIfAvailable();
        add(kind, actor, about, what, place == null ? "" : place.network());
    }

    /** Adds what a door announces. */
    @EventListener
    void add(AuditEvent event) {
        add(event.kind(), event.actor(), event.about(), event.what());
    }

    /**
     * The same, from a network that is known already.
     *
     * @param network its address as digits; it is shortened here
     */
    public void add(
            AuditKind kind,
            @Nullable UUID actor,
            @Nullable UUID about,
            String what,
            String network) {
        if (disk.level() == Disk.Level.FULL) {
            // Acts are refused elsewhere; people still sign in to read.
            LOG.warn("The disk is full, so the audit log misses: {}", kind);
            return;
        }
        String words = what.substring(0, Math.min(what.length(), LONGEST));
        transaction.executeWithoutResult(status ->
                database.sql(
                                """
                                insert into audit_entry (at, kind, actor_id, about_id, what, network)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(kind.name())
                        .param(actor)
                        .param(about)
                        .param(words)
                        .param(ShortNetwork.of(network))
                        .update());
    }

    /**
     * The same for what strangers can bring about as often as they like: so many a minute, and the
     * rest of that minute as one number.
     */
    public void addWithinBounds(AuditKind kind, @Nullable UUID about, String what, String network) {
        long left = strangers.enter(clock.instant());
        if (left > 0) {
            add(
                    kind,
                    null,
                    null,
                    "Not listed one by one within a minute: %d more".formatted(left),
                    "");
        }
        if (left >= 0) {
            add(kind, null, about, what, network);
        }
    }

    /**
     * Takes down what a command on the server did, where nothing else of the server runs; no person
     * is known to it. A store that has no audit log yet is left as it is.
     *
     * <p>Needs no asker: whoever gives a command on the server has its files.
     */
    public static void addByCommand(DataSource source, Instant at, AuditKind kind, String what) {
        JdbcClient database = JdbcClient.create(source);
        int tables =
                database.sql(
                                "select count(*) from information_schema.tables where lower(table_name) = 'audit_entry'")
                        .query(Integer.class)
                        .single();
        if (tables > 0) {
            database.sql("insert into audit_entry (at, kind, what, network) values (?, ?, ?, '')")
                    .param(at.atOffset(ZoneOffset.UTC))
                    .param(kind.name())
                    .param(what)
                    .update();
        }
    }

    @Scheduled(initialDelay = FIRST_MS, fixedDelay = HOUR_MS)
    void round() {
        Instant tonight = LocalDate.now(clock).atTime(AFTER).atZone(clock.getZone()).toInstant();
        if (!clock.instant().isBefore(tonight)) {
            jobs.once(JOB, tonight, this::nightly);
        }
    }

    String nightly() {
        Instant before = LocalDate.now(clock).minus(KEPT).atStartOfDay(clock.getZone()).toInstant();
        Integer removed =
                transaction.execute(status ->
                        database.sql("delete from audit_entry where at < ?")
                                .param(before.atOffset(ZoneOffset.UTC))
                                .update());
        return removed + " old entries removed";
    }
}
