package org.palpate.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.classroom.Assignments;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.ReviewTime;
import org.springframework.stereotype.Component;

/**
 * What learners may be told of their own attempts. Whatever a learner sees of how an attempt went
 * comes through here: by the quiz's own rules, and not before others have taken it where the
 * attempt counts for nothing of theirs. Without the second, somebody could look in with another
 * account before the class does.
 */
@Component
class Reviews {

    private final AttemptLog log;
    private final AssignedQuizzes assigned;
    private final Assignments assignments;
    private final Quizzes quizzes;

    Reviews(AttemptLog log, AssignedQuizzes assigned, Assignments assignments, Quizzes quizzes) {
        this.log = log;
        this.assigned = assigned;
        this.assignments = assignments;
        this.quizzes = quizzes;
    }

    /** What the learner of an attempt may be told of it. */
    Review of(StoredAttempt attempt, Quiz quiz) {
        return of(attempt.learner()).review(attempt, quiz);
    }

    /** For whoever looks at many attempts of one learner. */
    Desk of(PersonId learner) {
        return new Desk(learner);
    }

    /**
     * Attempts of one learner in one line each, in the same order, as that learner may see them.
     */
    List<OwnSummary> summaries(PersonId learner, List<StoredAttempt> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        Desk desk = of(learner);
        Function<StoredAttempt, Quiz> quizAt = quizzes.once();
        return attempts.stream()
                .map(attempt -> {
                    Quiz quiz = quizAt.apply(attempt);
                    AttemptSummary summary = log.summary(attempt);
                    return OwnSummary.of(
                            summary,
                            quiz,
                            summary.isFinished()
                                    ? desk.review(attempt, quiz)
                                    : Review.during(quiz));
                })
                .toList();
    }

    /**
     * Everything about one learner that is looked up once, and only where it makes a difference.
     */
    final class Desk {

        private final PersonId learner;
        private final Map<ModuleKey, Boolean> ahead = new HashMap<>();
        private @Nullable List<AssignedQuiz> all;

        private Desk(PersonId learner) {
            this.learner = learner;
        }

        /** What may be told of a finished attempt. */
        Review review(StoredAttempt attempt, Quiz quiz) {
            if (attempt.isOverSeveral() || isTheSameAtAnyTime(quiz)) {
                return new Review(quiz, ReviewTime.RIGHT_AFTER, false, false);
            }
            List<AssignedQuiz> asked = told(attempt);
            return new Review(
                    quiz,
                    isClosed(asked) ? ReviewTime.AFTER_CLOSING : ReviewTime.RIGHT_AFTER,
                    withholds(attempt, quiz),
                    willClose(asked));
        }

        /** Whose closing matters: what was set by rules of its own closes by itself. */
        private List<AssignedQuiz> told(StoredAttempt attempt) {
            List<AssignedQuiz> here =
                    all().stream()
                            .filter(one -> one.assignment().module().equals(attempt.module()))
                            .filter(one -> one.assignment().plan().topic() == null)
                            .toList();
            List<AssignedQuiz> set =
                    here.stream()
                            .filter(one -> one.assignment().plan().set() != null)
                            .filter(one -> assigned.isAt(one.assignment(), attempt.quiz()))
                            .toList();
            return set.isEmpty() ? here : set;
        }

        private List<AssignedQuiz> all() {
            if (all == null) {
                all = assigned.of(learner);
            }
            return all;
        }

        private static boolean isTheSameAtAnyTime(Quiz quiz) {
            ReviewPolicy policy = quiz.rules().review();
            return quiz.rules().behaviour() == Behaviour.PRACTICE
                    && policy.rightAfter().equals(policy.afterClosing());
        }

        /** What waits for the closing is told once the quiz is over wherever it is assigned. */
        private static boolean isClosed(List<AssignedQuiz> asked) {
            return !asked.isEmpty()
                    && asked.stream().allMatch(one -> one.state() == AssignedQuiz.State.CLOSED);
        }

        private static boolean willClose(List<AssignedQuiz> asked) {
            return !asked.isEmpty()
                    && asked.stream().allMatch(one -> one.assignment().window().closesAt() != null);
        }

        private boolean withholds(StoredAttempt attempt, Quiz quiz) {
            ModuleKey module = attempt.module();
            return module != null
                    && quiz.rules().behaviour() != Behaviour.PRACTICE
                    && all().stream().noneMatch(one -> counts(one, attempt))
                    && ahead.computeIfAbsent(module, assignments::isAhead);
        }

        private boolean counts(AssignedQuiz one, StoredAttempt attempt) {
            return !attempt.isAsGuest()
                    && one.assignment().module().equals(attempt.module())
                    && assigned.isAt(one.assignment(), attempt.quiz())
                    && one.assignment().counts(attempt.startedAt());
        }
    }
}
