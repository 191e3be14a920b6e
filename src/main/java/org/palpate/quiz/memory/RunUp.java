package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Plans backwards from a {@link Goal}. Until shortly before it, a question may fade to {@value
 * #MAY_FADE_TO}: an answer given then strengthens memory more than one given early, so that fewer
 * are needed. The run-up begins when the questions that would fall short on the day take about as
 * long as the sessions left; from then on those are asked that hold until the day when asked now,
 * and the weakest last.
 */
final class RunUp {

    /** How far recall may fall before the run-up. */
    static final double MAY_FADE_TO = 0.8;

    /** So much of the sessions left is reckoned with; some of it goes to other questions. */
    private static final double SHARE_OF_SESSIONS = 0.7;

    private final MemoryModel memory;
    private final Goal goal;

    RunUp(MemoryModel memory, Goal goal) {
        this.memory = memory;
        this.goal = goal;
    }

    boolean hasBegun(
            Collection<? extends Candidate<?>> candidates, Duration promised, Instant now) {
        double room = promised.toMillis() * SHARE_OF_SESSIONS * (sessions(now) - 1);
        return needed(candidates) >= room;
    }

    /** Whether each question that falls short, or is new, can be asked once more by then. */
    boolean hasRoom(Collection<? extends Candidate<?>> candidates, Duration promised, Instant now) {
        return needed(candidates) <= (double) promised.toMillis() * sessions(now);
    }

    /** One a day, with that of today and that of the day itself. */
    private long sessions(Instant now) {
        return Math.max(0, Duration.between(now, goal.by()).toDays()) + 1;
    }

    private double needed(Collection<? extends Candidate<?>> candidates) {
        return candidates.stream()
                .filter(one -> one.card().isNew() || fallsShort(one.card()))
                .mapToLong(one -> one.withComingBack().toMillis())
                .sum();
    }

    /** Those that fall short on the day and hold until then when asked now, the strongest first. */
    <Q> List<Candidate<Q>> holding(Collection<Candidate<Q>> candidates, Instant now) {
        return candidates.stream()
                .filter(one -> fallsShort(one.card()))
                .filter(one -> holds(memory.answered(one.card(), Rating.GOOD, now)))
                .sorted(
                        Comparator.comparingDouble((Candidate<Q> one) -> one.card().stability())
                                .reversed())
                .toList();
    }

    /** Whether a question has faded as far as it may; one that was just missed is not left so. */
    boolean isFading(Candidate<?> candidate, Instant now) {
        Card card = candidate.card();
        boolean inMinutes = card.phase() != Phase.REVIEW && card.step() == 0;
        return !card.isNew()
                && (candidate.missed()
                        || inMinutes
                        || memory.recall(card, now.plus(Duration.ofDays(1))) <= MAY_FADE_TO);
    }

    private boolean fallsShort(Card card) {
        return !card.isNew() && !holds(card);
    }

    private boolean holds(Card card) {
        return memory.recall(card, goal.by()) >= goal.target();
    }
}
