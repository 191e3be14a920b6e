package org.palpate.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.quiz.Mastery;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Unfinished;

/** What to assign: which module, how much of it, and what mastery takes. */
class WhatFields extends Div {

    private final Select<LearningModule> module = new Select<>();
    private final RadioButtonGroup<Assignment.What> what = new RadioButtonGroup<>();
    private final IntegerField grade = percent("Grade to reach, %", 1);
    private final IntegerField topics = percent("Right in every topic, %", 0);
    private final Div mastery = new Div();

    WhatFields(LearningModules modules, Runnable changed) {
        addClassName("form");
        module.setLabel("Module");
        module.setItems(modules.all());
        module.setItemLabelGenerator(LearningModule::title);
        module.addValueChangeListener(event -> {
            offer(event.getValue());
            changed.run();
        });
        what.setLabel("How much");
        what.setItemLabelGenerator(WhatFields::label);
        what.addValueChangeListener(event -> {
            mastery.setVisible(event.getValue() == Assignment.What.MASTERY);
            changed.run();
        });
        grade.addValueChangeListener(event -> changed.run());
        topics.addValueChangeListener(event -> changed.run());
        grade.setValue(Mastery.USUAL.grade());
        topics.setValue(Mastery.USUAL.topics());
        mastery.addClassName("form");
        Div numbers = Bits.row(grade, topics);
        numbers.addClassName("fields");
        mastery.add(
                numbers,
                Bits.text(
                        "Done when one attempt reaches the grade, and in every topic asked about the share is right. Each question counts as it was last answered.",
                        "quiet",
                        "small"));
        add(module, what, mastery);
        offer(null);
    }

    private static IntegerField percent(String label, int least) {
        IntegerField field = Fields.wholeNumber(label, least, 100);
        field.setStepButtonsVisible(true);
        return field;
    }

    /** Fills in what an assignment has; its module may be gone, then it must be chosen anew. */
    void fill(AssignmentPlan plan, LearningModules modules) {
        modules.all().stream()
                .filter(offered -> offered.key().equals(plan.module()))
                .findFirst()
                .ifPresent(module::setValue);
        what.setValue(plan.what());
        Mastery set = plan.mastery();
        if (set != null) {
            grade.setValue(set.grade());
            topics.setValue(set.topics());
        }
    }

    /**
     * A plan of what was chosen, and usual in everything else.
     *
     * @throws Unfinished when something is missing
     */
    AssignmentPlan plan() {
        LearningModule chosen = module.getValue();
        if (chosen == null) {
            throw new Unfinished("Choose a module first.", module);
        }
        Assignment.What wanted =
                Optional.ofNullable(what.getValue()).orElse(Assignment.What.MODULE);
        var plan = AssignmentPlan.of(chosen.key(), wanted);
        return wanted == Assignment.What.MASTERY ? plan.until(mastery()) : plan;
    }

    private Mastery mastery() {
        Integer best = grade.getValue();
        Integer share = topics.getValue();
        if (best == null || best < 1 || best > 100) {
            throw new Unfinished("The grade to reach is a whole number from 1 to 100.", grade);
        }
        if (share == null || share < 0 || share > 100) {
            throw new Unfinished(
                    "What is right in every topic is a whole number from 0 to 100.", topics);
        }
        return new Mastery(best, share);
    }

    /** A module without a quiz can only be assigned whole. */
    private void offer(@Nullable LearningModule chosen) {
        boolean hasQuiz = chosen != null && chosen.quiz() != null;
        what.setItems(
                hasQuiz
                        ? new Assignment.What[] {
                            Assignment.What.QUIZ, Assignment.What.MASTERY, Assignment.What.MODULE
                        }
                        : new Assignment.What[] {Assignment.What.MODULE});
        what.setValue(hasQuiz ? Assignment.What.QUIZ : Assignment.What.MODULE);
        mastery.setVisible(false);
    }

    private static String label(Assignment.What what) {
        return switch (what) {
            case MODULE -> "The whole module: its lessons and its quiz";
            case QUIZ -> "Its quiz alone";
            case MASTERY -> "Its quiz, until mastered";
        };
    }
}
