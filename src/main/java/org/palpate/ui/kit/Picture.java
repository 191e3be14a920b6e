package org.palpate.ui.kit;

import com.vaadin.flow.component.html.Span;

/**
 * A drawing made on the server. The browser parses it, because only its parser keeps SVG's
 * mixed-case attributes as they are.
 */
public class Picture extends Span {

    /** Shows SVG of our own making; nothing a person typed may be in it unescaped. */
    public Picture(String svg) {
        addClassName("picture");
        getElement().setProperty("innerHTML", svg);
    }
}
