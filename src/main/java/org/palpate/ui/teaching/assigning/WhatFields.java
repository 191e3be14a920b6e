package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.Outline;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;

/** What to assign: which module, how much of it, what mastery takes, or which topic. */
class WhatFields extends Div {

    private final List<LearningModule> assignable;
    private final Select<LearningModule> module = new Select<>();
    private final RadioButtonGroup<Assignment.What> what = new RadioButtonGroup<>();
    private final TypedField<Integer> grade = Fields.percent("Grade to reach, %", 1);
    private final TypedField<Integer> topics = Fields.percent("Right in every topic, %", 0);
    private final Div mastery = new Div();
    private final Select<Topic> topic = new Select<>();

    WhatFields(List<LearningModule> assignable, Outline names, Runnable changed) {
        this.assignable = assignable;
        addClassName("form");
        module.setLabel("Module");
        module.setItems(assignable);
        module.setItemLabelGenerator(LearningModule::title);
        module.addValueChangeListener(event -> {
            offer(event.getValue());
            changed.run();
        });
        what.setLabel("How much");
        what.setItemLabelGenerator(WhatFields::label);
        what.addValueChangeListener(event -> {
            mastery.setVisible(event.getValue() == Assignment.What.MASTERY);
            topic.setVisible(event.getValue() == Assignment.What.TOPIC);
            changed.run();
        });
        grade.addValueChangeListener(event -> changed.run());
        topics.addValueChangeListener(event -> changed.run());
        grade.write(Mastery.USUAL.grade());
        topics.write(Mastery.USUAL.topics());
        mastery.addClassName("form");
        Div numbers = Bits.row(grade, topics);
        numbers.addClassName("fields");
        mastery.add(
                numbers,
                Bits.text(
                        "Done when one attempt reaches the grade, and in every topic asked about the share is right. Each question counts as it was last answered.",
                        "quiet",
                        "small"));
        topic.setLabel("Topic");
        topic.setItemLabelGenerator(names::nameOf);
        topic.setHelperText(
                "Up to %d of its questions, without a time limit; as often as one likes until it closes, unless you set a number of attempts."
                        .formatted(Quiz.PRACTICE));
        topic.addValueChangeListener(event -> changed.run());
        add(module, what, mastery, topic);
        offer(null);
    }

    /** Fills in what an assignment has; its module may be gone, then it must be chosen anew. */
    void fill(AssignmentPlan plan, LearningModules modules) {
        assignable.stream()
                .filter(offered -> offered.key().equals(plan.module()))
                .findFirst()
                .ifPresentOrElse(
                        module::setValue,
                        () ->
                                Titles.gone(plan.module(), modules)
                                        .ifPresent(sentence ->
                                                module.setHelperText(
                                                        sentence + " Choose another one.")));
        what.setValue(plan.what());
        Mastery set = plan.mastery();
        if (set != null) {
            grade.write(set.grade());
            topics.write(set.topics());
        }
        topic.setValue(plan.topic());
    }

    /** The quiz that what is chosen includes, or the practice on its topic; null for none. */
    @Nullable Quiz quiz() {
        LearningModule chosen = module.getValue();
        Quiz whole = chosen == null ? null : chosen.quiz();
        if (whole == null || what.getValue() != Assignment.What.TOPIC) {
            return whole;
        }
        return topic.getValue() == null ? null : whole.on(topic.getValue());
    }

    /** The quiz that rules can be set for; null for none. */
    @Nullable Quiz whole() {
        LearningModule chosen = module.getValue();
        return chosen == null || what.getValue() == Assignment.What.TOPIC ? null : chosen.quiz();
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
        return switch (wanted) {
            case MASTERY -> AssignmentPlan.of(chosen.key(), wanted).until(mastery());
            case TOPIC -> AssignmentPlan.practice(chosen.key(), topic());
            case MODULE, QUIZ -> AssignmentPlan.of(chosen.key(), wanted);
        };
    }

    private Topic topic() {
        if (topic.getValue() == null) {
            throw new Unfinished("Choose a topic.", topic);
        }
        return topic.getValue();
    }

    private Mastery mastery() {
        Integer best = grade.typed();
        Integer share = topics.typed();
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
        Quiz quiz = chosen == null ? null : chosen.quiz();
        List<Assignment.What> offered = new ArrayList<>();
        if (quiz != null) {
            offered.addAll(List.of(Assignment.What.QUIZ, Assignment.What.MASTERY));
        }
        if (quiz != null && !quiz.topics().isEmpty()) {
            offered.add(Assignment.What.TOPIC);
        }
        offered.add(Assignment.What.MODULE);
        topic.setItems(quiz == null ? List.of() : quiz.topics());
        what.setItems(offered);
        what.setValue(offered.getFirst());
        mastery.setVisible(false);
        topic.setVisible(false);
    }

    private static String label(Assignment.What what) {
        return switch (what) {
            case MODULE -> "The whole module: its lessons and its quiz";
            case QUIZ -> "Its quiz alone";
            case MASTERY -> "Its quiz, until mastered";
            case TOPIC -> "Practice on one topic of its quiz";
        };
    }
}
