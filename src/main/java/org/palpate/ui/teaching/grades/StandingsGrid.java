package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.content.LearningModules;
import org.palpate.people.NameOrder;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.teaching.parts.LearnerCell;
import org.palpate.ui.teaching.parts.StateBadge;

/** The standings of a large class: rows and columns are drawn as they come into view. */
class StandingsGrid extends Grid<GradeSheet.Row> {

    private static final String NAME =
            """
            <span class='learner'><a href='${item.address}'>${item.name}</a>
              ${item.badges.map(badge => html`<span class='badge'>${badge}</span> `)}
              <vaadin-button theme='tertiary' aria-label='Change: ${item.name}' @click=${change}>Change</vaadin-button>
            </span>
            """;

    private static final String STATE =
            """
            <span class='standing'>${item.grade}
              <span class='badge ${item.tone}'>${item.state}</span>
            </span>
            """;

    StandingsGrid(GradeSheet found, LearningModules modules, Function<Person, LearnerCell> name) {
        Map<PersonId, LearnerCell> cells =
                found.rows().stream()
                        .map(GradeSheet.Row::learner)
                        .collect(Collectors.toMap(Person::id, name));
        addClassName("standings");
        getElement().setProperty("accessibleName", "Each learner's state and grade");
        setColumnRendering(ColumnRendering.LAZY);
        // A row of 40 assignments is several kilobytes: no more are sent than are about to be seen.
        setPageSize(20);
        setSelectionMode(SelectionMode.NONE);
        addColumn(
                        LitRenderer.<GradeSheet.Row>of(NAME)
                                .withProperty("name", row -> Isolated.of(row.learner().name()))
                                .withProperty("address", row -> cell(cells, row).address())
                                .withProperty("badges", row -> cell(cells, row).badges())
                                .withFunction("change", row -> cell(cells, row).change().run()))
                .setHeader("Learner")
                .setFrozen(true)
                .setWidth("min(18rem, 45vw)")
                .setFlexGrow(0)
                .setComparator(
                        Comparator.comparing(row -> row.learner().name(), NameOrder.COMPARATOR));
        for (int place = 0; place < found.columns().size(); place++) {
            addStates(place, Titles.of(found.columns().get(place), modules));
        }
        addColumn(row -> row.grade().map(GradeWords::percent).orElse("–"))
                .setHeader("Class grade")
                .setWidth("8rem")
                .setFlexGrow(0);
        setItems(List.copyOf(found.rows()));
    }

    private static LearnerCell cell(Map<PersonId, LearnerCell> cells, GradeSheet.Row row) {
        LearnerCell cell = cells.get(row.learner().id());
        if (cell == null) {
            throw new IllegalStateException("A line of the grid is of somebody else's class");
        }
        return cell;
    }

    private void addStates(int place, String title) {
        addColumn(
                        LitRenderer.<GradeSheet.Row>of(STATE)
                                .withProperty("grade", row -> grade(row.cells().get(place)))
                                .withProperty("state", row -> state(place, row).text())
                                .withProperty("tone", row -> state(place, row).tone()))
                .setHeader(title)
                .setTooltipGenerator(row -> title)
                .setWidth("14rem")
                .setFlexGrow(0);
    }

    private static StateBadge state(int place, GradeSheet.Row row) {
        return StateBadge.of(row.cells().get(place));
    }

    private static String grade(GradeSheet.Cell cell) {
        return cell.grade().map(GradeWords::percent).orElse("");
    }
}
