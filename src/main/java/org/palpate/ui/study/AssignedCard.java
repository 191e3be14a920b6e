package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.Optional;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.progress.Completion;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeWords;
import org.palpate.progress.OwnStanding;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;

/**
 * One thing assigned: by whom, until when, what applies, and the way to it once it is open; or that
 * nobody can begin it any more.
 */
class AssignedCard extends Div {

    private final OwnStanding own;
    private final Assignment assignment;
    private final Dates dates;

    AssignedCard(OwnStanding own, LearningModule module, LearningModules modules, Dates dates) {
        this.own = own;
        this.assignment = own.assignment();
        this.dates = dates;
        addClassName("card");
        Quiz quiz = Titles.quizAlone(assignment, module).orElse(null);
        add(
                new H3(quiz == null ? module.title() : quiz.title()),
                Bits.text("Assigned by " + assignment.className(), "quiet", "small"),
                badges());
        String facts =
                String.join(
                        " ",
                        AssignmentFacts.of(assignment, own.quiz(), own.first(), modules, dates));
        if (!facts.isEmpty()) {
            add(Bits.text(facts, "quiet", "small"));
        }
        Optional<String> lost = Titles.lost(assignment, modules);
        if (lost.isPresent()) {
            add(
                    Bits.text(
                            own.completion().isSettled()
                                    ? lost.get()
                                    : "%s Ask the instructor of %s."
                                            .formatted(lost.get(), assignment.className()),
                            "message",
                            "due"));
        } else if (assignment.window().hasOpened(dates.now())) {
            String address =
                    quiz == null
                            ? Pages.module(module.key())
                            : Pages.quiz(module.key(), quiz.key());
            boolean next = !own.completion().isSettled() && own.first() == null;
            add(Bits.row(Bits.linkButton(address, next ? "Open" : "Look again", next)));
        }
    }

    /** What was earned is told where the quiz's rules allow it: on the result's page. */
    private Component badges() {
        var badges = Bits.row(badge());
        GradeDecision decision = own.decision();
        if (decision != null && decision.grade() != null) {
            badges.add(
                    Bits.badge(
                            GradeWords.percent(decision.grade()) + ", set by your instructor", ""));
        }
        return badges;
    }

    /** Done and passed, done and not passed, or done: as much as the learner may know. */
    private Component done() {
        Completion work = own.completion();
        if (!own.told() && !work.isSetByHand()) {
            return Bits.badge("✓ Done", "right");
        }
        return work.isFailed()
                ? Bits.badge("Done" + GradeWords.verdict(work), "due")
                : Bits.badge("✓ Done" + GradeWords.verdict(work), "right");
    }

    private Component badge() {
        if (own.isExcused()) {
            return Bits.badge("You are excused from this", "");
        }
        if (own.completion().isDone()) {
            return done();
        }
        Instant opensAt = assignment.window().opensAt();
        if (opensAt != null && !assignment.window().hasOpened(dates.now())) {
            return Bits.badge("Opens " + dates.full(opensAt), "");
        }
        if (assignment.window().hasClosed(dates.now())) {
            return Bits.badge("Closed", "wrong");
        }
        if (own.first() != null) {
            return Bits.badge("Locked: something else comes first", "due");
        }
        Instant due = assignment.dueAt();
        if (due == null) {
            return Bits.badge("No due date", "");
        }
        return Bits.badge(dates.due(due), assignment.isPastDue(dates.now()) ? "wrong" : "due");
    }
}
