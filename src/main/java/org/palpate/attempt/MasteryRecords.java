package org.palpate.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
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
    private final AttemptLog log;

    MasteryRecords(AttemptRepository attempts, AttemptLog log) {
        this.attempts = attempts;
        this.log = log;
    }

    /** Those of these attempts that are finished, or whose time is up, by id. */
    public Map<AttemptId, Mastery.Taken> of(Collection<AttemptId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<StoredAttempt> finished =
                attempts.findByPublicIdIn(ids.stream().map(AttemptId::value).toList()).stream()
                        .filter(log::isOver)
                        .toList();
        return log
                .read(
                        finished,
                        (attempt, quiz, steps) ->
                                Map.entry(
                                        attempt.publicId(),
                                        taken(attempt, quiz, steps).orElseThrow()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Mastery.Taken> taken(StoredAttempt attempt, Quiz quiz, List<Step> steps) {
        Sitting sitting = log.ended(attempt, quiz, steps);
        return Optional.ofNullable(sitting.finishedAt())
                .map(at ->
                        new Mastery.Taken(
                                at,
                                sitting.grade(),
                                sitting.paper().questions().stream()
                                        .filter(sitting::counts)
                                        .map(answer(quiz, sitting))
                                        .toList()));
    }

    private static Function<QuestionKey, Mastery.Answer> answer(Quiz quiz, Sitting sitting) {
        return key -> {
            Double fraction = sitting.state(key).fraction();
            return new Mastery.Answer(
                    key, quiz.question(key).about().topic(), fraction == null ? 0 : fraction);
        };
    }
}
