package org.palpate.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Blank;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What learners answered in finished attempts, as they may be told of it themselves: what a test or
 * an exam still hides is not told here either. And questions by the keys that count now.
 */
@Service
@Transactional(readOnly = true)
public class ToldAnswers {

    /** All that lets a learner know how an answer was marked, and what is right. */
    private static final Set<ReviewPart> TELLING =
            Set.of(
                    ReviewPart.MARKS,
                    ReviewPart.RIGHT_OR_WRONG,
                    ReviewPart.RIGHT_ANSWER,
                    ReviewPart.EXPLANATIONS);

    private final AttemptRepository attempts;
    private final AnswerQueries queries;
    private final QuestionQueries questions;
    private final Quizzes quizzes;
    private final Reviews reviews;
    private final LearningModules modules;

    ToldAnswers(
            AttemptRepository attempts,
            AnswerQueries queries,
            QuestionQueries questions,
            Quizzes quizzes,
            Reviews reviews,
            LearningModules modules) {
        this.attempts = attempts;
        this.queries = queries;
        this.questions = questions;
        this.quizzes = quizzes;
        this.reviews = reviews;
        this.modules = modules;
    }

    /**
     * A finished attempt of a learner's.
     *
     * @param hidden whether its learner may not be told of it yet; there are no answers then
     * @param answers to each question that was answered and counts
     */
    public record Told(AttemptId attempt, boolean hidden, List<Answer> answers) {

        /** A copy. */
        public Told {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What came of one question.
     *
     * @param home the module the question comes from
     * @param fraction the share of it that the first answer earned, 0 to 1: what was right only
     *     after a hint or a miss earned less, and never more than in the end
     * @param seconds how long it was in front of the learner; null if that is not known
     */
    public record Answer(
            ModuleKey home,
            Question question,
            Instant at,
            double fraction,
            @Nullable Certainty certainty,
            @Nullable Double seconds) {}

    /** Those of these attempts that are the learner's and finished. */
    public List<Told> of(PersonId learner, Collection<AttemptId> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<StoredAttempt> found =
                attempts
                        .findByLearnerIdAndPublicIdIn(
                                learner.value(), asked.stream().map(AttemptId::value).toList())
                        .stream()
                        .filter(StoredAttempt::isFinished)
                        .toList();
        Map<UUID, List<AnswerRow>> rows =
                queries.rows(found.stream().map(StoredAttempt::id).toList()).stream()
                        .collect(Collectors.groupingBy(AnswerRow::attempt));
        Reviews.Desk desk = reviews.of(learner);
        Function<StoredAttempt, Quiz> quizAt = quizzes.once();
        return found.stream()
                .map(attempt -> {
                    Quiz quiz = quizAt.apply(attempt);
                    Review review = desk.review(attempt, quiz);
                    return TELLING.stream().allMatch(review::see)
                            ? new Told(
                                    attempt.publicId(),
                                    false,
                                    answers(
                                            attempt,
                                            quiz,
                                            rows.getOrDefault(attempt.id(), List.of())))
                            : new Told(attempt.publicId(), true, List.of());
                })
                .toList();
    }

    /** How sure a learner said to be of one answer of an attempt. */
    public record SureAnswer(AttemptId attempt, QuestionKey question, Certainty certainty) {}

    /**
     * How sure the learner said to be of the answers in their finished attempts, told of or not:
     * nothing here says how an answer was marked. In one statement.
     */
    public List<SureAnswer> sure(PersonId learner) {
        return questions.sure(learner.value());
    }

    /** Every finished attempt of a learner's, whether they may be told of it or not. */
    public List<AttemptId> finished(PersonId learner) {
        return attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value()).stream()
                .filter(StoredAttempt::isFinished)
                .map(StoredAttempt::publicId)
                .toList();
    }

    private List<Answer> answers(StoredAttempt attempt, Quiz quiz, List<AnswerRow> rows) {
        Instant at = Objects.requireNonNull(attempt.toSummary().finishedAt());
        return rows.stream()
                .filter(AnswerRow::counts)
                .map(row -> row.toAnswered(quiz))
                .filter(answered -> !(answered.response() instanceof Blank))
                .map(answered ->
                        answer(
                                modules.at(attempt.origin(answered.question()).revision())
                                        .homeOf(answered.question()),
                                quiz.question(answered.question()),
                                at,
                                answered))
                .toList();
    }

    private static Answer answer(ModuleKey home, Question question, Instant at, Answered answered) {
        var spent = answered.spent();
        return new Answer(
                home,
                question,
                at,
                Math.min(
                        answered.fraction(),
                        Marking.mark(question, answered.response()).fraction()),
                answered.certainty(),
                spent == null ? null : Double.valueOf(spent.toNanos() / 1e9));
    }

    /** Questions by the keys that count now; what has changed is read once, for many questions. */
    public Keys keys() {
        return new Keys(quizzes.lookUpOnce());
    }

    /** Questions by the keys that counted when this was asked for. */
    public final class Keys {

        private final Quizzes.Once once;

        private Keys(Quizzes.Once once) {
            this.once = once;
        }

        /** A question of a revision; empty when it has none of this key. */
        public Optional<Question> question(RevisionId revision, QuestionKey key) {
            LearningModule module = modules.at(revision);
            Quiz quiz = module.quiz();
            return quiz != null && quiz.has(key)
                    ? Optional.of(once.whole(revision).question(key))
                    : module.question(key);
        }
    }
}
