package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Group;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.SetQuiz;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Unfinished;

/** Asks what to assign, to whom, when, and by which rules; the same for changes. */
class AssignDialog extends FormDialog {

    private final WhatFields what;
    private final WhoFields who;
    private final WhenFields when;
    private final RuleFields rules;
    private final QuizRuleFields quiz;
    private final Saving saving;
    private @Nullable ClosingWords closing;

    /** Does the assigning. */
    @FunctionalInterface
    interface Saving {

        /** Assigns or changes; throws {@link Refusal} when it cannot be. */
        void save(AssignmentPlan plan, boolean draft);
    }

    /**
     * The one to change.
     *
     * @param begun how many learners have begun it
     */
    record Existing(Assignment assignment, long begun) {}

    /**
     * A dialog to be opened.
     *
     * @param assignable what may be chosen
     * @param others the class's assignments that could have to be done first
     * @param existing the one to change; null for a new one
     */
    AssignDialog(
            List<LearningModule> assignable,
            LearningModules modules,
            Dates dates,
            List<Person> learners,
            List<Group> groups,
            List<Assignment> others,
            @Nullable Existing existing,
            Saving saving) {
        super(existing == null ? "Assign to the class" : "Change the assignment");
        this.saving = saving;
        what = new WhatFields(assignable, modules.outline(), this::changed);
        who = new WhoFields(learners, groups, this::changed);
        when = new WhenFields(dates, this::changed);
        rules = new RuleFields(others, modules, this::changed);
        quiz = new QuizRuleFields(topic -> modules.outline().nameOf(topic), this::changed);
        closing = new ClosingWords(dates);
        var form =
                new Div(
                        part("What", what),
                        part("Who", who),
                        part("When", when),
                        closing,
                        quiz,
                        rules);
        form.addClassName("form");
        add(form);
        if (existing == null) {
            getFooter()
                    .add(
                            act("Save as draft", () -> save(true)),
                            mainAct("Assign", () -> save(false)));
        } else {
            fill(existing.assignment().plan(), modules);
            SetQuiz set = existing.assignment().plan().set();
            quiz.offer(what.whole());
            quiz.fill(
                    set == null ? null : set.setting(),
                    !existing.assignment().draft(),
                    existing.begun());
            changed();
            getFooter().add(mainAct("Save", () -> save(false)));
        }
    }

    /** What was wrong may be right by now, and the closing may cut another time. */
    @Override
    protected void changed() {
        super.changed();
        // While the fields are made there is nothing to say yet.
        if (closing != null) {
            quiz.offer(what.whole());
            quiz.say(when.closesAt());
            Quiz set = quiz.inForce();
            closing.say(set == null ? what.quiz() : set, when.opensAt(), when.closesAt());
        }
    }

    private void fill(AssignmentPlan plan, LearningModules modules) {
        what.fill(plan, modules);
        who.fill(plan.audience());
        when.fill(plan.window());
        rules.fill(plan);
    }

    private static Section part(String title, Component fields) {
        var part = new Section(new H3(title), fields);
        part.addClassName("form");
        return part;
    }

    private void save(boolean draft) {
        try {
            AssignmentPlan plan = what.plan();
            saving.save(
                    plan.by(what.whole() == null ? null : quiz.shown())
                            .to(who.audience())
                            .within(when.window())
                            .counting(rules.counting())
                            .after(rules.prerequisite()),
                    draft);
        } catch (UnknownAssignment gone) {
            throw new Unfinished(
                    "It was taken back in the meantime. Close this and look at the list.");
        }
    }
}
