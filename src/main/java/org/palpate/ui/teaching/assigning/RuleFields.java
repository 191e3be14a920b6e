package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Counting;
import org.palpate.content.LearningModules;
import org.palpate.quiz.GradeMethod;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;

/** What counts and what comes first; folded away, because the quiz's own rules usually do. */
class RuleFields extends Details {

    private static final String AS_THE_QUIZ = "As the quiz says";

    private final TypedField<Integer> attempts = Fields.wholeNumber("Attempts that count", 1, 100);
    private final Select<GradeMethod> method = new Select<>();
    private final TypedField<Integer> passMark = Fields.percent("Pass mark, %", 1);
    private final Select<Assignment> first = new Select<>();
    private final List<Assignment> others;

    RuleFields(List<Assignment> others, LearningModules modules, Runnable changed) {
        this.others = others;
        setSummaryText("More: attempts, grade, what comes first");
        attempts.setPlaceholder(AS_THE_QUIZ);
        attempts.setClearButtonVisible(true);
        method.setLabel("Grade");
        method.setItems(GradeMethod.values());
        method.setItemLabelGenerator(RuleFields::label);
        method.setEmptySelectionAllowed(true);
        method.setEmptySelectionCaption(AS_THE_QUIZ);
        passMark.setPlaceholder(AS_THE_QUIZ);
        passMark.setClearButtonVisible(true);
        first.setLabel("Must be done first");
        first.setItems(others);
        first.setItemLabelGenerator(other -> other == null ? "Nothing" : Titles.of(other, modules));
        first.setEmptySelectionAllowed(true);
        first.setEmptySelectionCaption("Nothing");
        attempts.addValueChangeListener(event -> changed.run());
        method.addValueChangeListener(event -> changed.run());
        passMark.addValueChangeListener(event -> changed.run());
        first.addValueChangeListener(event -> changed.run());
        var fields = new Div(attempts, method, passMark, first);
        fields.addClassName("form");
        add(fields);
    }

    private static String label(@Nullable GradeMethod method) {
        if (method == null) {
            return AS_THE_QUIZ;
        }
        return switch (method) {
            case HIGHEST -> "The best attempt";
            case AVERAGE -> "The mean of all attempts";
            case FIRST -> "The first attempt";
            case LAST -> "The last attempt";
        };
    }

    void fill(AssignmentPlan plan) {
        Counting counting = plan.counting();
        attempts.write(counting.attempts());
        method.setValue(counting.method());
        passMark.write(counting.passMark());
        others.stream()
                .filter(other -> other.id().equals(plan.prerequisite()))
                .findFirst()
                .ifPresent(first::setValue);
        setOpened(!counting.equals(Counting.AS_THE_QUIZ) || plan.prerequisite() != null);
    }

    /**
     * What was chosen.
     *
     * @throws Unfinished when something typed is no such number
     */
    Counting counting() {
        return new Counting(number(attempts), method.getValue(), number(passMark));
    }

    /** What is wrong is shown, also when the fields are folded away. */
    private @Nullable Integer number(TypedField<Integer> field) {
        try {
            return field.typed();
        } catch (Unfinished unfinished) {
            setOpened(true);
            throw unfinished;
        }
    }

    @Nullable AssignmentId prerequisite() {
        Assignment chosen = first.getValue();
        return chosen == null ? null : chosen.id();
    }
}
