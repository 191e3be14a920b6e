package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/**
 * Stands in a dialog with fields. While something is entered there that nothing has taken, the
 * browser asks before the page is left; a text that is kept under a key comes back.
 */
@Tag("palpate-unsaved")
@JsModule("context://frontend/unsaved/palpate-unsaved.js")
final class Unsaved extends Component {

    /**
     * Keeps the dialog's text area in the browser's tab until it is taken.
     *
     * @param key names the place of the text, and nobody else's: it is all that finds it again
     */
    void keepUnder(String key) {
        getElement().executeJs("this.keepUnder($0)", key);
    }

    /** What was entered is taken, or thrown away on purpose. */
    void forget() {
        getElement().executeJs("this.forget()");
    }

    /** Asks the browser, which alone knows of a field that was not left yet. */
    void whenKnown(Consumer<Boolean> touched) {
        getElement()
                .executeJs("return this.touched")
                .then(Boolean.class, touched::accept, broken -> touched.accept(true));
    }
}
