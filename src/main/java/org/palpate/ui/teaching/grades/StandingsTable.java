package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.teaching.parts.LearnerCell;
import org.palpate.ui.teaching.parts.StateBadge;

/**
 * Everybody's state and grade in everything published. A large class gets a grid, which draws what
 * is in view.
 */
public class StandingsTable extends Div {

    /** About what a class of thirty with a dozen assignments has. */
    private static final int MOST_CELLS = 400;

    private static final int MOST_ROWS = 40;

    /**
     * A table of what was found.
     *
     * @param name how a learner is named
     */
    public StandingsTable(
            GradeSheet found, LearningModules modules, Function<Person, LearnerCell> name) {
        if (found.rows().isEmpty()) {
            add(
                    Bits.empty(
                            "Nobody has joined yet",
                            "Give out the join code above, or enroll a list. Whoever joins appears here by themselves."));
            return;
        }
        var assignments = found.columns();
        if (found.rows().size() > MOST_ROWS
                || found.rows().size() * assignments.size() > MOST_CELLS) {
            add(new StandingsGrid(found, modules, name));
            return;
        }
        var columns = new String[assignments.size() + 2];
        columns[0] = "Learner";
        for (int i = 0; i < assignments.size(); i++) {
            columns[i + 1] = Titles.of(assignments.get(i), modules);
        }
        columns[assignments.size() + 1] = "Class grade";
        var table = new Table("Each learner's state and grade", columns);
        for (GradeSheet.Row row : found.rows()) {
            table.row(
                    name.apply(row.learner()).toComponent(),
                    Stream.concat(
                                    row.cells().stream().map(StandingsTable::cell),
                                    Stream.of(
                                            Table.text(
                                                    row.grade()
                                                            .map(GradeWords::percent)
                                                            .orElse("–"))))
                            .toArray(Component[]::new));
        }
        add(table.asMatrix());
    }

    private static Component cell(GradeSheet.Cell cell) {
        var words = Bits.row(StateBadge.of(cell).toComponent());
        cell.grade()
                .map(GradeWords::percent)
                .ifPresent(grade -> words.addComponentAsFirst(Table.text(grade)));
        return words;
    }
}
