package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Goal goal = candidate.goal();
        if (goal != null && goal.days() == 0) {
            return new RunUp(memory, goal).isFading(candidate, now);
        }
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
                        answered.plus(Duration.ofDays(worth.daysUntilEnough(card, answered))),
                        answered,
                        card.parameters());
    }

    /**
     * The session of a day, in the order it is asked in; empty if nothing is due and nothing new.
     * What is to be remembered until a date is planned backwards from it ({@link RunUp}): once the
     * run-up has begun it comes before everything else.
     *
     * @param promised how long it lasts at most
     */
    public <Q> List<Candidate<Q>> session(
            Collection<Candidate<Q>> candidates, Duration promised, Instant now) {
        Set<Candidate<Q>> best = new LinkedHashSet<>();
        goals(candidates)
                .forEach((goal, some) -> {
                    RunUp runUp = new RunUp(memory, goal);
                    if (runUp.hasBegun(some, promised, now)) {
                        best.addAll(runUp.holding(some, now));
                        best.addAll(together(mostValuable(some, now, one -> isDue(one, now))));
                        best.addAll(together(mostValuable(some, now, one -> one.card().isNew())));
                    }
                });
        best.addAll(together(mostValuable(candidates, now, one -> isDue(one, now))));
        best.addAll(
                together(
                        mostValuable(
                                candidates, now, one -> one.card().isNew() && one.goal() != null)));
        best.addAll(together(mostValuable(candidates, now, one -> one.card().isNew())));
        return Arrangement.of(Arrangement.fitting(List.copyOf(best), promised));
    }

    /** The earliest date first. */
    private static <Q> SortedMap<Goal, List<Candidate<Q>>> goals(
            Collection<Candidate<Q>> candidates) {
        SortedMap<Goal, List<Candidate<Q>>> goals =
                new TreeMap<>(
                        Comparator.comparing(Goal::by)
                                .thenComparing(Goal::target)
                                .thenComparing(Goal::days));
        for (Candidate<Q> one : candidates) {
            Goal goal = one.goal();
            if (goal != null) {
                goals.computeIfAbsent(goal, its -> new ArrayList<>()).add(one);
            }
        }
        return goals;
    }

    /**
     * The session of a day on the way to a date, for which all of these are to be remembered.
     *
     * @param goal what is to be recalled, and when
     */
    public <Q> List<Candidate<Q>> towards(
            Goal goal, Collection<Candidate<Q>> candidates, Duration promised, Instant now) {
        return session(
                candidates.stream().map(one -> one.with(goal, one.daysLeft())).toList(),
                promised,
                now);
    }

    /**
     * How long the answers take that a goal is still expected to need, for each day until then with
     * today and the day itself; to be said beforehand.
     */
    public Duration aDay(Goal goal, Collection<? extends Candidate<?>> candidates, Instant now) {
        RunUp runUp = new RunUp(memory, goal);
        return runUp.effort(candidates, now).dividedBy(runUp.sessions(now));
    }

    /** How long the answers take in all that a goal is still expected to need. */
    public Duration effort(Goal goal, Collection<? extends Candidate<?>> candidates, Instant now) {
        return new RunUp(memory, goal).effort(candidates, now);
    }

    /**
     * Whether the minutes promised a day are expected to be enough for a goal, to be said
     * beforehand: otherwise they exclude each other.
     */
    public boolean mayReach(
            Goal goal,
            Collection<? extends Candidate<?>> candidates,
            Duration promised,
            Instant now) {
        return aDay(goal, candidates, now).compareTo(promised) <= 0;
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
}
