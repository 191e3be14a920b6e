package org.palpate.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptSummary;
import org.palpate.classroom.Assignment;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;

/** What some learners have done, indexed once. */
final class Work {

    private final Map<PersonId, List<AttemptSummary>> attempts;
    private final Map<PersonId, List<Reading>> readings;
    private final Map<AttemptId, Mastery.Taken> taken;
    private final Map<PersonId, Accommodation> terms;

    Work(
            List<AttemptSummary> attempts,
            List<Reading> readings,
            Map<AttemptId, Mastery.Taken> taken,
            Map<PersonId, Accommodation> terms) {
        this(
                attempts.stream().collect(Collectors.groupingBy(AttemptSummary::learner)),
                readings.stream().collect(Collectors.groupingBy(Reading::person)),
                taken,
                terms);
    }

    private Work(
            Map<PersonId, List<AttemptSummary>> attempts,
            Map<PersonId, List<Reading>> readings,
            Map<AttemptId, Mastery.Taken> taken,
            Map<PersonId, Accommodation> terms) {
        this.attempts = attempts;
        this.readings = readings;
        this.taken = taken;
        this.terms = terms;
    }

    /** The same if these attempts had other grades, 0 to 100. */
    Work regraded(Map<AttemptId, Double> grades) {
        return new Work(
                attempts.values().stream()
                        .flatMap(List::stream)
                        .map(one -> one.withGrade(grades.getOrDefault(one.id(), one.grade())))
                        .collect(Collectors.groupingBy(AttemptSummary::learner)),
                readings,
                taken,
                terms);
    }

    Accommodation terms(PersonId learner) {
        return terms.getOrDefault(learner, Accommodation.NONE);
    }

    /** Those at the assignment's quiz that count, oldest first. */
    List<AttemptSummary> attempts(
            PersonId learner,
            Assignment assignment,
            @Nullable Quiz quiz,
            @Nullable Integer allowed) {
        return attempts.getOrDefault(learner, List.of()).stream()
                .filter(attempt -> assignment.module().equals(attempt.module()))
                .filter(attempt -> quiz == null || attempt.quiz().equals(quiz.key()))
                .filter(attempt -> assignment.counts(attempt.startedAt()))
                .limit(allowed == null ? Long.MAX_VALUE : allowed)
                .toList();
    }

    List<Reading> readings(PersonId learner, ModuleKey module) {
        return readings.getOrDefault(learner, List.of()).stream()
                .filter(reading -> reading.module().equals(module))
                .toList();
    }

    List<Mastery.Taken> taken(List<AttemptSummary> finished) {
        return finished.stream()
                .map(attempt -> taken.get(attempt.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
