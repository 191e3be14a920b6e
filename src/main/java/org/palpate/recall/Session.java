package org.palpate.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.palpate.quiz.memory.DailyPlan;
import org.palpate.quiz.memory.Ratings;

/**
 * A session of daily questions, told by its plan and its answers alone: so a reload, another tab
 * and another server see the same.
 *
 * @param number the first, second … of its day
 * @param minutes how long it may be
 * @param planned the questions in their order
 * @param answers those given so far, in their order
 */
record Session(
        UUID id,
        int number,
        Instant startedAt,
        int minutes,
        List<Planned> planned,
        List<LoggedAnswer> answers) {

    /** What is reckoned for reading why an answer is right or wrong. */
    static final Duration READING = Duration.ofSeconds(15);

    /** Whoever takes longer from one answer to the next is taken to have left meanwhile. */
    static final Duration LONGEST_STEP = Duration.ofMinutes(3);

    /** How long an answer took, as it is kept: what takes longer was left open meanwhile. */
    static double seconds(Duration taken) {
        return (taken.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : taken).toMillis() / 1e3;
    }

    Session {
        planned = List.copyOf(planned);
        answers = List.copyOf(answers);
    }

    /** The same with one answer more. */
    Session with(LoggedAnswer answer) {
        List<LoggedAnswer> more = new LinkedList<>(answers);
        more.add(answer);
        return new Session(id, number, startedAt, minutes, planned, more);
    }

    /** Where the next answer stands, from 0. */
    int place() {
        return answers.size();
    }

    /** The questions that are still to be asked, in their order; those missed come back. */
    List<Planned> open() {
        List<Planned> open = planned;
        Map<CardKey, Integer> asked = new HashMap<>();
        Duration spent = Duration.ZERO;
        Instant before = startedAt;
        for (LoggedAnswer answer : answers) {
            spent = spent.plus(step(before, answer.at()));
            before = answer.at();
            Optional<Planned> question =
                    open.stream()
                            .filter(one -> one.card().equals(answer.asked().card()))
                            .findFirst();
            int times = asked.merge(answer.asked().card(), 1, Integer::sum);
            if (question.isPresent()) {
                Planned given = question.get();
                List<Planned> rest = open.stream().filter(one -> one != given).toList();
                open =
                        isMissed(answer) && times < DailyPlan.ASKED_AT_MOST
                                ? DailyPlan.afterMiss(
                                        rest, given, Duration.ofMinutes(minutes).minus(spent))
                                : rest;
            }
        }
        return open;
    }

    private static Duration step(Instant before, Instant at) {
        Duration step = Duration.between(before, at);
        return step.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : step;
    }

    private static boolean isMissed(LoggedAnswer answer) {
        return answer.earned().counts() && !Ratings.isRecalled(answer.earned().fraction());
    }

    /** What is asked next; empty when the session is over. */
    Optional<Planned> next(Predicate<Planned> canBeAsked) {
        return isTimeUp() ? Optional.empty() : open().stream().filter(canBeAsked).findFirst();
    }

    /** Whether a question was asked before in this session, so that it comes back now. */
    boolean comesBack(Planned question) {
        return answers.stream().anyMatch(answer -> answer.asked().card().equals(question.card()));
    }

    /** Whether the time that was promised is over: no further question is begun then. */
    boolean isTimeUp() {
        return spent().compareTo(Duration.ofMinutes(minutes)) >= 0;
    }

    /** How long the learner has been at it. */
    Duration spent() {
        Duration spent = Duration.ZERO;
        Instant before = startedAt;
        for (LoggedAnswer answer : answers) {
            spent = spent.plus(step(before, answer.at()));
            before = answer.at();
        }
        return spent;
    }

    /** How many answers were right, or right enough. */
    int recalled() {
        return (int)
                answers.stream()
                        .filter(answer -> Ratings.isRecalled(answer.earned().fraction()))
                        .count();
    }
}
