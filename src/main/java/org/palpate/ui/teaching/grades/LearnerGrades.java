package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Div;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.content.LearningModules;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.progress.GradingWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.teaching.parts.CellWords;

/** How a learner stands in a class: the class grade so far, its sum, and every assignment. */
class LearnerGrades extends Div {

    LearnerGrades(GradeSheet sheet, GradeSheet.Row row, LearningModules modules) {
        addClassName("stack");
        add(
                Bits.text(
                        row.grade()
                                .map(grade -> "Class grade so far: " + GradeWords.percent(grade))
                                .orElse("No class grade yet"),
                        "strong"));
        for (ClassGrade.Sum sum : row.total().sums()) {
            String name =
                    sheet.grading().categories().isEmpty()
                            ? ""
                            : GradingWords.name(sum.category(), Isolated::of) + ": ";
            GradingWords.sum(sum).ifPresent(words -> add(Bits.text(name + words, "sum", "small")));
        }
        GradingWords.sum(row.total(), Isolated::of)
                .ifPresent(words -> add(Bits.text("The whole: " + words, "sum", "small")));
        if (sheet.columns().isEmpty()) {
            add(Bits.text("Nothing is assigned in this class.", "quiet"));
            return;
        }
        var table =
                new Table(
                        "Assignments of " + Isolated.of(sheet.schoolClass().name()),
                        "Assignment",
                        "Grade",
                        "State",
                        "Weight",
                        "How it is counted");
        for (int place = 0; place < sheet.columns().size(); place++) {
            Assignment column = sheet.columns().get(place);
            GradeSheet.Cell cell = row.cells().get(place);
            CellWords words = CellWords.of(cell);
            table.row(
                    Table.link(
                            Pages.work(sheet.schoolClass().id(), column.id(), row.learner().id()),
                            Titles.of(column, modules)),
                    Table.text(words.grade().isEmpty() ? "–" : words.grade()),
                    Table.text(words.state()),
                    Table.text(String.valueOf(cell.counted().weight())),
                    Table.text(GradingWords.how(cell.counted())));
        }
        add(table);
    }
}
