package org.palpate.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.quiz.Act;
import org.palpate.quiz.Ending;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads attempts back from their events and appends to them. Whoever appends holds the attempt's
 * row locked, or has just inserted it.
 */
@Component
class AttemptLog {

    private final AttemptRepository attempts;
    private final EventRepository events;
    private final AnswerRows answers;
    private final Quizzes quizzes;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    AttemptLog(
            AttemptRepository attempts,
            EventRepository events,
            AnswerRows answers,
            Quizzes quizzes,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.answers = answers;
        this.quizzes = quizzes;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The attempt as its events tell it, against the revision it began with and fixed keys. */
    Sitting replay(StoredAttempt attempt) {
        return Sitting.replay(quizzes.at(attempt), attempt.paper(), steps(attempt));
    }

    /** Everything that happened in an attempt, in order. */
    List<Step> steps(StoredAttempt attempt) {
        return events.findByAttempts(List.of(attempt.id())).stream()
                .map(EventRepository.Logged::toStep)
                .toList();
    }

    /** Makes something of an attempt, its quiz by the keys that count now, and its steps. */
    @FunctionalInterface
    interface Reader<T> {

        T read(StoredAttempt attempt, Quiz quiz, List<Step> steps);
    }

    /**
     * Reads some attempts, looking up their events at once and each revision once; no more than one
     * statement may name.
     */
    <T> List<T> read(List<StoredAttempt> of, Reader<T> reader) {
        return of.isEmpty()
                ? List.of()
                : read(
                        of,
                        events.findByAttempts(of.stream().map(StoredAttempt::id).toList()),
                        reader);
    }

    /** Reads attempts with their events, looking up each revision once. */
    <T> List<T> read(List<StoredAttempt> of, List<EventRepository.Logged> log, Reader<T> reader) {
        Map<UUID, List<Step>> steps =
                log.stream()
                        .collect(
                                Collectors.groupingBy(
                                        EventRepository.Logged::attempt,
                                        Collectors.mapping(
                                                EventRepository.Logged::toStep,
                                                Collectors.toList())));
        Function<StoredAttempt, Quiz> quizAt = quizzes.once();
        return of.stream()
                .map(attempt ->
                        reader.read(
                                attempt,
                                quizAt.apply(attempt),
                                steps.getOrDefault(attempt.id(), List.of())))
                .toList();
    }

    /**
     * An attempt in one line. One whose time is up reads as finished with what was saved, even
     * before anybody has written that down.
     */
    AttemptSummary summary(StoredAttempt attempt) {
        Instant now = clock.instant();
        return attempt.isFinished() || !attempt.isOver(now)
                ? attempt.toSummary()
                : attempt.toSummary(replay(attempt).endedBy(now));
    }

    /** The sitting a log tells of. */
    Sitting sitting(StoredAttempt attempt, Quiz quiz, List<Step> steps) {
        return Sitting.replay(quiz, attempt.paper(), steps);
    }

    /** What the answers of an attempt whose time is up will be, once somebody writes them down. */
    List<AnswerRow> told(StoredAttempt attempt) {
        List<Step> steps = steps(attempt);
        return AnswerRow.of(
                attempt,
                sitting(attempt, quizzes.at(attempt), steps).endedBy(clock.instant()),
                steps);
    }

    /** Whether an attempt is finished, or its time is up. */
    boolean isOver(StoredAttempt attempt) {
        return attempt.isOver(clock.instant());
    }

    /** Whether a command was done before. */
    boolean holds(StoredAttempt attempt, CommandId command) {
        return events.wasDone(attempt.id(), command.value());
    }

    /** How many of these commands were done. */
    int count(StoredAttempt attempt, Collection<CommandId> commands) {
        return commands.isEmpty()
                ? 0
                : events.countDone(attempt.id(), commands.stream().map(CommandId::value).toList());
    }

    /**
     * Inserts an act at the end of the log, writes the projection anew and tells whom it concerns.
     */
    Sitting append(StoredAttempt attempt, Sitting sitting, CommandId command, Act act) {
        Step step = new Step(sitting.lastSequence() + 1, clock.instant(), act);
        Sitting after = sitting.with(step);
        events.save(new StoredEvent(attempt.id(), command, step));
        attempt.project(after);
        keepAnswers(attempt, after, act);
        announcements.publishEvent(
                new AttemptChanged(
                        attempt.learner(), attempt.module(), attempt.publicId(), after.finished()));
        return after;
    }

    /** What every question earned has rows from the finish on; other acts change none of them. */
    private void keepAnswers(StoredAttempt attempt, Sitting after, Act act) {
        if (act instanceof Act.Finish) {
            answers.insert(attempt, after, steps(attempt));
        } else if (act instanceof Act.Regrade) {
            answers.rewrite(attempt, after, steps(attempt));
        }
    }

    /** Writes the projection of an attempt, and its answers if it is finished, anew. */
    void rebuild(StoredAttempt attempt) {
        List<Step> steps = steps(attempt);
        Sitting sitting = sitting(attempt, quizzes.at(attempt), steps);
        attempt.project(sitting);
        if (sitting.finished()) {
            answers.rewrite(attempt, sitting, steps);
        }
    }

    /**
     * The attempt, finished with what was saved if its time is up. Whoever notices first does it;
     * the log takes it once.
     */
    Sitting inTime(StoredAttempt noticed) {
        Sitting seen = replay(noticed);
        if (seen.finished() || !seen.over(clock.instant())) {
            return seen;
        }
        StoredAttempt attempt =
                attempts.lock(noticed.publicId().value(), noticed.learner().value())
                        .orElseThrow(() -> new UnknownAttempt(noticed.publicId()));
        Sitting sitting = replay(attempt);
        return sitting.finished()
                ? sitting
                : append(attempt, sitting, CommandId.fresh(), sitting.finish(Ending.TIME_OUT));
    }
}
