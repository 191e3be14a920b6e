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

    /** No question needs more answers than this to be counted: it is beyond any promise. */
    private static final int MOST_ANSWERS = 50;

    private static final Duration COMES_BACK = Duration.ofMinutes(10);

    private final MemoryModel memory;
    private final Goal goal;

    RunUp(MemoryModel memory, Goal goal) {
        this.memory = memory;
        this.goal = goal;
    }

    boolean hasBegun(
            Collection<? extends Candidate<?>> candidates, Duration promised, Instant now) {
        double room = promised.toMillis() * SHARE_OF_SESSIONS * (sessions(now) - 1);
        return needed(candidates) >= room
                || candidates.stream().anyMatch(one -> one.daysLeft() >= sessions(now) - 1);
    }

    /** How long the answers take that each of these is expected to need until the day. */
    Duration effort(Collection<? extends Candidate<?>> candidates, Instant now) {
        return Duration.ofMillis(
                candidates.stream()
                        .mapToLong(one -> Math.round(answers(one, now) * one.expected().toMillis()))
                        .sum());
    }

    private double answers(Candidate<?> one, Instant now) {
        double again = 1 - one.recall();
        if (goal.days() > 0) {
            return one.daysLeft() * (1 + again);
        }
        if (!one.card().isNew()) {
            return further(one.card(), now);
        }
        Card missed = memory.answered(one.card(), Rating.AGAIN, now);
        Card learned = memory.answered(missed, Rating.GOOD, now.plus(COMES_BACK));
        Card right = memory.answered(one.card(), Rating.GOOD, now);
        return 1 + one.recall() * further(right, now) + again * (1 + further(learned, now));
    }

    /** Each time it has faded as far as it may, until it holds. */
    private double further(Card first, Instant now) {
        Card card = first;
        Instant at = now;
        double answers = 0;
        while (!holds(card) && answers < MOST_ANSWERS) {
            Instant faded = faded(card, at);
            double recall = memory.recall(card, faded);
            answers += 1 + (1 - recall);
            card = memory.answered(card, Rating.GOOD, faded);
            at = faded.plus(Duration.ofDays(1));
            if (at.isAfter(goal.by())) {
                return answers;
            }
        }
        return answers;
    }

    /** When it has faded as far as it may from then on, on the day itself at the latest. */
    private Instant faded(Card card, Instant from) {
        long few = 0;
        long enough = Math.max(0, Duration.between(from, goal.by()).toDays());
        while (enough > few) {
            long between = (few + enough) / 2;
            if (memory.recall(card, from.plus(Duration.ofDays(between))) <= MAY_FADE_TO) {
                enough = between;
            } else {
                few = between + 1;
            }
        }
        return from.plus(Duration.ofDays(enough));
    }

    /** One a day, with that of today and that of the day itself. */
    long sessions(Instant now) {
        return Math.max(0, Duration.between(now, goal.by()).toDays()) + 1;
    }

    private double needed(Collection<? extends Candidate<?>> candidates) {
        return candidates.stream()
                .mapToLong(one -> one.withComingBack().toMillis() * times(one))
                .sum();
    }

    private int times(Candidate<?> one) {
        if (goal.days() > 0) {
            return one.daysLeft();
        }
        return one.card().isNew() || fallsShort(one.card()) ? 1 : 0;
    }

    /** Those that fall short on the day and hold until then when asked now, the strongest first. */
    <Q> List<Candidate<Q>> holding(Collection<Candidate<Q>> candidates, Instant now) {
        return candidates.stream()
                .filter(one -> fallsShort(one.card()) || one.daysLeft() > 0 && !one.card().isNew())
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
