package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Says "Not sent yet" beside the button of a dialog whose text was entered in this tab and never
 * taken, and nothing otherwise.
 */
@Tag("palpate-unsent")
@JsModule("context://frontend/unsaved/palpate-unsaved.js")
public final class Unsent extends Component {

    /** A mark for the text that a dialog keeps under a key. */
    public Unsent(String key) {
        getElement().executeJs("this.look($0)", key);
    }
}
