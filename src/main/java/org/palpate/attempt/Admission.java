package org.palpate.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.school.Guests;
import org.springframework.stereotype.Component;

/**
 * Whether a learner may begin an attempt, and until when. A guest meets practice in public modules
 * alone. Who has a quiz assigned takes it by the assignment's dates and attempts, and after what
 * must be done first, be it practice, a test or an exam. Who has not takes it as often as the quiz
 * itself allows. Daily questions and papers of a learner's own ask no assignment.
 */
@Component
class Admission {

    /** How many quizzes a guest begins within a day: more than any evening of practice has. */
    static final int GUEST_A_DAY = 40;

    /** How many quizzes somebody with an account begins within a day. */
    static final int PERSON_A_DAY = 1000;

    private static final Duration DAY = Duration.ofDays(1);

    private final AssignedQuizzes assigned;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final Quizzes quizzes;
    private final Guests guests;
    private final AttemptRepository attempts;
    private final Clock clock;

    Admission(
            AssignedQuizzes assigned,
            LearningModules modules,
            VisibleModules visible,
            Quizzes quizzes,
            Guests guests,
            AttemptRepository attempts,
            Clock clock) {
        this.assigned = assigned;
        this.modules = modules;
        this.visible = visible;
        this.quizzes = quizzes;
        this.guests = guests;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whether a learner has no account: then what they begin is private practice for ever. */
    boolean isGuest(PersonId learner) {
        return guests.isGuest(learner);
    }

    /**
     * The rule for people who are not signed in: they meet practice alone, of public modules, and
     * only where the school lets guests in. A quiz that has become a test or an exam since is none
     * of theirs any more.
     *
     * @param quiz the one to begin, or the one of the revision an attempt began with
     * @throws SignInFirst when the quiz is not for guests
     */
    void mustBeForGuests(ModuleKey module, Quiz quiz) {
        if (!guests.areWelcome()) {
            throw SignInFirst.noGuests(module, quiz);
        }
        if (visible.isClosedToGuests(module)) {
            throw SignInFirst.notPublic(module, quiz);
        }
        boolean practice =
                quiz.rules().behaviour() == Behaviour.PRACTICE
                        && modules.lastKnown(module)
                                .map(LearningModule::quiz)
                                .filter(now -> now.rules().behaviour() != Behaviour.PRACTICE)
                                .isEmpty();
        if (!practice) {
            throw SignInFirst.notPractice(module, quiz);
        }
    }

    /** Whether a learner may still meet the quiz of an attempt of theirs. */
    boolean mayMeet(StoredAttempt attempt) {
        try {
            mustMeet(attempt, quizzes.at(attempt));
            return true;
        } catch (SignInFirst notForGuests) {
            return false;
        }
    }

    /**
     * Makes sure that a learner may still meet the quiz of an attempt of theirs.
     *
     * @throws SignInFirst when they are a guest and it is not for guests
     */
    void mustMeet(StoredAttempt attempt, Quiz quiz) {
        // Only a guest begins as one, and nobody becomes a guest again.
        ModuleKey module = attempt.module();
        if (attempt.isAsGuest() && module != null && isGuest(attempt.learner())) {
            mustBeForGuests(module, quiz);
        }
    }

    /**
     * When an attempt begun now must end at the latest; null for no such time.
     *
     * @param taken how often the learner has begun this quiz, what they began as a guest aside
     * @throws SignInFirst when the learner is a guest and the quiz is not for guests
     * @throws NotAdmitted when all attempts are used
     * @throws NotAdmitted when it is not open, something else must be done first, or the learner
     *     has begun more quizzes within a day than anybody does
     */
    @Nullable Instant admit(
            PersonId learner, ModuleKey module, Quiz quiz, int taken, Accommodation terms) {
        boolean guest = isGuest(learner);
        if (guest) {
            mustBeForGuests(module, quiz);
        }
        mustBeWithinTheDay(learner, guest ? GUEST_A_DAY : PERSON_A_DAY);
        List<AssignedQuiz> asked = asked(learner, module, quiz);
        if (asked.isEmpty()) {
            mustNotBeSetOtherwise(learner, module, quiz);
            Integer allowed = quiz.rules().attempts();
            if (allowed != null && taken >= allowed + terms.extraAttempts()) {
                throw NotAdmitted.noneLeft(allowed + terms.extraAttempts());
            }
            return null;
        }
        List<Instant> ends =
                in(AssignedQuiz.State.OPEN, asked).stream()
                        .map(a -> Optional.ofNullable(a.assignment().window().closesAt()))
                        .map(closing -> closing.orElse(Instant.MAX))
                        .toList();
        // Of several that are open the most generous one decides.
        Instant end =
                ends.stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow(() -> refusal(quiz, asked));
        return end.equals(Instant.MAX) ? null : end;
    }

    /**
     * Makes sure that somebody may begin a paper over several modules, which nothing assigns.
     *
     * @throws NotAdmitted when they have begun more within a day than anybody does
     */
    void admitOwn(PersonId learner) {
        mustBeWithinTheDay(learner, PERSON_A_DAY);
    }

    private void mustBeWithinTheDay(PersonId learner, int most) {
        int begun =
                attempts.countByLearnerIdAndStartedAtGreaterThanEqual(
                        learner.value(), clock.instant().minus(DAY));
        if (begun >= most) {
            throw NotAdmitted.tooMany(most);
        }
    }

    /** Whether an assignment of the learner asks for this quiz, whatever stands in its way now. */
    boolean isAsked(PersonId learner, ModuleKey module, Quiz quiz) {
        return !asked(learner, module, quiz).isEmpty();
    }

    private List<AssignedQuiz> asked(PersonId learner, ModuleKey module, Quiz quiz) {
        return assigned.of(learner).stream()
                .filter(one -> one.assignment().module().equals(module))
                .filter(one -> assigned.isAt(one.assignment(), quiz.key()))
                .toList();
    }

    /** The quiz of a module that has a key, see {@link AssignedQuizzes#find}. */
    Optional<Quiz> find(@Nullable PersonId learner, LearningModule module, String key) {
        Quiz whole = quizzes.of(module);
        return learner != null && whole.isSet(key)
                ? assigned.set(learner, module.key(), key).flatMap(plan -> plan.quizOf(whole))
                : whole.named(key);
    }

    /**
     * The quiz of a module that somebody wants to begin.
     *
     * @param key null for the module's own
     * @throws NotAdmitted when it is not there, or not for them
     */
    Quiz wanted(@Nullable PersonId learner, LearningModule module, @Nullable String key) {
        return key == null
                ? quizzes.of(module)
                : find(learner, module, key).orElseThrow(NotAdmitted::notOffered);
    }

    /**
     * A test or an exam that is set for a learner by other rules is not looked at beforehand as it
     * was written.
     */
    private void mustNotBeSetOtherwise(PersonId learner, ModuleKey module, Quiz quiz) {
        if (quiz.rules().behaviour() != Behaviour.PRACTICE
                && isWritten(module, quiz)
                && assigned.of(learner).stream()
                        .map(AssignedQuiz::assignment)
                        .filter(set -> set.module().equals(module) && set.plan().set() != null)
                        .map(Assignment::window)
                        .anyMatch(window -> !window.isOver(clock.instant()))) {
            throw NotAdmitted.setOtherwise();
        }
    }

    private boolean isWritten(ModuleKey module, Quiz quiz) {
        return modules.lastKnown(module)
                .map(LearningModule::quiz)
                .filter(written -> written.key().equals(quiz.key()))
                .isPresent();
    }

    /** Whoever came to practice is told where they still can. */
    private NotAdmitted refusal(Quiz quiz, List<AssignedQuiz> asked) {
        NotAdmitted reason = NotAdmitted.of(asked, this::title);
        return quiz.rules().behaviour() == Behaviour.PRACTICE ? reason.butOwnPractice() : reason;
    }

    private String title(ModuleKey module) {
        return modules.lastKnown(module)
                .map(found -> {
                    Quiz quiz = found.quiz();
                    return quiz == null ? found.title() : quiz.title();
                })
                .orElse(module.value());
    }

    private static List<AssignedQuiz> in(AssignedQuiz.State state, List<AssignedQuiz> asked) {
        return asked.stream().filter(a -> a.state() == state).toList();
    }
}
