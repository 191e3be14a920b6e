package org.palpate.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps whoever sends forged requests from filling the log: of one kind of line only so many a
 * minute are written, and of one place in the code only so many of all kinds; what was left out is
 * counted in one line. A line that carries a marker is about the account that the marker names, and
 * is counted apart: whatever strangers send, what becomes of an account is noted. Of what fails
 * because the store is away there is no line at all but the two of {@link Outage}. Logback wires it
 * (logback-spring.xml).
 */
public final class LogFloods extends TurboFilter {

    /** How many times one kind of line may be written within a minute. */
    static final int A_MINUTE = 20;

    /** How many lines of all kinds one logger may write within a minute; none without a marker. */
    static final int OF_A_LOGGER = 100;

    /** Kinds told apart at the most; what comes beyond them is one kind. */
    static final int KINDS = 500;

    /** Kinds of lines about accounts told apart at the most; what comes beyond is written. */
    private static final int OF_ACCOUNTS = 20_000;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long LOOK = Duration.ofSeconds(5).toNanos();
    private static final int WORDS = 80;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Map<String, Count> ofAccounts = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final Outage outage;
    private final AtomicLong looked;

    /** Counts by the machine's own clock. */
    public LogFloods() {
        this(System::nanoTime, Outage.OF_THIS_SERVER);
    }

    LogFloods(LongSupplier nanos, Outage outage) {
        this.nanos = nanos;
        this.outage = outage;
        this.looked = new AtomicLong(nanos.getAsLong());
    }

    private record Count(String logger, String words, int most, long since, AtomicInteger times) {

        boolean isOver(long now) {
            return now - since >= MINUTE;
        }

        int leftOut() {
            return Math.max(0, times.get() - most);
        }
    }

    /** Denies the lines of one kind that are too many within a minute. */
    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable cause) {
        long now = nanos.getAsLong();
        tellWhatWasLeftOut(now);
        if (format == null
                || !level.isGreaterOrEqual(Level.INFO)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())
                || logger.getName().equals(LogFloods.class.getName())) {
            return FilterReply.NEUTRAL;
        }
        Throwable thrown = thrown(values, cause);
        if (thrown != null && outage.takes(thrown)) {
            return FilterReply.DENY;
        }
        String kind = logger.getName() + '\n' + level + '\n' + place(format, cause);
        String words = words(format);
        if (marker != null) {
            return ofAccounts.size() >= OF_ACCOUNTS
                            || isAllowed(
                                    ofAccounts,
                                    kind + '\n' + marker.getName(),
                                    logger.getName(),
                                    words,
                                    A_MINUTE,
                                    now)
                    ? FilterReply.NEUTRAL
                    : FilterReply.DENY;
        }
        boolean isNew = !counts.containsKey(kind) && counts.size() >= KINDS;
        boolean kindAllowed =
                isNew
                        ? isAllowed(counts, "", "several", "lines of many kinds", A_MINUTE, now)
                        : isAllowed(counts, kind, logger.getName(), words, A_MINUTE, now);
        if (!kindAllowed) {
            return FilterReply.DENY;
        }
        return isAllowed(
                        counts,
                        logger.getName(),
                        logger.getName(),
                        "lines of several kinds",
                        OF_A_LOGGER,
                        now)
                ? FilterReply.NEUTRAL
                : FilterReply.DENY;
    }

    /** Logback takes the last value for the cause, and does so only later. */
    private static @Nullable Throwable thrown(
            Object @Nullable [] values, @Nullable Throwable cause) {
        return cause == null
                        && values != null
                        && values.length > 0
                        && values[values.length - 1] instanceof Throwable last
                ? last
                : cause;
    }

    private static boolean isAllowed(
            Map<String, Count> among, String key, String logger, String words, int most, long now) {
        Count count =
                among.compute(
                        key,
                        (same, kept) ->
                                kept == null || kept.isOver(now) && kept.leftOut() == 0
                                        ? new Count(logger, words, most, now, new AtomicInteger())
                                        : kept);
        return count.times().incrementAndGet() <= most;
    }

    /** One line for each kind of which some were left out in a minute that is over. */
    private void tellWhatWasLeftOut(long now) {
        long last = looked.get();
        if (now - last < LOOK || !looked.compareAndSet(last, now)) {
            return;
        }
        List<Count> over = new ArrayList<>();
        for (Map<String, Count> among : List.of(counts, ofAccounts)) {
            among.forEach((key, count) -> {
                if (count.isOver(now) && among.remove(key, count) && count.leftOut() > 0) {
                    over.add(count);
                }
            });
        }
        over.forEach(count ->
                LoggerFactory.getLogger(LogFloods.class)
                        .info(
                                "and {} more of the kind within a minute, of {}: {}",
                                count.leftOut(),
                                count.logger(),
                                count.words().replace("{}", "…")));
    }

    /** What a line is told apart by: its words as written in the code, and the kind of cause. */
    private static String place(String format, @Nullable Throwable cause) {
        return cause == null ? words(format) : words(format) + '\n' + cause.getClass().getName();
    }

    private static String words(String format) {
        return format.length() <= WORDS ? format : format.substring(0, WORDS);
    }
}
