package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.palpate.classroom.ClassId;
import org.palpate.people.NameOrder;
import org.palpate.progress.ClassInsight;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;

/** The heat map of a large class: rows and columns are drawn as they come into view. */
class HeatGrid extends Grid<HeatGrid.Line> {

    private static final String NAME =
            "<span class='learner ${item.look}'>${item.address ? html`<a href='${item.address}'>${item.name}</a>` : item.name}</span>";

    private static final String SHARE =
            "<span class='${item.look}'><span>${item.share}</span><span class='small'>${item.detail}</span></span>";

    /** The class as a whole, which has no address, or one learner. */
    record Line(String name, String address, Map<String, Share> shares) {

        boolean whole() {
            return address.isEmpty();
        }

        /** Where it comes when lines are sorted by a column; without enough answers first. */
        double right(String column) {
            Share share = shares.get(column);
            return share == null || share.tooFew() ? -1 : share.right();
        }
    }

    HeatGrid(String caption, ClassId id, ClassInsight.HeatMap map, UnaryOperator<String> name) {
        addClassNames("standings", "heat");
        getElement().setProperty("accessibleName", caption);
        setColumnRendering(ColumnRendering.LAZY);
        // A row of 40 assignments is several kilobytes: no more are sent than are about to be seen.
        setPageSize(20);
        setSelectionMode(SelectionMode.NONE);
        addColumn(
                        LitRenderer.<Line>of(NAME)
                                .withProperty("name", line -> Isolated.of(line.name()))
                                .withProperty("address", Line::address)
                                .withProperty("look", line -> line.whole() ? "strong" : ""))
                .setHeader("Learner")
                .setFrozen(true)
                .setWidth("min(14rem, 40vw)")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(Line::name, NameOrder.COMPARATOR));
        map.columns().forEach(column -> addShares(column, name.apply(column)));
        setItems(
                Stream.concat(
                                Stream.of(new Line("The whole class", "", map.all())),
                                map.rows().stream()
                                        .map(row ->
                                                new Line(
                                                        row.learner().name(),
                                                        GradePages.learner(id, row.learner().id()),
                                                        row.shares())))
                        .toList());
    }

    private void addShares(String column, String title) {
        addColumn(
                        LitRenderer.<Line>of(SHARE)
                                .withProperty("share", line -> words(line, column).share())
                                .withProperty("detail", line -> words(line, column).detail())
                                .withProperty("look", line -> words(line, column).look()))
                .setHeader(title)
                .setWidth("13rem")
                .setFlexGrow(1)
                .setComparator(Comparator.comparingDouble(line -> line.right(column)));
    }

    private static ShareWords words(Line line, String column) {
        return ShareWords.of(line.shares().get(column));
    }
}
