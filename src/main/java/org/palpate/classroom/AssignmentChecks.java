package org.palpate.classroom;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.SetQuiz;
import org.palpate.refusal.Refusal;
import org.palpate.words.Counted;
import org.springframework.stereotype.Component;

/** Whether a plan can be kept in its class; says why not and what to do with {@link Refusal}. */
@Component
class AssignmentChecks {

    private final AssignmentRepository assignments;
    private final EnrolmentRepository enrolments;
    private final LearningModules modules;

    AssignmentChecks(
            AssignmentRepository assignments,
            EnrolmentRepository enrolments,
            LearningModules modules) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.modules = modules;
    }

    /** Whether an assignment can be settled anew by a plan. */
    void changeable(ClassId id, Assignment before, AssignmentPlan plan, Instant now) {
        possible(id, before, plan);
        if (!before.draft()) {
            publishable(id, plan);
            if (!plan.window().equals(before.window())) {
                notOver(plan.window(), now);
            }
        }
    }

    /**
     * Whether the plan names only what there is.
     *
     * @param changed the assignment it is for; null for a new one
     */
    void possible(ClassId id, @Nullable Assignment changed, AssignmentPlan plan) {
        var module = offered(plan);
        if (plan.what() != Assignment.What.MODULE && module.quiz() == null) {
            throw new Refusal(
                    "'%s' has no quiz; assign the module instead.".formatted(module.title()));
        }
        if (plan.quizIn(module).isEmpty() && plan.topic() != null) {
            throw new Refusal(
                    "The quiz of '%s' cannot be practiced on '%s': choose one of its topics."
                            .formatted(module.title(), plan.topic()));
        }
        served(changed, plan, module);
        Audience audience = plan.audience();
        if (!audience.wholeClass() && audience.learners().isEmpty()) {
            throw new Refusal("Choose at least one learner, or the whole class.");
        }
        Set<PersonId> enrolled =
                enrolments.findByClass(id.value()).stream()
                        .map(enrolment -> enrolment.toEnrolment().learner())
                        .collect(Collectors.toSet());
        if (audience.groupId() == null && !enrolled.containsAll(audience.learners())) {
            throw new Refusal("Choose learners of this class only.");
        }
        noRing(id, changed == null ? null : changed.id(), plan.prerequisite());
    }

    /** What the module has lost since the quiz was set keeps nobody from another date. */
    private static void served(
            @Nullable Assignment changed, AssignmentPlan plan, LearningModule module) {
        SetQuiz set = plan.set();
        Quiz quiz = module.quiz();
        SetQuiz before = changed == null ? null : changed.plan().set();
        if (set == null
                || quiz == null
                || before != null && before.setting().equals(set.setting())) {
            return;
        }
        Refusal.when(
                !SetQuiz.isFor(quiz),
                "The quiz of '%s' cannot be set by other rules: its key is too long. Its author can shorten it."
                        .formatted(module.title()));
        for (QuizSetting.Lack lack : set.setting().lacking(quiz)) {
            throw new Refusal(
                    "%s asked for (%s), and the quiz has %d for it: ask for fewer."
                            .formatted(
                                    Counted.of(lack.draw().count(), "question is", "questions are"),
                                    lack.draw().describe(),
                                    lack.there()));
        }
    }

    /** Whether learners can begin its module: nobody is shown what nobody can do. */
    LearningModule offered(AssignmentPlan plan) {
        return modules.offered(plan.module())
                .orElseThrow(() ->
                        new Refusal(
                                modules.lastKnown(plan.module())
                                        .map(gone ->
                                                "“%s” is no longer among the school's courses: choose another module."
                                                        .formatted(gone.title()))
                                        .orElse(
                                                "There is no module '%s'."
                                                        .formatted(plan.module().value()))));
    }

    private void noRing(
            ClassId id, @Nullable AssignmentId changed, @Nullable AssignmentId prerequisite) {
        Map<AssignmentId, Assignment> all =
                assignments.findByClass(id.value()).stream()
                        .map(StoredAssignment::toAssignment)
                        .collect(Collectors.toMap(Assignment::id, Function.identity()));
        var passed = new HashSet<AssignmentId>();
        AssignmentId next = prerequisite;
        while (next != null) {
            Assignment found = all.get(next);
            if (found == null) {
                throw new UnknownAssignment(next);
            }
            if (next.equals(changed) || !passed.add(next)) {
                throw new Refusal("Two assignments cannot wait for each other: choose another.");
            }
            next = found.plan().prerequisite();
        }
    }

    /** Whether learners can be shown it: they could do nothing about a draft they must do first. */
    void publishable(ClassId id, AssignmentPlan plan) {
        AssignmentId prerequisite = plan.prerequisite();
        if (prerequisite != null
                && assignments
                        .findInClass(prerequisite.value(), id.value())
                        .filter(found -> !found.isDraft())
                        .isEmpty()) {
            throw new Refusal("What must be done first is a draft still: publish that first.");
        }
    }

    /** Whether one learner's own dates are in order among themselves and with the class's. */
    void orderly(Window window, Allowance own) {
        Instant opensAt = window.opensAt();
        Instant due = own.dueAt() == null ? window.dueAt() : own.dueAt();
        new Window(opensAt, own.dueAt(), null);
        new Window(opensAt, own.closesAt() == null ? null : due, own.closesAt());
    }

    /** Whether learners have time left. */
    void notOver(Window window, Instant now) {
        Instant dueAt = window.dueAt();
        if (dueAt != null && !dueAt.isAfter(now)) {
            throw new Refusal("The due date is over already: choose a later one, or none.");
        }
        if (window.hasClosed(now)) {
            throw new Refusal("The closing is over already: choose a later one, or none.");
        }
    }
}
