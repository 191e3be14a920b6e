package org.palpate.ui.study.daily;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;

/**
 * Keeps what stands in a daily question in the learner's browser until it was checked, and puts it
 * back when the question is opened there again.
 */
@Tag("palpate-unchecked")
@JsModule("context://frontend/saved/palpate-unchecked.js")
class Unchecked extends Component {

    /** Of the question at a place of a session; it has to stand in the question's own card. */
    Unchecked(UUID session, int place) {
        getElement().executeJs("this.begin($0)", "daily:%s:%d".formatted(session, place));
    }

    /** It was checked, and the server has kept the answer. */
    void end() {
        getElement().executeJs("this.end()");
    }
}
