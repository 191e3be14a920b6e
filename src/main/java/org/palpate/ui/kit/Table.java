package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.ui.kit.paging.PagedLines;

/**
 * A plain table with a caption for screen readers. The first cell of a row is its heading. On a
 * phone each row becomes a block in which every cell stands beside the name of its column, so that
 * nothing is out of sight; a matrix keeps its columns and scrolls, and the headings of its rows
 * stay in view. A table that is longer than a page shows one page of its rows at a time, with a
 * search over all of them.
 */
public class Table extends Div {

    /** From so many characters on a text is read as a sentence, and not as a number or a name. */
    private static final int SENTENCE = 24;

    /** On a phone each cell is a line of about 40 px: so a page of rows has at most 2,400 px. */
    private static final int LINES = 60;

    private static final int FEWEST_ROWS = 10;

    /** The rows of a matrix are one line each, on a phone too. */
    private static final int MATRIX_ROWS = 40;

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final List<String> columns;
    private final PagedLines rows;
    private @Nullable List<NativeTableRow> others;

    /** An empty table with these column headings. */
    public Table(String caption, String... columns) {
        this.columns = List.of(columns);
        addClassName("table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        var headings = row();
        for (String column : columns) {
            var heading = new NativeTableHeaderCell(column);
            heading.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            headings.add(heading);
        }
        var head = new NativeTableHeader(headings);
        table.addClassNames("data", "stacks");
        // A browser forgets what a table is when its rows become blocks; the roles remember it.
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
        head.getElement().setAttribute("role", "rowgroup");
        body.getElement().setAttribute("role", "rowgroup");
        table.add(head, body);
        add(table);
        rows = new PagedLines(caption, Math.max(FEWEST_ROWS, LINES / columns.length), body, this);
    }

    /** The same as a matrix, whose columns are compared with each other and stay side by side. */
    public Table asMatrix() {
        table.removeClassName("stacks");
        table.addClassName("matrix");
        rows.size(MATRIX_ROWS);
        return this;
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    /** Adds a row. */
    public void row(Component heading, Component... cells) {
        NativeTableRow row = row();
        var first = new NativeTableHeaderCell(heading);
        first.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        row.add(first);
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement()
                    .setAttribute("role", "cell")
                    .setAttribute("data-column", columns.get(i + 1));
            row.add(cell);
        }
        if (others == null) {
            rows.add(row);
        } else {
            others.add(row);
        }
    }

    /**
     * Other rows in place of all, on the page that is looked at and as they are searched for: for a
     * table that is watched while what it tells changes.
     *
     * @param fill adds the rows
     */
    public void redraw(Runnable fill) {
        List<NativeTableRow> fresh = new ArrayList<>();
        others = fresh;
        fill.run();
        others = null;
        rows.replace(fresh);
    }

    /** How many rows it has, the headings not counted. */
    public int rows() {
        return (int) body.getChildren().count();
    }

    /** A cell of text. */
    public static Span text(String text) {
        return roomy(new Span(text), text);
    }

    /** A cell that leads somewhere. */
    public static Anchor link(String address, String text) {
        return roomy(new Anchor(address, text), text);
    }

    /** A sentence keeps some width on a phone: the table scrolls, and no line is a single word. */
    private static <C extends HtmlContainer> C roomy(C cell, String text) {
        if (text.length() > SENTENCE) {
            cell.addClassName("sentence");
        }
        return cell;
    }
}
