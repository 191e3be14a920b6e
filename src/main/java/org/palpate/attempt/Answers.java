package org.palpate.attempt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.attempt.AnswerQueries.Finished;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.BegunWork.Span;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.statistics.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was answered in finished attempts that were begun for classes, to be counted. The database
 * picks what counts; so many attempts more make no statement more and no answer more.
 *
 * <p>Whoever asks says which work they may see; {@link org.palpate.classroom.ClassWork} gives it to
 * those who teach.
 */
@Service
@Transactional(readOnly = true)
public class Answers {

    private final AnswerQueries queries;
    private final Quizzes quizzes;

    Answers(AnswerQueries queries, Quizzes quizzes) {
        this.queries = queries;
        this.quizzes = quizzes;
    }

    /**
     * Of each learner the first finished attempt at a module's whole quiz, as it is written or as
     * it was set, oldest first; practice on a topic is none.
     */
    public List<TakenQuiz> firsts(BegunWork begun, ModuleKey module) {
        List<Span> spans =
                begun.spans().stream().filter(span -> span.module().equals(module)).toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        Quizzes.Once once = quizzes.lookUpOnce();
        Map<UUID, Finished> first = new LinkedHashMap<>();
        for (Finished one : queries.firsts(spans)) {
            if (once.whole(new RevisionId(one.revision())).isWhole(one.quiz())) {
                first.putIfAbsent(one.learner(), one);
            }
        }
        if (first.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<AnswerRow>> rows =
                queries.rows(first.values().stream().map(Finished::id).toList()).stream()
                        .collect(Collectors.groupingBy(AnswerRow::attempt));
        return first.values().stream()
                .map(one ->
                        taken(
                                one,
                                module,
                                once.whole(new RevisionId(one.revision())),
                                rows.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static TakenQuiz taken(
            Finished one, ModuleKey module, Quiz quiz, List<AnswerRow> rows) {
        List<Answered> all = rows.stream().map(row -> row.toAnswered(quiz)).toList();
        return new TakenQuiz(
                new PersonId(one.learner()),
                module,
                new RevisionId(one.revision()),
                quiz,
                one.number(),
                one.startedAt(),
                Taken.of(quiz, all));
    }

    /**
     * What each learner answered last to each question, of each revision of its module; the last at
     * the end.
     */
    public List<LastAnswer> lastAnswers(BegunWork begun) {
        Map<RevisionId, ModuleKey> modules = new HashMap<>();
        List<Span> spans = begun.spans();
        if (spans.isEmpty()) {
            return List.of();
        }
        Quizzes.Once once = quizzes.lookUpOnce();
        return queries.lastAnswers(spans).stream()
                .map(row -> {
                    var revision = new RevisionId(row.revision());
                    return new LastAnswer(
                            new PersonId(row.learner()),
                            modules.computeIfAbsent(revision, quizzes::module),
                            once.at(revision, row.quiz()).question(new QuestionKey(row.question())),
                            AnswerRow.given(row.response()),
                            AnswerRow.sureness(row.certainty()));
                })
                .toList();
    }
}
