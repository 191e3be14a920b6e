package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.progress.Completion;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeWords;
import org.palpate.progress.OwnStanding;
import org.palpate.progress.Standing;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.springframework.util.StringUtils;

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
                new H3(quiz == null ? Isolated.of(module.title()) : Isolated.of(quiz.title())),
                Bits.text("Assigned by " + Isolated.of(assignment.className()), "quiet", "small"),
                badges());
        String facts =
                String.join(
                        " ",
                        AssignmentFacts.of(assignment, own.quiz(), own.first(), modules, dates));
        if (!facts.isEmpty()) {
            add(Bits.text(facts, "quiet", "small"));
        }
        CommentForYou.of(assignment).ifPresent(this::add);
        own.reason()
                .ifPresent(why ->
                        add(
                                Bits.text(
                                        "Your instructor wrote: “%s”".formatted(Isolated.of(why)),
                                        "small")));
        Optional<String> lost = Titles.lost(assignment, modules);
        if (lost.isPresent()) {
            add(
                    Bits.text(
                            own.isKnownToBeSettled()
                                    ? lost.get()
                                    : "%s Ask the instructor of %s."
                                            .formatted(
                                                    lost.get(),
                                                    Isolated.of(assignment.className())),
                            "message",
                            "due"));
        } else if (assignment.window().hasOpened(dates.now())) {
            String address =
                    quiz == null
                            ? Pages.module(module.key())
                            : Pages.quiz(module.key(), quiz.key());
            boolean next = !own.isKnownToBeSettled() && own.first() == null && !isOver(quiz);
            add(
                    Bits.row(
                            Bits.linkButton(
                                    address,
                                    next ? wayOn() : isBegun() ? "Look again" : "Open",
                                    next)));
        }
    }

    /**
     * Whether nothing done from now on can count: it is a quiz alone and has closed, and no attempt
     * is left open that the learner may want to end.
     */
    private boolean isOver(@Nullable Quiz quiz) {
        return quiz != null && assignment.window().hasClosed(dates.now()) && !own.goingOn();
    }

    private String wayOn() {
        boolean isBegun = own.isWithheld() ? own.goingOn() : isBegun();
        return isBegun ? "Continue" : "Open";
    }

    private boolean isBegun() {
        return own.isWithheld() || own.standing().state() != Standing.State.NOT_BEGUN;
    }

    /**
     * How far the learner is, in the words of the one rule for it, and the date that matters now.
     * What was earned is told where the quiz's rules allow it: on the result's page.
     */
    private Component badges() {
        var badges = Bits.row(state());
        date().ifPresent(badges::add);
        GradeDecision decision = own.decision();
        if (decision != null && decision.grade() != null) {
            badges.add(
                    Bits.badge(
                            GradeWords.percent(decision.grade()) + ", set by your instructor", ""));
        }
        return badges;
    }

    private Component state() {
        Completion work = own.completion();
        if (work.isExcused()) {
            return Bits.badge("You are excused from this", "");
        }
        String words = StringUtils.capitalize(GradeWords.ownState(own));
        if (own.isWithheld()) {
            return Bits.badge(words, "accent");
        }
        if (work.isDone()) {
            if ((own.told() || work.isSetByHand()) && work.isFailed()) {
                return Bits.badge(words, "due");
            }
            boolean late = work.standing().state() == Standing.State.DONE_LATE;
            return Bits.badge("✓ " + words, late && !work.isSetByHand() ? "due" : "right");
        }
        if (work.isOverdue() || work.isAfterClosing() || work.isClosed()) {
            return Bits.badge(words, "wrong");
        }
        return Bits.badge(
                words, work.standing().state() == Standing.State.NOT_BEGUN ? "" : "accent");
    }

    /** What keeps it from being done, or until when it can be; nothing once it is settled. */
    private Optional<Component> date() {
        if (own.isKnownToBeSettled()) {
            return Optional.empty();
        }
        Window window = assignment.window();
        Instant opensAt = window.opensAt();
        if (opensAt != null && !window.hasOpened(dates.now())) {
            return Optional.of(Bits.badge("Opens " + dates.full(opensAt), ""));
        }
        if (window.hasClosed(dates.now())) {
            // What is not done says so itself.
            Completion work = own.completion();
            if (!own.isWithheld() && work.isClosed() && !work.isAfterClosing()) {
                return Optional.empty();
            }
            return Optional.of(Bits.badge("Closed", own.isWithheld() ? "" : "wrong"));
        }
        if (own.first() != null) {
            return Optional.of(Bits.badge("Locked: something else comes first", "due"));
        }
        Instant due = assignment.dueAt();
        if (due == null) {
            return Optional.of(Bits.badge("No due date", ""));
        }
        boolean late = !own.isWithheld() && own.completion().isOverdue();
        boolean ahead = !assignment.isPastDue(dates.now());
        return Optional.of(Bits.badge(dates.due(due), late ? "wrong" : ahead ? "due" : ""));
    }
}
