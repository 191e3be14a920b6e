package org.palpate.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps whoever sends forged requests from filling the log: of one warning or error only so many a
 * minute are written, and what was left out is counted in one line. Logback wires it
 * (logback-spring.xml).
 */
public final class LogFloods extends TurboFilter {

    /** How many times one message may be written within a minute. */
    static final int A_MINUTE = 20;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** Messages kept apart at the most; beyond them all counts begin anew. */
    private static final int MESSAGES = 500;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** Counts by the machine's own clock. */
    public LogFloods() {
        this(System::nanoTime);
    }

    LogFloods(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Count(long since, AtomicInteger times) {}

    /** Denies the warnings and errors of one kind that are too many within a minute. */
    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable cause) {
        if (format == null || !level.isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        String message = logger.getName() + '\n' + place(format, cause);
        long now = nanos.getAsLong();
        if (counts.size() > MESSAGES) {
            counts.clear();
        }
        Count before = counts.get(message);
        Count count =
                counts.compute(
                        message,
                        (key, kept) ->
                                kept == null || now - kept.since() >= MINUTE
                                        ? new Count(now, new AtomicInteger())
                                        : kept);
        if (before != null && before != count && before.times().get() > A_MINUTE) {
            LoggerFactory.getLogger(LogFloods.class)
                    .info(
                            "{} more lines like the next, of {}, were left out",
                            before.times().get() - A_MINUTE,
                            logger.getName());
        }
        return count.times().incrementAndGet() > A_MINUTE ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** What a message is told apart by: its words as written in the code, and the kind of cause. */
    private static String place(String format, @Nullable Throwable cause) {
        String words = format.length() <= 80 ? format : format.substring(0, 80);
        return cause == null ? words : words + '\n' + cause.getClass().getName();
    }
}
