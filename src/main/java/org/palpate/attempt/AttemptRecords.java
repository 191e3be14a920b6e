package org.palpate.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.palpate.content.ModuleKey;
import org.palpate.people.GuestSignedIn;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts as records kept for ever: looked up for classes, handed over, rebuilt. The door of this
 * room for everybody but their learner.
 */
@Service
@Transactional
public class AttemptRecords {

    private final AttemptRepository attempts;
    private final EventRepository events;
    private final AttemptLog log;
    private final Clock clock;

    AttemptRecords(
            AttemptRepository attempts, EventRepository events, AttemptLog log, Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What these learners have done in these modules since a time, oldest first, without any
     * answer. The caller has made sure that the asking person teaches them.
     */
    @Transactional(readOnly = true)
    public List<AttemptSummary> since(
            Collection<PersonId> learners, Set<ModuleKey> of, Instant since) {
        return found(learners, of, since).map(log::summary).toList();
    }

    /**
     * Everything a learner has answered in a module's quiz since a time, oldest first. The caller
     * has made sure that the asking person teaches the learner and set the quiz.
     */
    @Transactional(readOnly = true)
    public List<AttemptRecord> whole(PersonId learner, ModuleKey module, Instant since) {
        return attempts.findSince(List.of(learner.value()), Set.of(module.value()), since).stream()
                .map(attempt -> AttemptRecord.of(attempt, log.replay(attempt), log.steps(attempt)))
                .toList();
    }

    /**
     * Where these learners are in attempts going on at these modules' quizzes. The caller has made
     * sure that the asking person teaches them.
     */
    @Transactional(readOnly = true)
    public List<Underway> underway(Collection<PersonId> learners, Set<ModuleKey> of) {
        if (learners.isEmpty() || of.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = learners.stream().map(PersonId::value).toList();
        List<String> modules = of.stream().map(ModuleKey::value).toList();
        Instant now = clock.instant();
        return log.read(
                attempts.findUnderway(ids, modules, now),
                events.findUnderway(ids, modules, now),
                AttemptRecords::underway);
    }

    private Stream<StoredAttempt> found(
            Collection<PersonId> learners, Set<ModuleKey> of, Instant since) {
        if (learners.isEmpty() || of.isEmpty()) {
            return Stream.empty();
        }
        return attempts
                .findSince(
                        learners.stream().map(PersonId::value).toList(),
                        of.stream().map(ModuleKey::value).toList(),
                        since)
                .stream();
    }

    private static Underway underway(StoredAttempt attempt, Quiz quiz, List<Step> steps) {
        Sitting sitting = Sitting.replay(quiz, attempt.paper(), steps);
        return new Underway(
                attempt.learner(),
                Objects.requireNonNull(attempt.module()),
                quiz.key(),
                quiz.title(),
                attempt.toSummary().startedAt(),
                sitting.position() + 1,
                sitting.answered(),
                sitting.size(),
                steps.isEmpty() ? attempt.toSummary().startedAt() : steps.getLast().at());
    }

    /**
     * Writes the projection of every attempt of a learner, and the answers of every finished one,
     * anew from its events; the result must be what was there.
     */
    public void rebuild(PersonId learner) {
        attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value()).forEach(log::rebuild);
    }

    /**
     * A guest turned out to be somebody with an account: their attempts follow, numbered after that
     * person's own.
     */
    @EventListener
    void handOver(GuestSignedIn event) {
        Map<String, StoredAttempt> quizzes = new HashMap<>();
        attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(event.guest().value())
                .forEach(attempt ->
                        quizzes.put(
                                attempt.moduleKey() + " " + attempt.toSummary().quiz(), attempt));
        quizzes.values()
                .forEach(attempt -> {
                    String module = attempt.moduleKey();
                    String quiz = attempt.toSummary().quiz();
                    int offset = attempts.lastNumber(event.person().value(), module, quiz);
                    attempts.handOver(
                            event.guest().value(), event.person().value(), module, quiz, offset);
                });
    }
}
