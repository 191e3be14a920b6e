package org.palpate.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Declined;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.ui.kit.Dates;

/** Asks what to assign, to whom, when, and by which rules; the same for changes. */
class AssignDialog extends Dialog {

    private final WhatFields what;
    private final WhoFields who;
    private final WhenFields when;
    private final RuleFields rules;
    private final Div message = new Div();
    private final Saving saving;

    /** Does the assigning. */
    @FunctionalInterface
    interface Saving {

        /** Assigns or changes; throws {@link Declined} when it cannot be. */
        void save(AssignmentPlan plan, boolean draft);
    }

    /**
     * A dialog to be opened.
     *
     * @param others the class's assignments that could have to be done first
     * @param existing the one to change; null for a new one
     */
    AssignDialog(
            LearningModules modules,
            Dates dates,
            List<Person> learners,
            List<Assignment> others,
            @Nullable Assignment existing,
            Saving saving) {
        this.saving = saving;
        setHeaderTitle(existing == null ? "Assign to the class" : "Change the assignment");
        what = new WhatFields(modules, this::changed);
        who = new WhoFields(learners, this::changed);
        when = new WhenFields(dates, this::changed);
        rules = new RuleFields(others, modules, this::changed);
        message.addClassNames("message", "wrong");
        message.getElement().setAttribute("role", "alert");
        var form =
                new Div(part("What", what), part("Who", who), part("When", when), rules, message);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()));
        if (existing == null) {
            getFooter().add(new Button("Save as draft", click -> save(true)), act("Assign"));
        } else {
            fill(existing.plan(), modules);
            getFooter().add(act("Save"));
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

    private Button act(String verb) {
        var button = new Button(verb, click -> save(false));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** What was wrong may be right by now. */
    private void changed() {
        message.setText("");
    }

    private void save(boolean draft) {
        try {
            saving.save(
                    what.plan()
                            .to(who.audience())
                            .within(when.window())
                            .counting(rules.counting())
                            .after(rules.prerequisite()),
                    draft);
            close();
        } catch (Unfinished unfinished) {
            message.setText(unfinished.sentence());
        } catch (Declined declined) {
            message.setText(declined.sentence());
        } catch (UnknownAssignment gone) {
            message.setText("It was taken back in the meantime. Close this and look at the list.");
        }
    }
}
