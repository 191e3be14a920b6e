package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.Weight;
import org.palpate.progress.GradingWords;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;
import org.palpate.words.Counted;

/** The category and the weight of one or more assignments. */
class WeightDialog extends FormDialog {

    private final Select<Category> category = new Select<>();
    private final TypedField<Integer> weight = Fields.wholeNumber("Weight", 0, Grading.MOST_WEIGHT);
    private final Grading grading;

    WeightDialog(Grading grading, int number, Consumer<Weight> keep) {
        super("Change " + Counted.of(number, "assignment"));
        this.grading = grading;
        category.setLabel("Category");
        category.setItems(grading.all());
        category.setItemLabelGenerator(one -> GradingWords.name(one, Isolated::of));
        weight.setHelperText(
                "Beside the others of its category: 2 counts twice as much as 1, and 0 counts nothing.");
        category.addValueChangeListener(event -> changed());
        weight.addValueChangeListener(event -> changed());
        var form = new Div(category, weight);
        form.addClassName("form");
        add(form);
        getFooter().add(mainAct("Save", () -> keep.accept(settled())));
    }

    void fill(Weight now) {
        category.setValue(
                grading.all().stream()
                        .filter(one -> one.id() != null && one.id().equals(now.category()))
                        .findFirst()
                        .orElse(grading.rest()));
        weight.write(now.weight());
    }

    private Weight settled() {
        Integer typed = weight.typed();
        if (typed == null) {
            throw new Unfinished("Write a weight.", weight);
        }
        return new Weight(typed, category.getValue().id());
    }
}
