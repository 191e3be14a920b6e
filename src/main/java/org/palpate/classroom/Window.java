package org.palpate.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.refusal.Refusal;

/**
 * When an assignment may be done: open from its opening, the moment itself included, until its
 * closing, that moment excluded.
 *
 * @param opensAt null for at once
 * @param dueAt what is done later is late; null for no due date
 * @param closesAt null for never
 */
public record Window(
        @Nullable Instant opensAt, @Nullable Instant dueAt, @Nullable Instant closesAt) {

    /** Open from now on, without an end. */
    public static final Window ALWAYS = new Window(null, null, null);

    /** Refuses dates in a wrong order with {@link Refusal}. */
    public Window {
        if (opensAt != null && dueAt != null && !dueAt.isAfter(opensAt)) {
            throw new Refusal("It is due before it opens: choose a later due date.");
        }
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            throw new Refusal("It closes before it opens: choose a later closing.");
        }
        if (dueAt != null && closesAt != null && closesAt.isBefore(dueAt)) {
            throw new Refusal("It closes before it is due: choose a later closing.");
        }
    }

    /** Open at once and for ever, due at a time; null for no due date. */
    public static Window due(@Nullable Instant dueAt) {
        return new Window(null, dueAt, null);
    }

    /** Whether it has opened. */
    public boolean hasOpened(Instant now) {
        return opensAt == null || !now.isBefore(opensAt);
    }

    /** Whether it has closed. */
    public boolean hasClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /**
     * Whether some are still to do it: until it has closed, or is past its due date where nothing
     * closes it; without either, until it has opened.
     */
    boolean isAhead(Instant now) {
        if (closesAt != null) {
            return !hasClosed(now);
        }
        return dueAt == null ? !hasOpened(now) : !isPastDue(now);
    }

    /** Whether it has closed, or is past its due date where nothing closes. */
    public boolean isOver(Instant now) {
        return closesAt == null ? isPastDue(now) : hasClosed(now);
    }

    /** Whether the time given is over. */
    public boolean isPastDue(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }

    /** Its first date of all; nothing when it has none. */
    public Optional<Instant> first() {
        return Stream.of(
                        Optional.ofNullable(opensAt),
                        Optional.ofNullable(dueAt),
                        Optional.ofNullable(closesAt))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The date it is put in order by: due, or else closing, or else opening; null for none. */
    @Nullable Instant main() {
        Instant end = dueAt == null ? closesAt : dueAt;
        return end == null ? opensAt : end;
    }

    /** For a learner who has some days more: due and closing that much later. */
    public Window extendedBy(int days, ZoneId zone) {
        return new Window(opensAt, later(dueAt, days, zone), later(closesAt, days, zone));
    }

    /** The same times of day so many days later, or earlier when negative. */
    public Window shiftedBy(long days, ZoneId zone) {
        return new Window(
                later(opensAt, days, zone), later(dueAt, days, zone), later(closesAt, days, zone));
    }

    /**
     * For a learner with dates of their own: what is given stands, the rest is as it was. A due
     * date after the closing moves the closing with it; an own date that an opening has overtaken
     * since is none any more.
     */
    public Window with(Allowance own) {
        Instant due = afterOpening(own.dueAt()) ? own.dueAt() : dueAt;
        Instant closing = afterOpening(own.closesAt()) ? own.closesAt() : closesAt;
        return new Window(
                opensAt,
                due,
                due != null && closing != null && closing.isBefore(due) ? due : closing);
    }

    private boolean afterOpening(@Nullable Instant own) {
        return own != null && (opensAt == null || own.isAfter(opensAt));
    }

    /** Days are counted on the school's calendar: 18:00 stays 18:00 when the clocks change. */
    private static @Nullable Instant later(@Nullable Instant time, long days, ZoneId zone) {
        return time == null ? null : time.atZone(zone).plusDays(days).toInstant();
    }
}
