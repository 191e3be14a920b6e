package org.palpate.attempt;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.Paper;
import org.palpate.quiz.QuestionKey;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Response;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Taking a quiz. The door of this room for the learner who takes it: only the learner's own attempts are ever found.
 *
 * <p>Every command carries its id and the last sequence its page saw. The same id again gives the first result; a page that has fallen behind
 * another tab is told so and nothing is done.
 */
@Service
@Transactional
public class Attempts {

    /** How many characters of a note are kept. */
    public static final int LONGEST_NOTE = 2000;

    private static final int OVERDUE_AT_A_TIME = 100;

    private final AttemptRepository attempts;
    private final EventRepository events;
    private final LearningModules modules;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Attempts(
            AttemptRepository attempts,
            EventRepository events,
            LearningModules modules,
            TransactionTemplate transaction,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.modules = modules;
        this.transaction = transaction;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Begins an attempt at a module's quiz, or goes on with the one that is open. Two tabs that start at once get the same attempt: the insert
     * of one of them wins and the other reads it.
     *
     * @throws IllegalArgumentException when there is no such module or it has no quiz
     * @throws NoAttemptLeft when the quiz allows no further attempt
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttemptId start(PersonId learner, ModuleKey module, CommandId command) {
        try {
            return inTransaction(() -> startOrGoOn(learner, module, command));
        } catch (DataIntegrityViolationException lostRace) {
            return inTransaction(() -> startOrGoOn(learner, module, command));
        }
    }

    private AttemptId startOrGoOn(PersonId learner, ModuleKey key, CommandId command) {
        LearningModule module = modules.find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no module '%s'".formatted(key.value())));
        Quiz quiz = quizOf(module);
        Optional<StoredAttempt> begun = attempts.findByStartCommand(command.value()).filter(a -> a.learner().equals(learner));
        if (begun.isPresent()) {
            return begun.get().publicId();
        }
        List<StoredAttempt> earlier = attempts.findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
                learner.value(), key.value(), quiz.key());
        Optional<StoredAttempt> open = earlier.stream()
                .filter(a -> !a.isFinished() && !inTime(a, replay(a)).finished())
                .reduce((first, last) -> last);
        if (open.isPresent()) {
            return open.get().publicId();
        }
        Integer allowed = quiz.rules().attempts();
        if (allowed != null && earlier.size() >= allowed) {
            throw new NoAttemptLeft(allowed);
        }
        Paper paper = Paper.arrange(quiz, seeds.nextLong(), seen(earlier));
        Instant now = clock.instant();
        int number = earlier.stream().mapToInt(a -> a.toSummary().number()).max().orElse(0) + 1;
        var attempt = new StoredAttempt(learner, module, quiz, paper, number, command, now);
        Step start = new Step(1, now, Act.Start.at(now, quiz.rules(), 1));
        attempt.project(Sitting.replay(quiz, paper, List.of(start)));
        attempts.saveAndFlush(attempt);
        events.saveAndFlush(new StoredEvent(attempt.id(), command, start));
        announce(attempt, false);
        return attempt.publicId();
    }

    private static Set<QuestionKey> seen(List<StoredAttempt> earlier) {
        var seen = new HashSet<QuestionKey>();
        earlier.forEach(attempt -> seen.addAll(attempt.paper().questions()));
        return seen;
    }

    /** The learner's open attempt at a quiz, to go on with. */
    @Transactional(readOnly = true)
    public Optional<AttemptSummary> open(PersonId learner, ModuleKey module, String quiz) {
        return attempts
                .findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(learner.value(), module.value(), quiz)
                .stream()
                .filter(attempt -> !attempt.isFinished())
                .map(StoredAttempt::toSummary)
                .reduce((first, last) -> last);
    }

    /** The learner's attempts at everything, oldest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> of(PersonId learner) {
        return attempts.findByLearnerIdOrderByStartedAt(learner.value()).stream()
                .map(StoredAttempt::toSummary)
                .toList();
    }

    /**
     * An attempt as its page shows it.
     *
     * <p>An attempt whose time is up is finished by looking at it, in case nothing else has done so.
     *
     * @throws UnknownAttempt when there is none, or it is another person's
     */
    public AttemptPage see(PersonId learner, AttemptId id) {
        StoredAttempt attempt = find(learner, id);
        return AttemptPages.page(attempt, inTime(attempt, replay(attempt)));
    }

    /**
     * A finished attempt; empty while it goes on.
     *
     * @throws UnknownAttempt when there is none, or it is another person's
     */
    public Optional<AttemptResult> result(PersonId learner, AttemptId id) {
        StoredAttempt attempt = find(learner, id);
        Sitting sitting = inTime(attempt, replay(attempt));
        return sitting.finished() ? Optional.of(AttemptPages.result(attempt, sitting)) : Optional.empty();
    }

    /** Keeps an answer that is not final yet. */
    public AttemptPage save(
            PersonId learner, AttemptId id, Command command, QuestionKey question, Response response, @Nullable Certainty certainty) {
        return act(learner, id, command, sitting -> sitting.save(question, response, certainty));
    }

    /** Marks an answer, in practice, and says what it earned. */
    public AttemptPage check(
            PersonId learner, AttemptId id, Command command, QuestionKey question, Response response, @Nullable Certainty certainty) {
        return act(learner, id, command, sitting -> sitting.check(question, response, certainty));
    }

    /** Takes the next hint, in practice. */
    public AttemptPage hint(PersonId learner, AttemptId id, Command command, QuestionKey question) {
        return act(learner, id, command, sitting -> sitting.hint(question));
    }

    /** Goes to another question, by place from 0. */
    public AttemptPage move(PersonId learner, AttemptId id, Command command, int place) {
        return act(learner, id, command, sitting -> sitting.move(place));
    }

    /** Flags a question to come back to, or takes the flag off. */
    public AttemptPage flag(PersonId learner, AttemptId id, Command command, QuestionKey question, boolean on) {
        return act(learner, id, command, sitting -> sitting.flag(question, on));
    }

    /**
     * Leaves the instructor a note on a question, also after the end. It changes no answer, so it asks for no sequence.
     *
     * @throws UnknownAttempt when there is no such attempt, or it is another person's
     */
    public AttemptPage note(PersonId learner, AttemptId id, CommandId command, QuestionKey question, String text) {
        StoredAttempt attempt =
                attempts.lock(id.value(), learner.value()).orElseThrow(() -> new UnknownAttempt(id));
        Sitting sitting = replay(attempt);
        if (events.wasDone(attempt.id(), command.value())) {
            return AttemptPages.page(attempt, sitting);
        }
        String kept = text.strip();
        Act act = sitting.note(question, kept.substring(0, Math.min(kept.length(), LONGEST_NOTE)));
        Step step = new Step(sitting.lastSequence() + 1, clock.instant(), act);
        Sitting after = sitting.with(step);
        events.save(new StoredEvent(attempt.id(), command, step));
        attempt.project(after);
        return AttemptPages.page(attempt, after);
    }

    /** Hands the attempt in: nothing is accepted afterwards. */
    public AttemptPage finish(PersonId learner, AttemptId id, Command command) {
        return act(learner, id, command, sitting -> sitting.finish(Ending.SUBMITTED));
    }

    /**
     * Does one act: the row is locked, so whoever comes second sees what the first has done, and the event is inserted where the page believed
     * the log to end.
     *
     * @throws org.palpate.quiz.Refused when the attempt does not allow it
     * @throws UnknownAttempt when there is no such attempt, or it is another person's
     */
    private AttemptPage act(PersonId learner, AttemptId id, Command command, Function<Sitting, Act> decide) {
        StoredAttempt attempt =
                attempts.lock(id.value(), learner.value()).orElseThrow(() -> new UnknownAttempt(id));
        Sitting sitting = replay(attempt);
        if (events.wasDone(attempt.id(), command.id().value())) {
            return AttemptPages.page(attempt, sitting);
        }
        if (command.seen() != sitting.lastSequence()) {
            return AttemptPages.page(attempt, sitting).asGoneOnElsewhere();
        }
        Instant now = clock.instant();
        if (!sitting.finished() && sitting.over(now)) {
            return AttemptPages.page(attempt, inTime(attempt, sitting));
        }
        Act act = decide.apply(sitting.inTime(now));
        return AttemptPages.page(attempt, append(attempt, sitting, command.id(), act));
    }

    /** The sitting, finished with what was saved if its time is up. Whoever notices first does it; the log takes it once. */
    private Sitting inTime(StoredAttempt noticed, Sitting seen) {
        if (seen.finished() || !seen.over(clock.instant())) {
            return seen;
        }
        StoredAttempt attempt = attempts
                .lock(noticed.publicId().value(), noticed.learner().value())
                .orElseThrow(() -> new UnknownAttempt(noticed.publicId()));
        Sitting sitting = replay(attempt);
        return sitting.finished()
                ? sitting
                : append(attempt, sitting, CommandId.fresh(), sitting.finish(Ending.TIME_OUT));
    }

    private Sitting append(StoredAttempt attempt, Sitting sitting, CommandId command, Act act) {
        Step step = new Step(sitting.lastSequence() + 1, clock.instant(), act);
        Sitting after = sitting.with(step);
        events.save(new StoredEvent(attempt.id(), command, step));
        attempt.project(after);
        announce(attempt, after.finished());
        return after;
    }

    /** Finishes attempts whose time is up, even if their browsers are gone. Several nodes may do it at once: the log takes each finish once. */
    void finishOverdue() {
        attempts.findOverdue(clock.instant(), Limit.of(OVERDUE_AT_A_TIME))
                .forEach(attempt -> inTime(attempt, replay(attempt)));
    }

    private StoredAttempt find(PersonId learner, AttemptId id) {
        return attempts
                .findByPublicIdAndLearnerId(id.value(), learner.value())
                .orElseThrow(() -> new UnknownAttempt(id));
    }

    private Sitting replay(StoredAttempt attempt) {
        return AttemptLog.replay(attempt, events, modules);
    }

    private void announce(StoredAttempt attempt, boolean finished) {
        announcements.publishEvent(
                new AttemptChanged(attempt.learner(), attempt.module(), attempt.publicId(), finished));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("A start gives an attempt");
        }
        return result;
    }

    static Quiz quizOf(LearningModule module) {
        Quiz quiz = module.quiz();
        if (quiz == null) {
            throw new IllegalArgumentException("The module '%s' has no quiz".formatted(module.key().value()));
        }
        return quiz;
    }

    /**
     * What a page sends along with an act.
     *
     * @param id names the command; the same one sent twice happens once
     * @param seen the last sequence the page saw
     */
    public record Command(CommandId id, int seen) {

        /** A fresh command from a page that saw this. */
        public static Command after(AttemptPage page) {
            return new Command(CommandId.fresh(), page.lastSequence());
        }
    }
}
