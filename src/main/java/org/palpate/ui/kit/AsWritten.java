package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/**
 * Text that an author or a learner wrote, shown as it was written: running in its own direction,
 * with its line breaks, broken rather than cut where a word is too long, and no sign in it taken
 * for markup.
 */
public final class AsWritten {

    /** Breaks as written, in the direction of what stands around it. */
    public static final String CLASS = "as-written";

    private AsWritten() {}

    /** Shows a component's text as written. */
    public static <C extends Component> C show(C component) {
        show(component.getElement());
        return component;
    }

    /** Shows an element's text as written. */
    public static Element show(Element element) {
        element.getClassList().add(CLASS);
        return element.setAttribute("dir", "auto");
    }
}
