package org.palpate.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.attempt.json.Origin;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which questions a learner may be asked in practice, over all modules they may see, and what they
 * know of each. A question of a test or an exam is one of them only once the learner was shown its
 * right answer; practice would give it away.
 */
@Service
@Transactional(readOnly = true)
public class AskableQuestions {

    private final AttemptRepository attempts;
    private final AnswerQueries answers;
    private final QuestionQueries questions;
    private final Reviews reviews;
    private final Quizzes quizzes;
    private final Admission admission;
    private final VisibleModules visible;

    AskableQuestions(
            AttemptRepository attempts,
            AnswerQueries answers,
            QuestionQueries questions,
            Reviews reviews,
            Quizzes quizzes,
            Admission admission,
            VisibleModules visible) {
        this.attempts = attempts;
        this.answers = answers;
        this.questions = questions;
        this.reviews = reviews;
        this.quizzes = quizzes;
        this.admission = admission;
        this.visible = visible;
    }

    /** One question, wherever it is asked: a borrowed one is the lender's. */
    private record Same(ModuleKey module, QuestionKey question) {

        static Same of(ModuleKey module, Question question) {
            String section = question.about().section();
            int slash = section.indexOf('/');
            return new Same(
                    slash < 0 ? module : new ModuleKey(section.substring(0, slash)),
                    question.key());
        }
    }

    /**
     * All of them, in the order of the courses, each once; none for a guest, whose attempts are
     * forgotten.
     */
    public List<AskableQuestion> of(PersonId learner) {
        if (admission.isGuest(learner)) {
            return List.of();
        }
        Quizzes.Once once = quizzes.lookUpOnce();
        Past past = past(learner, once);
        Map<Same, AskableQuestion> found = new LinkedHashMap<>();
        List<LearningModule> all = visible.all(learner);
        Map<Same, Past.Last> known = new HashMap<>();
        for (LearningModule module : all) {
            module.questions()
                    .forEach(question ->
                            known.merge(
                                    Same.of(module.key(), question),
                                    past.of(module.key(), question.key()),
                                    Past.Last::later));
        }
        for (LearningModule module : all) {
            module.questions()
                    .filter(question ->
                            module.mayCheck(question)
                                    || past.wasShown(module.key(), question.key()))
                    .map(question -> once.question(module.revision(), question.key()))
                    .filter(question -> !question.about().isVoided())
                    .forEach(question -> {
                        Same same = Same.of(module.key(), question);
                        var askable =
                                new AskableQuestion(
                                        module.key(),
                                        module.revision(),
                                        question,
                                        known.getOrDefault(same, Past.NEVER).known());
                        if (same.module().equals(module.key())) {
                            found.put(same, askable);
                        } else {
                            found.putIfAbsent(same, askable);
                        }
                    });
        }
        return List.copyOf(found.values());
    }

    /**
     * Whether a question was missed in an attempt of the learner's; none where the learner may not
     * be told, and where there is no such attempt of theirs.
     */
    public Predicate<AskableQuestion> missedIn(PersonId learner, AttemptId id) {
        Quizzes.Once once = quizzes.lookUpOnce();
        Set<Same> missed = new HashSet<>();
        attempts.findByPublicIdAndLearnerId(id.value(), learner.value())
                .filter(StoredAttempt::isFinished)
                .filter(found -> reviews.of(found, once.at(found)).see(ReviewPart.RIGHT_OR_WRONG))
                .ifPresent(found ->
                        answers.rows(List.of(found.id())).stream()
                                .filter(row -> row.counts() && row.fraction() < 1)
                                .forEach(row ->
                                        missed.add(
                                                Same.of(
                                                        new ModuleKey(row.module()),
                                                        once.question(
                                                                new RevisionId(row.revision()),
                                                                new QuestionKey(
                                                                        row.question()))))));
        return one -> missed.contains(Same.of(one.module(), one.question()));
    }

    private Past past(PersonId learner, Quizzes.Once once) {
        Reviews.Desk desk = reviews.of(learner);
        List<UUID> told = new ArrayList<>();
        Set<Same> asked = new HashSet<>();
        Set<Same> shown = new HashSet<>();
        for (StoredAttempt attempt :
                attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value())) {
            List<Same> here = on(attempt);
            asked.addAll(here);
            if (!attempt.isFinished()) {
                continue;
            }
            Quiz quiz = once.at(attempt);
            Review review = desk.review(attempt, quiz);
            if (review.see(ReviewPart.RIGHT_ANSWER)) {
                shown.addAll(here);
            }
            if (review.see(ReviewPart.RIGHT_OR_WRONG)) {
                told.add(attempt.id());
            }
        }
        Map<Same, Past.Last> last = new HashMap<>();
        if (!told.isEmpty()) {
            questions
                    .earned(told)
                    .forEach(one ->
                            last.put(
                                    new Same(
                                            new ModuleKey(one.module()),
                                            new QuestionKey(one.question())),
                                    new Past.Last(
                                            one.fraction() < 1 ? Known.MISSED : Known.RIGHT,
                                            one.at())));
        }
        return new Past(asked, shown, last);
    }

    private static List<Same> on(StoredAttempt attempt) {
        return attempt.written().questions().stream()
                .map(key -> {
                    Origin origin = attempt.origin(key);
                    return new Same(origin.module(), key);
                })
                .toList();
    }

    /** What a learner's attempts say of questions, each where it stood. */
    private record Past(Set<Same> asked, Set<Same> shown, Map<Same, Last> last) {

        static final Last NEVER = new Last(Known.NEW, Instant.MIN);

        record Last(Known known, Instant at) {

            Last later(Last other) {
                return known == Known.NEW || other.at().isAfter(at) ? other : this;
            }
        }

        Last of(ModuleKey module, QuestionKey question) {
            var here = new Same(module, question);
            return last.getOrDefault(
                    here,
                    asked.contains(here) ? new Last(Known.ASKED, Instant.MIN.plusNanos(1)) : NEVER);
        }

        boolean wasShown(ModuleKey module, QuestionKey question) {
            return shown.contains(new Same(module, question));
        }
    }
}
