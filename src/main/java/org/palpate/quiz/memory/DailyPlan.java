package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which questions a daily session asks, and in what order. A question is due when asking it now
 * gains enough ({@link Worth}), or when its last answer was wrong: what was answered right a few
 * hours ago gains next to nothing. What is due comes before what was never asked; of both, the most
 * valuable first, as many as fit into the time promised with room for those that come back. What
 * does not fit is not lost and is no backlog: tomorrow it is weighed again, so that after days away
 * each session is as long as promised and the rest spreads over the days that follow.
 *
 * <p>Pictures that are easily mixed up are asked in one session, where they are due together, and
 * not one right after the other ({@link Arrangement}). Two questions of one section never follow
 * each other. What could stand only behind its like waits for the next session; where one section
 * is all there is to ask, its questions are asked in a row.
 */
public final class DailyPlan {

    /** After how many other questions one that was missed comes back, where there are as many. */
    public static final int COMES_BACK_AFTER = 3;

    /** How often a question is asked in one session at most, however often it is missed. */
    public static final int ASKED_AT_MOST = 3;

    /** In days: no question is left alone for longer than a hundred years. */
    private static final long LONGEST = 36_500;

    private final MemoryModel memory;
    private final Worth worth;

    /** By this model of memory. */
    public DailyPlan(MemoryModel memory) {
        this.memory = memory;
        this.worth = new Worth(memory);
    }

    /**
     * Whether a question is to be asked. By a model with steps of minutes one that was just met or
     * missed is due in minutes, which is what a session is for.
     */
    public boolean isDue(Candidate<?> candidate, Instant now) {
        Card card = candidate.card();
        boolean inMinutes = card.phase() != Phase.REVIEW && card.step() == 0;
        return !card.isNew() && (candidate.missed() || inMinutes || worth.isEnough(card, now));
    }

    /** The same card, due when this plan asks its question again; a new one stays as it is. */
    public Card falling(Card card) {
        Instant answered = card.lastAnswered();
        return answered == null
                ? card
                : new Card(
                        card.phase(),
                        card.step(),
                        card.stability(),
                        card.difficulty(),
                        answered.plus(Duration.ofDays(daysUntilDue(card, answered))),
                        answered,
                        card.parameters());
    }

    private long daysUntilDue(Card card, Instant answered) {
        long few = 0;
        long enough = 1;
        while (enough < LONGEST && !worth.isEnough(card, answered.plus(Duration.ofDays(enough)))) {
            few = enough;
            enough *= 2;
        }
        while (enough - few > 1) {
            long between = (few + enough) / 2;
            if (worth.isEnough(card, answered.plus(Duration.ofDays(between)))) {
                enough = between;
            } else {
                few = between;
            }
        }
        return Math.min(enough, LONGEST);
    }

    /**
     * The session of a day, in the order it is asked in; empty if nothing is due and nothing new.
     *
     * @param promised how long it lasts at most
     */
    public <Q> List<Candidate<Q>> session(
            Collection<Candidate<Q>> candidates, Duration promised, Instant now) {
        List<Candidate<Q>> best = together(mostValuable(candidates, now, one -> isDue(one, now)));
        best.addAll(together(mostValuable(candidates, now, one -> one.card().isNew())));
        return Arrangement.of(fitting(best, promised));
    }

    /**
     * The session of a day on the way to a date: planned backwards from it ({@link RunUp}).
     *
     * @param goal what is to be recalled, and when
     */
    public <Q> List<Candidate<Q>> towards(
            Goal goal, Collection<Candidate<Q>> candidates, Duration promised, Instant now) {
        RunUp runUp = new RunUp(memory, goal);
        List<Candidate<Q>> best = new ArrayList<>();
        if (runUp.hasBegun(candidates, promised, now)) {
            best.addAll(runUp.holding(candidates, now));
        }
        together(mostValuable(candidates, now, one -> runUp.isFading(one, now))).stream()
                .filter(one -> !best.contains(one))
                .forEach(best::add);
        best.addAll(together(mostValuable(candidates, now, one -> one.card().isNew())));
        return Arrangement.of(fitting(best, promised));
    }

    /**
     * Whether the minutes promised a day may be enough for a goal, to be said beforehand. Where not
     * even one more answer to each question that falls short on the day fits into the sessions
     * left, they exclude each other.
     */
    public boolean mayReach(
            Goal goal,
            Collection<? extends Candidate<?>> candidates,
            Duration promised,
            Instant now) {
        return new RunUp(memory, goal).hasRoom(candidates, promised, now);
    }

    /**
     * Some more for whoever wants to go on: as {@link #session} by number, and where nothing is due
     * and nothing new any more, what is likely to be forgotten next.
     *
     * @param most how many
     */
    public <Q> List<Candidate<Q>> more(Collection<Candidate<Q>> candidates, int most, Instant now) {
        List<Candidate<Q>> best = mostValuable(candidates, now, one -> isDue(one, now));
        best.addAll(mostValuable(candidates, now, one -> one.card().isNew()));
        candidates.stream()
                .filter(one -> !one.card().isNew() && !isDue(one, now))
                .sorted(Comparator.comparingDouble(Candidate::recall))
                .forEach(best::add);
        return Arrangement.of(best, most);
    }

    /**
     * What is left of a session once a question was missed: it comes back after {@value
     * #COMES_BACK_AFTER} others, where its section does not meet its like, or as the last. What no
     * longer fits into the time left goes from the end.
     *
     * @param rest what was still to be asked, in order
     */
    public static <T extends Turn> List<T> afterMiss(List<T> rest, T missed, Duration left) {
        List<T> open = new ArrayList<>(rest);
        open.add(Arrangement.placeFor(missed, rest, COMES_BACK_AFTER), missed);
        return within(open, missed, left);
    }

    private static <T extends Turn> List<T> within(List<T> open, T missed, Duration left) {
        Duration needed = open.stream().map(Turn::expected).reduce(Duration.ZERO, Duration::plus);
        for (int i = open.size() - 1; i >= 0 && needed.compareTo(left) > 0; i--) {
            if (open.get(i) != missed) {
                needed = needed.minus(open.remove(i).expected());
            }
        }
        return needed.compareTo(left) > 0 ? List.of() : Arrangement.withoutMeeting(open, missed);
    }

    private <Q> List<Candidate<Q>> mostValuable(
            Collection<Candidate<Q>> candidates, Instant now, Predicate<Candidate<Q>> which) {
        Map<Candidate<Q>, Double> worths = new IdentityHashMap<>();
        List<Candidate<Q>> some = new ArrayList<>(candidates.stream().filter(which).toList());
        some.forEach(one -> worths.put(one, worth.of(one, now)));
        some.sort(
                Comparator.comparingDouble((Candidate<Q> one) -> worths.getOrDefault(one, 0.0))
                        .reversed());
        return some;
    }

    /** Those that look alike right behind the most valuable of them. */
    private static <Q> List<Candidate<Q>> together(List<Candidate<Q>> best) {
        List<Candidate<Q>> grouped = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (Candidate<Q> one : best) {
            if (one.lookAlike().isEmpty()) {
                grouped.add(one);
            } else if (groups.add(one.lookAlike())) {
                best.stream().filter(one::looksLike).forEach(grouped::add);
            }
        }
        return grouped;
    }

    /**
     * The first that fit into the time and can be put in order: those of a section there would be
     * too many of make room for the next of others.
     */
    private static <Q> List<Candidate<Q>> fitting(List<Candidate<Q>> best, Duration promised) {
        boolean alone = Arrangement.isOfOneSection(best);
        List<Candidate<Q>> left = new ArrayList<>(best);
        List<Candidate<Q>> picked = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = fill(picked, left, promised);
            List<Candidate<Q>> tooMany = alone ? List.of() : Arrangement.tooMany(picked);
            picked.removeAll(tooMany);
            left.removeAll(tooMany);
            changed &= !tooMany.isEmpty();
        }
        return picked;
    }

    private static <Q> boolean fill(
            List<Candidate<Q>> picked, List<Candidate<Q>> left, Duration promised) {
        Duration needed =
                picked.stream()
                        .map(Candidate::withComingBack)
                        .reduce(Duration.ZERO, Duration::plus);
        boolean any = false;
        for (Candidate<Q> one : List.copyOf(left)) {
            Duration with = needed.plus(one.withComingBack());
            if (with.compareTo(promised) <= 0) {
                needed = with;
                picked.add(one);
                left.remove(one);
                any = true;
            }
        }
        return any;
    }
}
