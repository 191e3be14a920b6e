package org.palpate.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.Accommodation;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.springframework.stereotype.Component;

/**
 * Whether a learner may begin an attempt, and until when. Who has a test or an exam assigned takes
 * it by the assignment's dates and attempts. Practice is open at any time unless something else
 * must be done first, and only the quiz's own number of attempts counts.
 */
@Component
class Admission {

    private final AssignedQuizzes assigned;
    private final LearningModules modules;

    Admission(AssignedQuizzes assigned, LearningModules modules) {
        this.assigned = assigned;
        this.modules = modules;
    }

    /**
     * When an attempt begun now must end at the latest; null for no such time.
     *
     * @param taken how often the learner has begun this quiz
     * @throws NoAttemptLeft when all attempts are used
     * @throws NotNow when it is not open, or something else must be done first
     */
    @Nullable Instant admit(
            PersonId learner, ModuleKey module, Quiz quiz, int taken, Accommodation terms) {
        List<AssignedQuiz> all = asked(learner, module, quiz);
        boolean practice = quiz.rules().behaviour() == Behaviour.PRACTICE;
        if (practice && isLocked(all)) {
            throw refusal(in(AssignedQuiz.State.LOCKED, all));
        }
        List<AssignedQuiz> asked = practice ? List.of() : all;
        if (asked.isEmpty()) {
            Integer allowed = quiz.rules().attempts();
            if (allowed != null && taken >= allowed + terms.extraAttempts()) {
                throw new NoAttemptLeft(allowed + terms.extraAttempts());
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
                ends.stream().max(Comparator.naturalOrder()).orElseThrow(() -> refusal(asked));
        return end.equals(Instant.MAX) ? null : end;
    }

    private List<AssignedQuiz> asked(PersonId learner, ModuleKey module, Quiz quiz) {
        return assigned.of(learner).stream()
                .filter(one -> one.assignment().module().equals(module))
                .filter(one -> assigned.isAt(one.assignment(), quiz))
                .toList();
    }

    /** What comes first comes first for practice too: an attempt before it would count. */
    private static boolean isLocked(List<AssignedQuiz> asked) {
        return !in(AssignedQuiz.State.LOCKED, asked).isEmpty()
                && in(AssignedQuiz.State.OPEN, asked).isEmpty();
    }

    /** The reason that helps the learner most, when there are several. */
    private RuntimeException refusal(List<AssignedQuiz> asked) {
        for (AssignedQuiz locked : in(AssignedQuiz.State.LOCKED, asked)) {
            var first = locked.first();
            if (first != null) {
                return NotNow.first(title(first.module()));
            }
        }
        for (AssignedQuiz early : in(AssignedQuiz.State.NOT_YET, asked)) {
            Instant opensAt = early.assignment().window().opensAt();
            if (opensAt != null) {
                return NotNow.opens(opensAt);
            }
        }
        for (AssignedQuiz used : in(AssignedQuiz.State.USED_UP, asked)) {
            Integer allowed = used.allowed();
            if (allowed != null) {
                return new NoAttemptLeft(allowed);
            }
        }
        return NotNow.closed(
                asked.stream()
                        .map(a -> a.assignment().window().closesAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private String title(ModuleKey module) {
        return modules.find(module)
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
