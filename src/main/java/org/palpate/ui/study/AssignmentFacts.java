package org.palpate.ui.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModules;
import org.palpate.quiz.Mastery;
import org.palpate.ui.kit.AllowanceWords;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Titles;
import org.palpate.words.Counted;
import org.springframework.util.StringUtils;

/** What applies to an assignment, in sentences for its learner. */
final class AssignmentFacts {

    private AssignmentFacts() {}

    /**
     * Sentences on what it takes, on dates and attempts, and on what comes first.
     *
     * @param quiz null when the assignment has none
     * @param first what must be done first; null for nothing
     */
    static List<String> of(
            Assignment assignment,
            @Nullable AssignedQuiz quiz,
            @Nullable Assignment first,
            LearningModules modules,
            Dates dates) {
        List<String> facts = new ArrayList<>();
        Mastery mastery = assignment.plan().mastery();
        if (mastery != null) {
            facts.add(Titles.of(mastery) + ".");
        }
        if (assignment.plan().set() != null) {
            Titles.module(assignment, modules)
                    .flatMap(assignment.plan()::quizIn)
                    .ifPresent(set -> facts.add(StringUtils.capitalize(Titles.inShort(set)) + "."));
        }
        Instant now = dates.now();
        Instant opensAt = assignment.window().opensAt();
        if (opensAt != null && !assignment.window().hasOpened(now)) {
            facts.add("Opens %s.".formatted(dates.full(opensAt)));
        }
        Instant dueAt = assignment.dueAt();
        if (dueAt != null) {
            facts.add("Due %s.".formatted(dates.until(dueAt)));
        }
        Instant closesAt = assignment.window().closesAt();
        if (closesAt != null) {
            facts.add(
                    (assignment.window().hasClosed(now) ? "Closed %s." : "Closes %s.")
                            .formatted(dates.until(closesAt)));
        }
        Integer left = quiz == null ? null : quiz.left();
        Integer allowed = quiz == null ? null : quiz.allowed();
        if (left != null && allowed != null) {
            facts.add(
                    left == 0
                            ? "No further attempt counts."
                            : "%d of %s left.".formatted(left, Counted.of(allowed, "attempt")));
        }
        assignment.own().ifPresent(given -> facts.addAll(AllowanceWords.forLearner(given.what())));
        facts.addAll(Titles.of(assignment.plan().counting()));
        if (first != null) {
            facts.add("First finish “%s”.".formatted(Titles.of(first, modules)));
        }
        return facts;
    }
}
