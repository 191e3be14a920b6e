package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.palpate.classroom.ClassId;
import org.palpate.progress.ClassInsight;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;

/**
 * Learners by topics, each cell with its share right, where the truth may lie, and how many answers
 * that rests on. A large class gets a grid, which draws what is in view.
 */
class HeatTable extends Div {

    /** About what a class of thirty has. */
    private static final int MOST_CELLS = 400;

    private static final int MOST_ROWS = 40;

    HeatTable(String caption, ClassId id, ClassInsight.HeatMap map, UnaryOperator<String> name) {
        List<String> columns = map.columns();
        if (map.rows().size() >= MOST_ROWS || map.rows().size() * columns.size() > MOST_CELLS) {
            add(new HeatGrid(caption, id, map, name));
            return;
        }
        var table =
                new Table(
                        caption,
                        Stream.concat(Stream.of("Learner"), columns.stream().map(name))
                                .toArray(String[]::new));
        table.addClassName("heat");
        var whole = new Span("The whole class");
        whole.addClassName("strong");
        table.row(whole, cells(columns, map.all()));
        map.rows()
                .forEach(row ->
                        table.row(
                                Table.link(
                                        GradePages.learner(id, row.learner().id()),
                                        Isolated.of(row.learner().name())),
                                cells(columns, row.shares())));
        add(table.asMatrix());
    }

    private static Component[] cells(List<String> columns, Map<String, Share> shares) {
        return columns.stream()
                .map(column -> cell(ShareWords.of(shares.get(column))))
                .toArray(Component[]::new);
    }

    private static Component cell(ShareWords words) {
        if (words.detail().isEmpty()) {
            return Table.text(words.share());
        }
        var detail = new Span(words.detail());
        detail.addClassName("small");
        var cell = new Div(new Span(words.share()), detail);
        cell.addClassNames(words.look().split(" "));
        return cell;
    }
}
