package org.palpate.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finished attempts question by question, as mastery is judged by them. What was answered stays
 * here: what comes out is how much each question earned.
 */
@Service
@Transactional(readOnly = true)
public class MasteryRecords {

    private final AttemptRepository attempts;
    private final AnswerQueries queries;
    private final AttemptLog log;
    private final Quizzes quizzes;

    MasteryRecords(
            AttemptRepository attempts, AnswerQueries queries, AttemptLog log, Quizzes quizzes) {
        this.attempts = attempts;
        this.queries = queries;
        this.log = log;
        this.quizzes = quizzes;
    }

    /**
     * What these learners have begun in these modules since a time and finished, or whose time is
     * up, by id; what was begun as a guest is nobody's but its learner's.
     */
    public Map<AttemptId, Mastery.Taken> of(
            Collection<PersonId> learners, Set<ModuleKey> modules, Instant since) {
        if (learners.isEmpty() || modules.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = learners.stream().map(PersonId::value).toList();
        List<String> keys = modules.stream().map(ModuleKey::value).toList();
        List<StoredAttempt> over =
                attempts.findSince(ids, keys, since).stream().filter(log::isOver).toList();
        Map<UUID, List<AnswerRow>> rows =
                queries.rows(ids, keys, since).stream()
                        .collect(Collectors.groupingBy(AnswerRow::attempt));
        Function<StoredAttempt, Quiz> quizAt = quizzes.once();
        Map<AttemptId, Mastery.Taken> taken = new HashMap<>();
        for (StoredAttempt attempt : over) {
            AttemptSummary summary = log.summary(attempt);
            taken.put(
                    attempt.publicId(),
                    new Mastery.Taken(
                            Objects.requireNonNull(summary.finishedAt()),
                            summary.grade(),
                            answers(
                                    quizAt.apply(attempt),
                                    attempt.isFinished()
                                            ? rows.getOrDefault(attempt.id(), List.of())
                                            : log.told(attempt))));
        }
        return taken;
    }

    private static List<Mastery.Answer> answers(Quiz quiz, List<AnswerRow> rows) {
        return rows.stream()
                .filter(AnswerRow::counts)
                .map(row -> {
                    var key = new QuestionKey(row.question());
                    return new Mastery.Answer(
                            key, quiz.question(key).about().topic(), row.fraction());
                })
                .toList();
    }
}
