package org.palpate.attempt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.attempt.EventRepository.Logged;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassWork;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners have written about questions, for those who teach them. */
@Service
@Transactional(readOnly = true)
public class LearnersNotes {

    private final AttemptRepository attempts;
    private final EventRepository events;
    private final Quizzes quizzes;
    private final ClassWork work;

    LearnersNotes(
            AttemptRepository attempts, EventRepository events, Quizzes quizzes, ClassWork work) {
        this.attempts = attempts;
        this.events = events;
        this.quizzes = quizzes;
        this.work = work;
    }

    /**
     * The notes that were written in attempts begun for the classes a person teaches, the newest
     * first; what a learner notes for themselves elsewhere is nobody's. Of one attempt and question
     * the last word counts; one that was taken back is none.
     */
    public List<LearnersNote> of(PersonId instructor) {
        BegunWork begun = work.of(instructor);
        Set<UUID> learners =
                begun.learners().stream().map(PersonId::value).collect(Collectors.toSet());
        return learners.isEmpty()
                ? List.of()
                : written(learners, events.findNotes(learners), begun);
    }

    private List<LearnersNote> written(Set<UUID> learners, List<Logged> notes, BegunWork begun) {
        Map<UUID, StoredAttempt> byId = new HashMap<>();
        attempts.findNoted(learners).stream()
                .filter(attempt -> isAmong(begun, attempt.toSummary()))
                .forEach(attempt -> byId.put(attempt.id(), attempt));
        Function<StoredAttempt, Quiz> quizAt = quizzes.once();
        Map<List<Object>, LearnersNote> last = new LinkedHashMap<>();
        for (Logged event : notes) {
            StoredAttempt attempt = byId.get(event.attempt());
            Step step = event.toStep();
            if (attempt != null && step.act() instanceof Act.Note note) {
                last.put(
                        List.of(event.attempt(), note.question()),
                        new LearnersNote(
                                attempt.learner(),
                                attempt.origin(note.question()).module(),
                                note.question(),
                                quizAt.apply(attempt).question(note.question()).stem(),
                                note.text(),
                                step.at()));
            }
        }
        return last.values().stream()
                .filter(note -> !note.text().isBlank())
                .sorted(Comparator.comparing(LearnersNote::at).reversed())
                .toList();
    }

    private static boolean isAmong(BegunWork begun, AttemptSummary attempt) {
        return begun.includes(
                attempt.learner(), attempt.module(), attempt.quiz(), attempt.startedAt());
    }
}
