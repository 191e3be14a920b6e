package org.palpate.ui.study.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import org.palpate.ui.kit.Table;

/** What is long waits behind one line that says what and how much it is. */
public final class Folded extends NativeDetails {

    /** How many rows of a table are still read at a glance on a phone. */
    private static final int AT_A_GLANCE = 4;

    /** Something folded away, whatever its length. */
    public Folded(String summary, Component content) {
        super(summary, content);
        addClassName("folded");
    }

    /** A table as it is; a long one is folded. */
    public static Component ifLong(Table table, String summary) {
        return ifLongerThan(AT_A_GLANCE, table, summary);
    }

    /** A table as it is; one of more rows is folded. */
    public static Component ifLongerThan(int rows, Table table, String summary) {
        return table.rows() <= rows ? table : new Folded(summary, table);
    }
}
