package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.Weight;
import org.palpate.content.LearningModules;
import org.palpate.progress.GradingWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Titles;
import org.palpate.words.Counted;

/** A class's assignments with their category and weight, to be changed many at once. */
class WeightGrid extends Div {

    private final Grid<Assignment> grid = new Grid<>();
    private final Paragraph chosen = Bits.text("", "quiet", "small");

    /**
     * The assignments of a class.
     *
     * @param weigh settles the weight of those chosen
     */
    WeightGrid(
            Grading grading,
            SchoolClass found,
            LearningModules modules,
            BiConsumer<Set<AssignmentId>, Weight> weigh) {
        addClassName("stack");
        List<Assignment> all = found.assignments();
        if (all.isEmpty()) {
            add(
                    Bits.empty(
                            "Nothing assigned yet",
                            "What you assign on the class's page has a line here, with its weight."));
            return;
        }
        grid.addClassName("weights");
        grid.getElement().setProperty("accessibleName", "Assignments and their weights");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(one -> Titles.of(one, modules) + (one.draft() ? " (draft)" : ""))
                .setHeader("Assignment")
                .setTooltipGenerator(one -> Titles.of(one, modules))
                .setFlexGrow(1)
                .setWidth("11rem");
        grid.addColumn(one -> GradingWords.name(grading.categoryOf(one.id()), Isolated::of))
                .setHeader("Category")
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(one -> weight(one, grading))
                .setHeader("Weight")
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setItems(all);
        var change = new Button("Change what is chosen");
        change.setEnabled(false);
        change.addClickListener(click -> {
            Set<Assignment> which = grid.getSelectedItems();
            var dialog =
                    new WeightDialog(
                            grading,
                            which.size(),
                            weight ->
                                    weigh.accept(
                                            which.stream()
                                                    .map(Assignment::id)
                                                    .collect(Collectors.toSet()),
                                            weight));
            dialog.fill(grading.of(which.iterator().next().id()));
            dialog.open();
        });
        grid.addSelectionListener(selection -> {
            int number = selection.getAllSelectedItems().size();
            change.setEnabled(number > 0);
            chosen.setText(said(number));
        });
        chosen.setText(said(0));
        chosen.getElement().setAttribute("role", "status");
        add(grid, Bits.row(change, chosen));
    }

    private static String said(int number) {
        return number == 0
                ? "Choose one or more assignments to change their category and weight."
                : Counted.of(number, "assignment is", "assignments are") + " chosen.";
    }

    private static String weight(Assignment one, Grading grading) {
        return one.what() == Assignment.What.TOPIC
                ? "practice, has none"
                : String.valueOf(grading.of(one.id()).weight());
    }
}
