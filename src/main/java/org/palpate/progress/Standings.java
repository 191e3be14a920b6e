package org.palpate.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.AttemptSummary;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a class stands, for those who teach it. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final Classes classes;
    private final People people;
    private final LearningModules modules;
    private final AttemptRecords attempts;
    private final ReadingRepository readings;

    Standings(
            Classes classes,
            People people,
            LearningModules modules,
            AttemptRecords attempts,
            ReadingRepository readings) {
        this.classes = classes;
        this.people = people;
        this.modules = modules;
        this.attempts = attempts;
        this.readings = readings;
    }

    /**
     * Everybody's standing in everything assigned to a class, learners by name.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    public ClassStandings of(PersonId instructor, ClassId id) {
        SchoolClass found = classes.find(instructor, id);
        List<PersonId> learners = found.enrolments().stream().map(Enrolment::learner).toList();
        var work = new Work(attemptsFor(found, learners), readingsOf(learners));
        List<ClassStandings.Row> rows =
                people.find(learners).values().stream()
                        .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                        .map(learner ->
                                new ClassStandings.Row(
                                        learner,
                                        found.assignments().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Assignment::id,
                                                                a ->
                                                                        standing(
                                                                                learner.id(),
                                                                                a,
                                                                                work)))))
                        .toList();
        return new ClassStandings(found, rows);
    }

    private List<AttemptSummary> attemptsFor(SchoolClass found, List<PersonId> learners) {
        Set<ModuleKey> assigned =
                found.assignments().stream().map(Assignment::module).collect(Collectors.toSet());
        Instant since =
                found.assignments().stream()
                        .map(Assignment::assignedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        return attempts.since(learners, assigned, since);
    }

    private List<Reading> readingsOf(List<PersonId> learners) {
        return learners.isEmpty()
                ? List.of()
                : readings.findByPeople(learners.stream().map(PersonId::value).toList());
    }

    private Standing standing(PersonId learner, Assignment assignment, Work work) {
        List<AttemptSummary> mine = work.attempts(learner, assignment);
        Double best =
                mine.stream()
                        .filter(AttemptSummary::isFinished)
                        .map(AttemptSummary::grade)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        Instant doneAt = doneAt(learner, assignment, mine, work);
        int read = work.readings(learner, assignment.module()).size();
        return new Standing(state(assignment, mine, read, doneAt), best, mine.size(), read);
    }

    private static Standing.State state(
            Assignment assignment, List<AttemptSummary> mine, int read, @Nullable Instant doneAt) {
        if (doneAt != null) {
            return assignment.isPastDue(doneAt) ? Standing.State.DONE_LATE : Standing.State.DONE;
        }
        if (!mine.isEmpty()) {
            return Standing.State.IN_PROGRESS;
        }
        return read > 0 && assignment.what() == Assignment.What.MODULE
                ? Standing.State.READING
                : Standing.State.NOT_BEGUN;
    }

    /** When everything asked for was done; null while it is not. */
    private @Nullable Instant doneAt(
            PersonId learner, Assignment assignment, List<AttemptSummary> mine, Work work) {
        Instant quizDone =
                mine.stream()
                        .map(AttemptSummary::finishedAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (assignment.what() == Assignment.What.QUIZ) {
            return quizDone;
        }
        LearningModule module = modules.find(assignment.module()).orElse(null);
        if (module == null || module.quiz() != null && quizDone == null) {
            return null;
        }
        Map<String, Instant> read = new HashMap<>();
        work.readings(learner, assignment.module())
                .forEach(r -> read.put(r.lesson().value(), r.readAt()));
        Instant last = quizDone;
        for (var lesson : module.lessons()) {
            Instant readAt = read.get(lesson.key().value());
            if (readAt == null) {
                return null;
            }
            last = last == null || readAt.isAfter(last) ? readAt : last;
        }
        return last;
    }

    /** What all learners of a class have done, indexed once. */
    private static final class Work {

        private final Map<PersonId, List<AttemptSummary>> attempts;
        private final Map<PersonId, List<Reading>> readings;

        Work(List<AttemptSummary> attempts, List<Reading> readings) {
            this.attempts =
                    attempts.stream().collect(Collectors.groupingBy(AttemptSummary::learner));
            this.readings = readings.stream().collect(Collectors.groupingBy(Reading::person));
        }

        List<AttemptSummary> attempts(PersonId learner, Assignment assignment) {
            return attempts.getOrDefault(learner, List.of()).stream()
                    .filter(attempt -> attempt.module().equals(assignment.module()))
                    .filter(attempt -> !attempt.startedAt().isBefore(assignment.assignedAt()))
                    .toList();
        }

        List<Reading> readings(PersonId learner, ModuleKey module) {
            return readings.getOrDefault(learner, List.of()).stream()
                    .filter(reading -> reading.module().equals(module))
                    .toList();
        }
    }
}
