package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.CategoryId;
import org.palpate.classroom.grading.Grading;
import org.palpate.progress.GradingWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;

/** A class's categories, with what each counts; last what is in none. */
class CategoryTable extends Div {

    private final Acts acts;

    /** What is done to categories. */
    interface Acts {

        /** Makes another one. */
        void make(String name, int weight, int leftOut);

        /** Settles one anew, or what is in none. */
        void change(Category category, String name, int weight, int leftOut);

        /** Removes one; its assignments stay. */
        void remove(CategoryId category);
    }

    CategoryTable(Grading grading, SchoolClass found, Acts acts) {
        this.acts = acts;
        addClassName("stack");
        var table =
                new Table(
                        "Categories and their weights",
                        "Category",
                        "Assignments",
                        "Weight",
                        "Lowest left out",
                        "Change");
        for (Category category : grading.all()) {
            long in =
                    found.assignments().stream()
                            .filter(one -> grading.categoryOf(one.id()).equals(category))
                            .count();
            table.row(
                    Table.text(name(category)),
                    Table.text(String.valueOf(in)),
                    Table.text(String.valueOf(category.weight())),
                    Table.text(
                            category.leftOut() == 0 ? "none" : String.valueOf(category.leftOut())),
                    ways(category));
        }
        add(
                Bits.text(
                        "Put assignments into categories to let quizzes count 40 and exams 60, say, however many there are of each.",
                        "quiet"),
                table,
                Bits.row(new Button("Add a category", click -> add())));
    }

    private static String name(Category category) {
        return GradingWords.name(category, Isolated::of);
    }

    private Component ways(Category category) {
        var row = Bits.row(way("Change", name(category), () -> change(category)));
        CategoryId id = category.id();
        if (id != null) {
            row.add(way("Remove", name(category), () -> askToRemove(category, id)));
        }
        return row;
    }

    private static Button way(String verb, String name, Runnable action) {
        var button = new Button(verb, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(verb + ": " + name);
        return button;
    }

    private void add() {
        new CategoryDialog("Add a category", acts::make).open();
    }

    private void change(Category category) {
        var dialog =
                new CategoryDialog(
                        "Change: " + name(category),
                        (name, weight, leftOut) -> acts.change(category, name, weight, leftOut));
        dialog.fill(category);
        dialog.open();
    }

    private void askToRemove(Category category, CategoryId id) {
        new Confirmation(
                        "Remove the category “%s”?".formatted(name(category)),
                        "Its assignments stay, without a category, and keep their weights. Grades are counted anew at once.",
                        "Remove",
                        () -> acts.remove(id))
                .open();
    }
}
