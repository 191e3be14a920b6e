package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A button that copies a text. It works in the browser alone, within the click, and says "Copied"
 * only when something was; see {@code frontend/copy/palpate-copy.js}.
 */
@Tag("palpate-copy")
@JsModule("context://frontend/copy/palpate-copy.js")
public final class CopyButton extends Component {

    /**
     * A button.
     *
     * @param label what it says: "Copy the link"
     * @param text what it copies
     */
    public CopyButton(String label, String text) {
        getElement().setProperty("text", text);
        getElement().appendChild(new Button(label).getElement());
    }
}
