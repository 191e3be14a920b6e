package org.palpate.ui.kit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;

/** Figures with their names, as many beside each other as there is room for. */
public class Numbers extends DescriptionList {

    /** An empty list of figures. */
    public Numbers() {
        addClassName("numbers");
    }

    /** Adds a figure; name and value stay together. */
    public Numbers with(String name, String value) {
        var pair = new Element("div");
        pair.appendChild(new Term(name).getElement(), new Description(value).getElement());
        getElement().appendChild(pair);
        return this;
    }
}
