package org.palpate.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.TakenQuiz;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassWork;
import org.palpate.content.LearningModules;
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
    private final AttemptRecords attempts;
    private final LearningModules modules;

    ItemStatistics(ClassWork work, AttemptRecords attempts, LearningModules modules) {
        this.work = work;
        this.attempts = attempts;
        this.modules = modules;
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
        BegunWork begun = work.of(instructor);
        List<TakenQuiz> taken =
                attempts.taken(begun.learners(), Set.of(module), Instant.EPOCH).stream()
                        .filter(one ->
                                begun.includes(
                                        one.learner(),
                                        one.module(),
                                        one.quiz().key(),
                                        one.startedAt()))
                        .toList();
        Map<RevisionId, List<TakenQuiz>> byRevision =
                firsts(whole(taken)).stream()
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

    private List<TakenQuiz> whole(List<TakenQuiz> taken) {
        Map<RevisionId, Optional<String>> keys = new HashMap<>();
        return taken.stream()
                .filter(one ->
                        keys.computeIfAbsent(one.revision(), this::wholeQuiz)
                                .equals(Optional.of(one.quiz().key())))
                .toList();
    }

    private Optional<String> wholeQuiz(RevisionId revision) {
        return Optional.ofNullable(modules.at(revision).quiz()).map(Quiz::key);
    }

    private static List<TakenQuiz> firsts(List<TakenQuiz> oldestFirst) {
        Map<PersonId, TakenQuiz> first = new LinkedHashMap<>();
        oldestFirst.forEach(taken -> first.putIfAbsent(taken.learner(), taken));
        return List.copyOf(first.values());
    }
}
