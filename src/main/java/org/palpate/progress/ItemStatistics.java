package org.palpate.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.attempt.Answers;
import org.palpate.attempt.TakenQuiz;
import org.palpate.classroom.ClassWork;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.statistics.QuizStatistics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the questions of a quiz work, for those who teach. */
@Service
@Transactional(readOnly = true)
public class ItemStatistics {

    private final ClassWork work;
    private final Answers answers;

    ItemStatistics(ClassWork work, Answers answers) {
        this.work = work;
        this.answers = answers;
    }

    /**
     * The statistics of one revision of a quiz.
     *
     * @param since when the first of the attempts was begun
     */
    public record OfRevision(
            RevisionId revision, Instant since, Quiz quiz, QuizStatistics numbers) {}

    /**
     * The statistics of a module's quiz over what was begun for the classes the asking person
     * teaches, the latest revision first; nothing while nobody has finished it. Of each learner the
     * first attempt at the whole quiz counts; practice on a topic is no measure of it.
     */
    public List<OfRevision> of(PersonId instructor, ModuleKey module) {
        Map<RevisionId, List<TakenQuiz>> byRevision =
                answers.firsts(work.of(instructor), module).stream()
                        .collect(
                                Collectors.groupingBy(
                                        TakenQuiz::revision,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<OfRevision> found = new ArrayList<>();
        byRevision.forEach((revision, attempts) -> found.add(of(revision, attempts)));
        found.sort(Comparator.comparing(OfRevision::since).reversed());
        return found;
    }

    private static OfRevision of(RevisionId revision, List<TakenQuiz> taken) {
        Quiz quiz = taken.getFirst().quiz();
        return new OfRevision(
                revision,
                taken.getFirst().startedAt(),
                quiz,
                QuizStatistics.of(quiz, taken.stream().map(TakenQuiz::taken).toList()));
    }
}
