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
import org.palpate.attempt.AskableQuestion.AskedElsewhere;
import org.palpate.attempt.AskableQuestion.Known;
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
    private final List<AskedElsewhere> elsewhere;

    AskableQuestions(
            AttemptRepository attempts,
            AnswerQueries answers,
            QuestionQueries questions,
            Reviews reviews,
            Quizzes quizzes,
            Admission admission,
            VisibleModules visible,
            List<AskedElsewhere> elsewhere) {
        this.attempts = attempts;
        this.answers = answers;
        this.questions = questions;
        this.reviews = reviews;
        this.quizzes = quizzes;
        this.admission = admission;
        this.visible = visible;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /**
     * One question, wherever it is asked: by its key and its home ({@link LearningModule#homeOf}).
     */
    private record Same(ModuleKey home, QuestionKey question) {

        static Same in(LearningModule module, QuestionKey question) {
            return new Same(module.homeOf(question), question);
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
        Map<ModuleKey, LearningModule> all = new LinkedHashMap<>();
        visible.all(learner).forEach(module -> all.put(module.key(), module));
        for (LearningModule module : all.values()) {
            module.questions()
                    .filter(question ->
                            isPracticed(module, question, all)
                                    || past.shown().contains(Same.in(module, question.key())))
                    .map(question -> once.question(module.revision(), question.key()))
                    .filter(question -> !question.about().isVoided())
                    .forEach(question -> {
                        Same same = Same.in(module, question.key());
                        var askable =
                                new AskableQuestion(
                                        module.key(),
                                        module.revision(),
                                        question,
                                        past.known(same));
                        if (module.isBorrowed(question.key())) {
                            found.putIfAbsent(same, askable);
                        } else {
                            found.put(same, askable);
                        }
                    });
        }
        return List.copyOf(found.values());
    }

    /**
     * Whether a question is practiced where the learner meets it. A test or an exam that borrows it
     * says nothing of that: then its home does, if the learner may see it.
     */
    private static boolean isPracticed(
            LearningModule module, Question question, Map<ModuleKey, LearningModule> all) {
        if (!module.isBorrowed(question.key()) || module.isPractice()) {
            return module.mayCheck(question);
        }
        LearningModule home = all.get(module.homeOf(question.key()));
        return home != null && home.question(question.key()).filter(home::mayCheck).isPresent();
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
                                                same(
                                                        once,
                                                        new RevisionId(row.revision()),
                                                        new QuestionKey(row.question())))));
        return one -> missed.contains(same(once, one.revision(), one.question().key()));
    }

    private Past past(PersonId learner, Quizzes.Once once) {
        Reviews.Desk desk = reviews.of(learner);
        List<UUID> told = new ArrayList<>();
        Set<Same> asked = new HashSet<>();
        Set<Same> shown = new HashSet<>();
        for (StoredAttempt attempt :
                attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value())) {
            List<Same> here = on(attempt, once);
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
                            last.merge(
                                    same(once, one.revision(), new QuestionKey(one.question())),
                                    new Past.Last(Known.of(one.fraction()), one.at()),
                                    Past.Last::later));
        }
        elsewhere.stream()
                .flatMap(room -> room.of(learner).stream())
                .forEach(one -> {
                    var same = new Same(one.home(), one.question());
                    asked.add(same);
                    if (one.known() != Known.ASKED) {
                        last.merge(same, new Past.Last(one.known(), one.at()), Past.Last::later);
                    }
                });
        return new Past(asked, shown, last);
    }

    private static List<Same> on(StoredAttempt attempt, Quizzes.Once once) {
        return attempt.written().questions().stream()
                .map(key -> same(once, attempt.origin(key).revision(), key))
                .toList();
    }

    private static Same same(Quizzes.Once once, RevisionId revision, QuestionKey question) {
        return new Same(once.home(revision, question), question);
    }

    /** What a learner's answers say of questions, wherever they were asked. */
    private record Past(Set<Same> asked, Set<Same> shown, Map<Same, Last> last) {

        record Last(Known known, Instant at) {

            Last later(Last other) {
                return other.at().isAfter(at) ? other : this;
            }
        }

        Known known(Same question) {
            Last told = last.get(question);
            if (told != null) {
                return told.known();
            }
            return asked.contains(question) ? Known.ASKED : Known.NEW;
        }
    }
}
