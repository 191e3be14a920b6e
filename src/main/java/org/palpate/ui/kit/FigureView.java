package org.palpate.ui.kit;

import com.vaadin.flow.component.html.Div;
import org.palpate.content.Figure;

/** A drawing of a module, with its title and description for those who do not see it. */
public class FigureView extends Div {

    /** Shows a drawing that has passed the allow-list. */
    public FigureView(Figure figure) {
        addClassName("figure");
        getElement().setProperty("innerHTML", figure.svg());
    }
}
