package org.palpate.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.AttemptSummary;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassWork;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.refusal.Refusal;
import org.palpate.words.Counted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what was begun by a quiz's own rules from being cut off: a quiz that is set by rules of its
 * own is another one, for which those attempts would no longer count.
 */
@Component
class BegunAsWritten {

    private final ClassWork work;
    private final AttemptRecords attempts;
    private final LearningModules modules;

    BegunAsWritten(ClassWork work, AttemptRecords attempts, LearningModules modules) {
        this.work = work;
        this.attempts = attempts;
        this.modules = modules;
    }

    @EventListener
    void mustNotBeCutOff(Assignment.Settled change) {
        Assignment before = change.before();
        if (before.draft()
                || before.plan().set() != null
                || change.after().set() == null
                || !before.module().equals(change.after().module())) {
            return;
        }
        long begun = begun(change.by(), before);
        Refusal.when(
                begun > 0,
                "%s begun this quiz by its own rules, and what they did would no longer count here. Leave its rules as the module has them, or assign it once more with other rules."
                        .formatted(Counted.of(begun, "learner has", "learners have")));
    }

    private long begun(PersonId instructor, Assignment assignment) {
        String quiz =
                modules.lastKnown(assignment.module())
                        .flatMap(assignment.plan()::quizIn)
                        .map(Quiz::key)
                        .orElse("");
        BegunWork here = work.in(instructor, assignment.classId());
        Set<PersonId> learners =
                here.learners().stream()
                        .filter(assignment.plan().audience()::includes)
                        .collect(Collectors.toSet());
        List<AttemptSummary> done =
                learners.isEmpty()
                        ? List.of()
                        : attempts.since(
                                learners, Set.of(assignment.module()), assignment.countsFrom());
        return done.stream()
                .filter(one -> one.quiz().equals(quiz))
                .filter(one ->
                        here.includes(one.learner(), one.module(), one.quiz(), one.startedAt()))
                .map(AttemptSummary::learner)
                .distinct()
                .count();
    }
}
