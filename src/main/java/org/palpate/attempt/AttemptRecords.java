package org.palpate.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.GuestSignedIn;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Question;
import org.palpate.quiz.QuestionKey;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Response;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.Taken;
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
    private final LearningModules modules;
    private final Quizzes quizzes;

    AttemptRecords(
            AttemptRepository attempts,
            EventRepository events,
            AttemptLog log,
            LearningModules modules,
            Quizzes quizzes) {
        this.log = log;
        this.attempts = attempts;
        this.events = events;
        this.modules = modules;
        this.quizzes = quizzes;
    }

    /**
     * What these learners have done in these modules since a time, oldest first, without any
     * answer. The caller has made sure that the asking person teaches them.
     */
    @Transactional(readOnly = true)
    public List<AttemptSummary> since(
            Collection<PersonId> learners, Set<ModuleKey> of, Instant since) {
        if (learners.isEmpty() || of.isEmpty()) {
            return List.of();
        }
        var keys = of.stream().map(ModuleKey::value).collect(Collectors.toSet());
        return attempts
                .findSince(learners.stream().map(PersonId::value).toList(), keys, since)
                .stream()
                .map(StoredAttempt::toSummary)
                .toList();
    }

    /**
     * Everything a learner has answered in a module's quiz since a time, oldest first. The caller
     * has made sure that the asking person teaches the learner and set the quiz.
     */
    @Transactional(readOnly = true)
    public List<AttemptRecord> whole(PersonId learner, ModuleKey module, Instant since) {
        return attempts.findSince(List.of(learner.value()), Set.of(module.value()), since).stream()
                .map(attempt ->
                        AttemptPages.record(attempt, log.replay(attempt), log.steps(attempt)))
                .toList();
    }

    /**
     * What these learners have finished in these modules since a time, oldest first, to be counted.
     * The caller has made sure that the asking person teaches them.
     */
    @Transactional(readOnly = true)
    public List<TakenQuiz> taken(Collection<PersonId> learners, Set<ModuleKey> of, Instant since) {
        if (learners.isEmpty() || of.isEmpty()) {
            return List.of();
        }
        var keys = of.stream().map(ModuleKey::value).collect(Collectors.toSet());
        List<StoredAttempt> found =
                attempts
                        .findSince(learners.stream().map(PersonId::value).toList(), keys, since)
                        .stream()
                        .filter(StoredAttempt::isFinished)
                        .toList();
        Map<UUID, List<Step>> steps = log.steps(found);
        Function<RevisionId, Quiz> quizAt = quizzes.once();
        return found.stream()
                .map(attempt ->
                        taken(
                                attempt,
                                quizAt.apply(attempt.revision()),
                                steps.getOrDefault(attempt.id(), List.of())))
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
        var keys = of.stream().map(ModuleKey::value).collect(Collectors.toSet());
        List<StoredAttempt> open =
                attempts
                        .findSince(
                                learners.stream().map(PersonId::value).toList(),
                                keys,
                                Instant.EPOCH)
                        .stream()
                        .filter(attempt -> !attempt.isFinished())
                        .toList();
        Map<UUID, List<Step>> steps = log.steps(open);
        Function<RevisionId, Quiz> quizAt = quizzes.once();
        return open.stream()
                .map(attempt ->
                        underway(
                                attempt,
                                quizAt.apply(attempt.revision()),
                                steps.getOrDefault(attempt.id(), List.of())))
                .toList();
    }

    private static Underway underway(StoredAttempt attempt, Quiz quiz, List<Step> steps) {
        Sitting sitting = Sitting.replay(quiz, attempt.paper(), steps);
        return new Underway(
                attempt.learner(),
                attempt.module(),
                quiz.title(),
                sitting.position() + 1,
                sitting.answered(),
                sitting.size(),
                steps.isEmpty() ? attempt.toSummary().startedAt() : steps.getLast().at());
    }

    private static TakenQuiz taken(StoredAttempt attempt, Quiz quiz, List<Step> steps) {
        AttemptSummary summary = attempt.toSummary();
        return new TakenQuiz(
                attempt.learner(),
                attempt.module(),
                attempt.revision(),
                quiz,
                summary.number(),
                summary.startedAt(),
                Taken.of(quiz, attempt.paper(), steps));
    }

    /**
     * Writes the projection of every attempt of a learner anew from its events; the result must be
     * what was there.
     */
    public void rebuild(PersonId learner) {
        attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value())
                .forEach(attempt -> attempt.project(log.replay(attempt)));
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
                                attempt.module().value() + " " + attempt.toSummary().quiz(),
                                attempt));
        quizzes.values()
                .forEach(attempt -> {
                    String module = attempt.module().value();
                    String quiz = attempt.toSummary().quiz();
                    int offset = attempts.lastNumber(event.person().value(), module, quiz);
                    attempts.handOver(
                            event.guest().value(), event.person().value(), module, quiz, offset);
                });
    }

    /** What a learner answered in the past, and how sure they were; null if they did not say. */
    public record Past(Response response, @Nullable Certainty certainty) {}

    /**
     * Brings in an attempt that happened before, as the sample class needs it: the same log as if
     * it had been made here then.
     *
     * @param pace from one answer to the next
     * @param answer what the learner answered to each question
     */
    public AttemptId bringIn(
            PersonId learner,
            ModuleKey key,
            long seed,
            Instant startedAt,
            Duration pace,
            Function<Question, Past> answer) {
        LearningModule module = modules.find(key).orElseThrow();
        Quiz quiz = quizzes.of(module);
        Paper paper = Paper.arrange(quiz, seed, Set.of());
        int number = attempts.lastNumber(learner.value(), key.value(), quiz.key()) + 1;
        var attempt =
                new StoredAttempt(
                        learner, module, quiz, paper, number, CommandId.fresh(), startedAt);
        List<Step> steps = past(quiz, paper, startedAt, pace, answer);
        attempt.project(Sitting.replay(quiz, paper, steps));
        attempts.save(attempt);
        events.saveAll(
                steps.stream()
                        .map(step -> new StoredEvent(attempt.id(), CommandId.fresh(), step))
                        .toList());
        return attempt.publicId();
    }

    private static List<Step> past(
            Quiz quiz,
            Paper paper,
            Instant startedAt,
            Duration pace,
            Function<Question, Past> answer) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(1, startedAt, Act.Start.at(startedAt, quiz.rules(), 1)));
        Sitting sitting = Sitting.replay(quiz, paper, steps);
        Instant at = startedAt;
        for (int place = 0; place < sitting.size(); place++) {
            at = at.plus(pace);
            QuestionKey question = sitting.questionAt(place);
            Past past = answer.apply(quiz.question(question));
            if (place > 0) {
                sitting = append(steps, sitting, at, sitting.move(place));
            }
            if (!past.response().isBlank()) {
                sitting =
                        append(
                                steps,
                                sitting,
                                at,
                                sitting.check(question, past.response(), past.certainty()));
            }
        }
        append(steps, sitting, at.plus(pace), sitting.finish(Ending.SUBMITTED));
        return steps;
    }

    private static Sitting append(List<Step> steps, Sitting sitting, Instant at, Act act) {
        var step = new Step(sitting.lastSequence() + 1, at, act);
        steps.add(step);
        return sitting.with(step);
    }

    /** Forgets everything these learners did. For the sample class only. */
    public void forget(Collection<PersonId> learners) {
        var ids = learners.stream().map(PersonId::value).toList();
        if (!ids.isEmpty()) {
            events.deleteByLearners(ids);
            attempts.deleteByLearners(ids);
        }
    }
}
