package org.palpate.ui.study.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;

/**
 * An estimate from 0 to 100 % with its interval, as a band with a dot; the words beside it say the
 * same, so it is hidden from screen readers.
 */
final class Range extends Div {

    private static final int WHOLE = 100;

    /**
     * A range of shares, each 0 to 1.
     *
     * @param line where a line is drawn to compare with; empty for none
     */
    Range(double low, double estimate, double high, OptionalDouble line) {
        addClassName("range");
        getElement().setAttribute("aria-hidden", "true");
        Span reach = part("range-reach", low);
        reach.getStyle().set("width", percent(high - low));
        add(reach);
        line.ifPresent(at -> add(part("range-line", at)));
        add(part("range-at", estimate));
    }

    private static Span part(String name, double from) {
        var part = new Span();
        part.addClassName(name);
        part.getStyle().set("left", percent(from));
        return part;
    }

    private static String percent(double share) {
        return Math.round(WHOLE * Math.clamp(share, 0, 1)) + "%";
    }
}
