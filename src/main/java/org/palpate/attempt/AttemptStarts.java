package org.palpate.attempt;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.TimeAllowed;
import org.palpate.attempt.json.Origin;
import org.palpate.attempt.json.WrittenPaper;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.Act;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins attempts. Its inserts decide: whoever loses the race for an attempt's number fails and
 * reads again.
 */
@Component
class AttemptStarts {

    private final AttemptRepository attempts;
    private final AttemptLog log;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final Quizzes quizzes;
    private final Accommodations accommodations;
    private final Admission admission;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    AttemptStarts(
            AttemptRepository attempts,
            AttemptLog log,
            LearningModules modules,
            VisibleModules visible,
            Quizzes quizzes,
            Accommodations accommodations,
            Admission admission,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.log = log;
        this.modules = modules;
        this.visible = visible;
        this.quizzes = quizzes;
        this.accommodations = accommodations;
        this.admission = admission;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The attempt that this command began, or the open one, or a new one. Who loses the race for an
     * attempt's number reads again, in a transaction of its own.
     */
    AttemptId startOrGoOn(
            PersonId learner, ModuleKey key, @Nullable String quizKey, CommandId command) {
        return orReadAgain(() -> tryOnce(learner, key, quizKey, command));
    }

    /** Does it in a transaction, and once more in another where the first insert lost its race. */
    AttemptId orReadAgain(Supplier<AttemptId> work) {
        try {
            return inTransaction(work);
        } catch (DataIntegrityViolationException lostRace) {
            return inTransaction(work);
        }
    }

    private AttemptId inTransaction(Supplier<AttemptId> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private AttemptId tryOnce(
            PersonId learner, ModuleKey key, @Nullable String quizKey, CommandId command) {
        LearningModule module = known(key);
        Quiz quiz = admission.wanted(learner, module, quizKey);
        Optional<AttemptId> begun = begunBy(learner, command);
        if (begun.isPresent()) {
            return begun.get();
        }
        List<StoredAttempt> earlier =
                attempts.findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
                        learner.value(), key.value(), quiz.key());
        Optional<StoredAttempt> open =
                goesOn(learner, key, quiz, earlier)
                        .filter(a -> !a.isFinished() && !log.inTime(a).finished());
        if (open.isPresent()) {
            admission.mustMeet(open.get(), quiz);
            return open.get().publicId();
        }
        mustSee(learner, module);
        Accommodation terms = accommodations.of(learner);
        Instant closesAt = admission.admit(learner, key, quiz, counting(earlier), terms);
        Paper paper = Paper.arrange(quiz, seeds.nextLong(), seen(earlier));
        Instant now = clock.instant();
        int number = earlier.stream().mapToInt(a -> a.toSummary().number()).max().orElse(0) + 1;
        Origin of = new Origin(key, module.revision());
        var attempt =
                new StoredAttempt(
                        learner,
                        of,
                        quiz.key(),
                        quiz.key().equals(quizzes.of(module).key())
                                ? new WrittenPaper(paper.questions(), null)
                                : WrittenPaper.own(quiz, paper, of),
                        paper.seed(),
                        number,
                        command,
                        now,
                        admission.isGuest(learner));
        return begin(attempt, quiz, paper, command, TimeAllowed.from(now, quiz, terms, closesAt));
    }

    /** Inserts a new attempt with the first act of its log. */
    AttemptId begin(
            StoredAttempt attempt, Quiz quiz, Paper paper, CommandId command, TimeAllowed time) {
        Sitting empty = Sitting.replay(quiz, paper, List.of());
        attempt.project(empty);
        attempts.saveAndFlush(attempt);
        log.append(attempt, empty, command, new Act.Start(time.until()));
        return attempt.publicId();
    }

    /** What a command of the learner's has begun already. */
    Optional<AttemptId> begunBy(PersonId learner, CommandId command) {
        return attempts.findByStartCommand(command.value())
                .filter(attempt -> attempt.learner().equals(learner))
                .map(StoredAttempt::publicId);
    }

    /**
     * Refuses what {@link #startOrGoOn} would refuse to begin; else says the time it would have.
     */
    TimeAllowed check(PersonId learner, ModuleKey key, @Nullable String quizKey) {
        Quiz quiz = admission.wanted(learner, mustSee(learner, known(key)), quizKey);
        int begun =
                counting(
                        attempts.findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
                                learner.value(), key.value(), quiz.key()));
        Accommodation terms = accommodations.of(learner);
        Instant closesAt = admission.admit(learner, key, quiz, begun, terms);
        return TimeAllowed.from(clock.instant(), quiz, terms, closesAt);
    }

    /** Refuses what {@link #startOrGoOn} would refuse any guest. */
    void checkGuest(ModuleKey key, @Nullable String quizKey) {
        admission.mustBeForGuests(key, admission.wanted(null, mustBeOffered(known(key)), quizKey));
    }

    /**
     * The attempt that a start goes on with. What was begun as a guest never counts, so that it is
     * not gone on with where an attempt that counts is asked for.
     *
     * @param module of the quiz
     * @param earlier the learner's attempts at the quiz, by number
     */
    Optional<StoredAttempt> goesOn(
            PersonId learner, ModuleKey module, Quiz quiz, List<StoredAttempt> earlier) {
        List<StoredAttempt> open = earlier.stream().filter(a -> !a.isFinished()).toList();
        return open.stream()
                .filter(a -> !a.isAsGuest())
                .reduce((first, last) -> last)
                .or(() ->
                        open.stream()
                                .filter(a -> !admission.isAsked(learner, module, quiz))
                                .reduce((first, last) -> last));
    }

    /** How many of them use an attempt up: what was begun as a guest uses none. */
    private static int counting(List<StoredAttempt> earlier) {
        return (int) earlier.stream().filter(a -> !a.isAsGuest()).count();
    }

    /** The open attempt at a quiz of a module that a start would go on with. */
    Optional<StoredAttempt> open(PersonId learner, ModuleKey key, String quiz) {
        List<StoredAttempt> earlier =
                attempts.findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
                        learner.value(), key.value(), quiz);
        return earlier.stream().allMatch(StoredAttempt::isFinished)
                ? Optional.empty()
                : modules.lastKnown(key)
                        .flatMap(module -> admission.find(learner, module, quiz))
                        .flatMap(found -> goesOn(learner, key, found, earlier));
    }

    /** Only what was begun while the learner saw a module goes on. */
    private LearningModule mustSee(PersonId learner, LearningModule module) {
        if (visible.maySee(learner, module.key())) {
            return module;
        }
        mustBeOffered(module);
        if (admission.isGuest(learner)) {
            admission.mustBeForGuests(module.key(), quizzes.of(module));
        }
        throw NotAdmitted.notOpen(module.title());
    }

    /** Only what was begun before a module left the school's courses goes on. */
    private LearningModule mustBeOffered(LearningModule module) {
        if (!modules.isOffered(module.key())) {
            throw NotAdmitted.gone(module.title());
        }
        return module;
    }

    private LearningModule known(ModuleKey key) {
        return modules.lastKnown(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no module '%s'".formatted(key.value())));
    }

    private static Set<QuestionKey> seen(List<StoredAttempt> earlier) {
        var seen = new HashSet<QuestionKey>();
        earlier.forEach(attempt -> seen.addAll(attempt.paper().questions()));
        return seen;
    }
}
