package org.palpate.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Does what learners do in their own attempts, one act at a time under the lock of the attempt's
 * row, within the transaction of the door.
 */
@Component
class LearnersActs {

    private static final int OVERDUE_AT_A_TIME = 100;

    private final AttemptRepository attempts;
    private final AttemptLog log;
    private final LogLimits limits;
    private final AssignedQuizzes assigned;
    private final Reviews reviews;
    private final Admission admission;
    private final Clock clock;

    LearnersActs(
            AttemptRepository attempts,
            AttemptLog log,
            LogLimits limits,
            AssignedQuizzes assigned,
            Reviews reviews,
            Admission admission,
            Clock clock) {
        this.attempts = attempts;
        this.log = log;
        this.limits = limits;
        this.assigned = assigned;
        this.reviews = reviews;
        this.admission = admission;
        this.clock = clock;
    }

    /** An attempt as its page shows it, finished by looking at it when its time is up. */
    AttemptState see(PersonId learner, AttemptId id) {
        StoredAttempt attempt = find(learner, id);
        Sitting sitting = log.inTime(attempt);
        admission.mustMeet(attempt, sitting.quiz());
        return AttemptStates.of(attempt, sitting);
    }

    /** A finished attempt; empty while it goes on. */
    Optional<AttemptResult> result(PersonId learner, AttemptId id) {
        StoredAttempt attempt = find(learner, id);
        Sitting sitting = log.inTime(attempt);
        admission.mustMeet(attempt, sitting.quiz());
        return sitting.finished()
                ? Optional.of(result(attempt, sitting, reviews.of(attempt, sitting.quiz())))
                : Optional.empty();
    }

    private AttemptResult result(StoredAttempt attempt, Sitting sitting, Review review) {
        var own = OwnSummary.of(attempt.toSummary(sitting), sitting.quiz(), review);
        return AttemptShapes.result(
                attempt,
                sitting,
                log.steps(attempt),
                review,
                assigned.passMarks(attempt.learner()).of(own, sitting.quiz()));
    }

    /**
     * Does one act: the row is locked, so whoever comes second sees what the first has done, and
     * the event is inserted where the page believed the log to end.
     *
     * @throws org.palpate.quiz.Refused when the attempt does not allow it
     * @throws UnknownAttempt when there is no such attempt, or it is another person's
     */
    AttemptState act(
            PersonId learner,
            AttemptId id,
            Attempts.Command command,
            Function<Sitting, Act> decide) {
        StoredAttempt attempt = lock(learner, id);
        Sitting sitting = log.replay(attempt);
        admission.mustMeet(attempt, sitting.quiz());
        if (log.holds(attempt, command.id())) {
            return AttemptStates.of(attempt, sitting);
        }
        if (command.seen() + log.count(attempt, command.inDoubt()) != sitting.lastSequence()) {
            return AttemptStates.of(attempt, sitting).asChangedElsewhere();
        }
        Instant now = clock.instant();
        if (!sitting.finished() && sitting.over(now)) {
            return AttemptStates.of(attempt, log.inTime(attempt));
        }
        Act act = decide.apply(sitting.inTime(now));
        limits.mustHaveRoom(attempt, sitting, act);
        return AttemptStates.of(attempt, log.append(attempt, sitting, command.id(), act));
    }

    /** Leaves a note; it changes no answer, so it may come after the end and out of turn. */
    AttemptState note(
            PersonId learner, AttemptId id, CommandId command, QuestionKey question, String text) {
        StoredAttempt attempt = lock(learner, id);
        Sitting sitting = log.replay(attempt);
        admission.mustMeet(attempt, sitting.quiz());
        if (log.holds(attempt, command)) {
            return AttemptStates.of(attempt, sitting);
        }
        Act act = sitting.note(question, text.strip());
        limits.mustHaveRoom(attempt, sitting, act);
        return AttemptStates.of(attempt, log.append(attempt, sitting, command, act));
    }

    /** Whether the time of an attempt is up that nobody has finished. */
    boolean isAnyOverdue() {
        return !attempts.findOverdue(clock.instant(), Limit.of(1)).isEmpty();
    }

    /** Finishes some of the attempts whose time is up; the log takes each finish once. */
    void finishOverdue() {
        attempts.findOverdue(clock.instant(), Limit.of(OVERDUE_AT_A_TIME)).forEach(log::inTime);
    }

    private StoredAttempt lock(PersonId learner, AttemptId id) {
        return attempts.lock(id.value(), learner.value()).orElseThrow(() -> new UnknownAttempt(id));
    }

    private StoredAttempt find(PersonId learner, AttemptId id) {
        return attempts.findByPublicIdAndLearnerId(id.value(), learner.value())
                .orElseThrow(() -> new UnknownAttempt(id));
    }
}
