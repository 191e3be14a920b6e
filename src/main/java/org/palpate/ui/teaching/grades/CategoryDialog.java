package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.Grading;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;

/** Where a category gets its name, its weight and how many of its lowest results are left out. */
class CategoryDialog extends FormDialog {

    private final TextField name = new TextField("Name of the category");
    private final TypedField<Integer> weight = Fields.wholeNumber("Weight", 0, Grading.MOST_WEIGHT);
    private final TypedField<Integer> leftOut =
            Fields.wholeNumber("Lowest results left out", 0, Grading.MOST_LEFT_OUT);

    /** What is done with a category that was filled in. */
    @FunctionalInterface
    interface Keeping {

        /** Keeps it, or refuses. */
        void keep(String name, int weight, int leftOut);
    }

    CategoryDialog(String title, Keeping keeping) {
        super(title);
        Fields.limit(name, Grading.LONGEST_NAME);
        weight.setHelperText(
                "Beside the other categories: 40 and 60 count as 40 % and 60 %, and so do 2 and 3. A category of weight 0 counts nothing.");
        leftOut.setHelperText("0 for none. One result always counts, however few there are.");
        weight.write(Category.USUAL_WEIGHT);
        leftOut.write(0);
        name.addValueChangeListener(event -> changed());
        weight.addValueChangeListener(event -> changed());
        leftOut.addValueChangeListener(event -> changed());
        var form = new Div(name, weight, leftOut);
        form.addClassName("form");
        add(form, Bits.text("Grades are counted anew at once.", "quiet", "small"));
        getFooter().add(mainAct("Save", () -> save(keeping)));
    }

    /** What is in no category has no name either. */
    void fill(Category category) {
        name.setValue(category.name());
        name.setVisible(!category.isRest());
        weight.write(category.weight());
        leftOut.write(category.leftOut());
    }

    private void save(Keeping keeping) {
        keeping.keep(
                name.getValue(),
                wanted(weight, "Write a weight."),
                wanted(leftOut, "Write how many are left out."));
    }

    private static int wanted(TypedField<Integer> field, String otherwise) {
        Integer typed = field.typed();
        if (typed == null) {
            throw new Unfinished(otherwise, field);
        }
        return typed;
    }
}
