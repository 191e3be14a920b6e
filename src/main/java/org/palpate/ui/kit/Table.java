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

/**
 * A plain table with a caption for screen readers; it scrolls by itself where the page is narrow.
 * The first cell of a row is its heading.
 */
public class Table extends Div {

    /** From so many characters on a text is read as a sentence, and not as a number or a name. */
    private static final int SENTENCE = 24;

    private final NativeTableBody body = new NativeTableBody();

    /** An empty table with these column headings. */
    public Table(String caption, String... columns) {
        addClassName("table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        var headings = new NativeTableRow();
        for (String column : columns) {
            var heading = new NativeTableHeaderCell(column);
            heading.getElement().setAttribute("scope", "col");
            headings.add(heading);
        }
        var table = new NativeTable();
        table.addClassName("data");
        table.add(new NativeTableHeader(headings), body);
        add(table);
    }

    /** Adds a row. */
    public void row(Component heading, Component... cells) {
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell(heading);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
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
