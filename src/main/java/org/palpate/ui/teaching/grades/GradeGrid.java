package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModules;
import org.palpate.people.NameOrder;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.teaching.parts.CellWords;

/**
 * Learners by assignments. Rows and columns are drawn as they come into view, so 200 learners and
 * 40 assignments scroll as lightly as ten and two; names and headings stay where they are.
 */
class GradeGrid extends Grid<GradeSheet.Row> {

    private static final String NAME =
            "<span class='learner'><a href='${item.learner}'>${item.name}</a>${item.sample ? html` <span class='badge'>Sample</span>` : ''}</span>";

    private static final String GRADE =
            "<a class='grade ${item.look}' href='${item.address}' aria-label='${item.aloud}'>${item.grade}<span class='state'>${item.state}</span></a>";

    private static final String NAME_WIDTH = "13rem";
    private static final String GRADE_WIDTH = "11rem";

    private final GradeSheet sheet;

    GradeGrid(GradeSheet sheet, LearningModules modules) {
        this.sheet = sheet;
        addClassName("gradebook");
        getElement().setProperty("accessibleName", "Grades");
        setColumnRendering(ColumnRendering.LAZY);
        // A row of 40 assignments is several kilobytes: no more are sent than are about to be seen.
        setPageSize(20);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(true);
        addColumn(
                        LitRenderer.<GradeSheet.Row>of(NAME)
                                .withProperty("name", row -> Isolated.of(row.learner().name()))
                                .withProperty(
                                        "learner",
                                        row ->
                                                GradePages.learner(
                                                        sheet.schoolClass().id(),
                                                        row.learner().id()))
                                .withProperty("sample", row -> row.learner().sample()))
                .setHeader("Learner")
                .setFrozen(true)
                .setWidth(NAME_WIDTH)
                .setFlexGrow(0)
                .setComparator(
                        Comparator.comparing(row -> row.learner().name(), NameOrder.COMPARATOR));
        for (int place = 0; place < sheet.columns().size(); place++) {
            addGrades(place, Titles.of(sheet.columns().get(place), modules));
        }
        addColumn(row -> row.grade().map(GradeWords::percent).orElse("–"))
                .setHeader("Class grade")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0)
                .setComparator(byGrade(row -> row.grade().orElse(-1.0)));
        setItems(sheet.rows());
    }

    private void addGrades(int place, String title) {
        Assignment assignment = sheet.columns().get(place);
        addColumn(
                        LitRenderer.<GradeSheet.Row>of(GRADE)
                                .withProperty("grade", row -> words(row, place).grade())
                                .withProperty("state", row -> words(row, place).state())
                                .withProperty("look", row -> words(row, place).look())
                                .withProperty(
                                        "aloud",
                                        row ->
                                                "%s, %s: %s %s"
                                                        .formatted(
                                                                Isolated.of(row.learner().name()),
                                                                title,
                                                                words(row, place).grade(),
                                                                words(row, place).state()))
                                .withProperty("address", row -> address(assignment, row)))
                .setHeader(title)
                .setTooltipGenerator(row -> title)
                .setWidth(GRADE_WIDTH)
                .setFlexGrow(0)
                .setComparator(byGrade(row -> row.cells().get(place).grade().orElse(-1.0)));
    }

    private static Comparator<GradeSheet.Row> byGrade(
            java.util.function.ToDoubleFunction<GradeSheet.Row> grade) {
        return Comparator.comparingDouble(grade);
    }

    private CellWords words(GradeSheet.Row row, int place) {
        return CellWords.of(row.cells().get(place));
    }

    private String address(Assignment assignment, GradeSheet.Row row) {
        return Pages.work(sheet.schoolClass().id(), assignment.id(), row.learner().id());
    }
}
