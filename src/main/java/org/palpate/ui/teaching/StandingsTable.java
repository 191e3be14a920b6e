package org.palpate.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.progress.ClassStandings;
import org.palpate.progress.GradeWords;
import org.palpate.progress.Standing;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;

/**
 * Everybody's state and grade in everything published. A large class gets a grid, which draws what
 * is in view.
 */
class StandingsTable extends Div {

    /** About what a class of thirty with a dozen assignments has. */
    private static final int MOST_CELLS = 400;

    /**
     * A table of what was found.
     *
     * @param name how a learner is named
     */
    StandingsTable(
            ClassStandings found, LearningModules modules, Function<Person, LearnerCell> name) {
        if (found.rows().isEmpty()) {
            add(
                    Bits.empty(
                            "Nobody has joined yet",
                            "Give out the join code above, or enrol a list. Whoever joins appears here by themselves."));
            return;
        }
        var assignments = found.published();
        if (found.rows().size() * assignments.size() > MOST_CELLS) {
            add(new StandingsGrid(found, modules, name));
            return;
        }
        var columns = new String[assignments.size() + 1];
        columns[0] = "Learner";
        for (int i = 0; i < assignments.size(); i++) {
            columns[i + 1] = Titles.of(assignments.get(i), modules);
        }
        var table = new Table("Each learner's state and grade", columns);
        for (ClassStandings.Row row : found.rows()) {
            table.row(
                    name.apply(row.learner()).toComponent(),
                    assignments.stream().map(a -> cell(row.in(a))).toArray(Component[]::new));
        }
        add(table.asMatrix());
    }

    private static Component cell(Standing standing) {
        var cell = Bits.row(StateBadge.of(standing).toComponent());
        Double grade = standing.grade();
        if (grade != null) {
            cell.addComponentAsFirst(Table.text(GradeWords.percent(grade)));
        }
        if (standing.failed()) {
            cell.add(Bits.badge("Below the pass mark", "wrong"));
        }
        return cell;
    }
}
