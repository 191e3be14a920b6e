package org.palpate.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.AttemptSummary;
import org.palpate.attempt.MasteryRecords;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Enrolment;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.springframework.stereotype.Component;

/**
 * Works out how learners stand: which attempts count, what they come to, and when everything asked
 * for was done.
 */
@Component
class Reckoning {

    private final LearningModules modules;
    private final AttemptRecords attempts;
    private final MasteryRecords mastery;
    private final ReadingRepository readings;
    private final Accommodations accommodations;
    private final Clock clock;

    Reckoning(
            LearningModules modules,
            AttemptRecords attempts,
            MasteryRecords mastery,
            ReadingRepository readings,
            Accommodations accommodations,
            Clock clock) {
        this.modules = modules;
        this.attempts = attempts;
        this.mastery = mastery;
        this.readings = readings;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /** Looks up everything these learners have done that may count in these assignments. */
    Work gather(List<Assignment> assignments, Collection<PersonId> learners) {
        Set<ModuleKey> assigned =
                assignments.stream().map(Assignment::module).collect(Collectors.toSet());
        Instant since =
                assignments.stream()
                        .map(Assignment::countsFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        List<AttemptSummary> done = attempts.since(learners, assigned, since);
        return new Work(
                done,
                learners.isEmpty() || assigned.isEmpty()
                        ? List.of()
                        : readings.findCountingByPeople(
                                learners.stream().map(PersonId::value).toList()),
                taken(assignments, learners, since),
                accommodations.of(learners));
    }

    /** Only what is set until mastered is looked at question by question. */
    private Map<AttemptId, Mastery.Taken> taken(
            List<Assignment> assignments, Collection<PersonId> learners, Instant since) {
        Set<ModuleKey> toMaster =
                assignments.stream()
                        .filter(assignment -> assignment.what() == Assignment.What.MASTERY)
                        .map(Assignment::module)
                        .collect(Collectors.toSet());
        return mastery.of(learners, toMaster, since);
    }

    /** A learner's standing by the class's dates: their extra days are counted in here. */
    Standing standingInClass(Enrolment in, Assignment assignment, Work work) {
        PersonId learner = in.learner();
        return assignment.plan().audience().includes(learner)
                ? standing(
                        learner, assignment.asFor(in, work.terms(learner), clock.getZone()), work)
                : Standing.NOT_ASSIGNED;
    }

    /** A learner's standing by their own dates. */
    Standing standing(PersonId learner, Assignment assignment, Work work) {
        LearningModule module = modules.lastKnown(assignment.module()).orElse(null);
        Quiz quiz = module == null ? null : assignment.plan().quizIn(module).orElse(null);
        List<AttemptSummary> begun =
                work.attempts(
                        learner, assignment, quiz, allowed(assignment, quiz, work.terms(learner)));
        List<AttemptSummary> finished = finished(assignment, begun);
        Double grade = grade(assignment, quiz, finished);
        int read = work.readings(learner, assignment.module()).size();
        Instant doneAt = doneAt(learner, assignment, module, finished, work);
        return new Standing(
                state(assignment, begun, read, doneAt),
                grade,
                quiz == null ? null : assignment.plan().counting().passes(quiz.rules()),
                begun.size(),
                read,
                doneAt == null && assignment.isPastDue(clock.instant()),
                assignment.wasDueBeforeJoining(),
                assignment.window().hasClosed(clock.instant()));
    }

    /** The learner's attempts that count for it and are finished, oldest first. */
    Stream<AttemptId> finished(PersonId learner, Assignment assignment, Work work) {
        return finished(assignment, begun(learner, assignment, work)).stream()
                .map(AttemptSummary::id);
    }

    /** Whether an attempt of the learner that counts for it is not finished. */
    boolean isGoingOn(PersonId learner, Assignment assignment, Work work) {
        return begun(learner, assignment, work).stream().anyMatch(one -> !one.isFinished());
    }

    private List<AttemptSummary> begun(PersonId learner, Assignment assignment, Work work) {
        Quiz quiz =
                modules.lastKnown(assignment.module())
                        .flatMap(assignment.plan()::quizIn)
                        .orElse(null);
        return work.attempts(
                learner, assignment, quiz, allowed(assignment, quiz, work.terms(learner)));
    }

    private static @Nullable Integer allowed(
            Assignment assignment, @Nullable Quiz quiz, Accommodation terms) {
        return quiz == null ? null : assignment.plan().counting().allowed(quiz.rules(), terms);
    }

    private static List<AttemptSummary> finished(
            Assignment assignment, List<AttemptSummary> begun) {
        return begun.stream()
                .filter(attempt -> assignment.countsEnd(attempt.finishedAt()))
                .toList();
    }

    private static @Nullable Double grade(
            Assignment assignment, @Nullable Quiz quiz, List<AttemptSummary> finished) {
        if (quiz == null || finished.isEmpty()) {
            return null;
        }
        return assignment
                .plan()
                .counting()
                .method(quiz.rules())
                .of(finished.stream().map(AttemptSummary::grade).toList())
                .getAsDouble();
    }

    private static Standing.State state(
            Assignment assignment, List<AttemptSummary> begun, int read, @Nullable Instant doneAt) {
        if (doneAt != null) {
            return assignment.isPastDue(doneAt) && !assignment.wasDueBeforeJoining()
                    ? Standing.State.DONE_LATE
                    : Standing.State.DONE;
        }
        boolean inTime = begun.stream().anyMatch(one -> assignment.countsEnd(one.finishedAt()));
        if (!inTime && begun.stream().anyMatch(AttemptSummary::isFinished)) {
            return Standing.State.AFTER_CLOSING;
        }
        if (!begun.isEmpty()) {
            return Standing.State.IN_PROGRESS;
        }
        return read > 0 && assignment.what() == Assignment.What.MODULE
                ? Standing.State.READING
                : Standing.State.NOT_BEGUN;
    }

    /** When everything asked for was done; null while it is not. */
    private static @Nullable Instant doneAt(
            PersonId learner,
            Assignment assignment,
            @Nullable LearningModule module,
            List<AttemptSummary> finished,
            Work work) {
        Mastery wanted = assignment.plan().mastery();
        if (wanted != null) {
            return wanted.reachedBy(work.taken(finished)).orElse(null);
        }
        Instant quizDone =
                finished.stream()
                        .map(AttemptSummary::finishedAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (assignment.what() != Assignment.What.MODULE) {
            return quizDone;
        }
        return module == null || module.quiz() != null && quizDone == null
                ? null
                : readAt(learner, module, quizDone, work);
    }

    private static @Nullable Instant readAt(
            PersonId learner, LearningModule module, @Nullable Instant quizDone, Work work) {
        Map<String, Instant> read = new HashMap<>();
        work.readings(learner, module.key()).forEach(r -> read.put(r.lesson().value(), r.readAt()));
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
}
